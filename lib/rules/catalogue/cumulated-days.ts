// Days of arrêts added up over the service's period, each day once, continuous or not (law.md §4.2: no number in any text).
// Asked only once the service has chosen a number.
import { writeArrets } from '../../visits/absences';
import { countAddedDays, findPeriodStart } from '../../visits/added-days';
import { writeDay } from '../../visits/days';
import { listHealthAbsences } from '../../visits/ongoing';
import { readArrets } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const cumulatedDays: Rule = {
  id: 'cumulated-days',
  title: 'Jours d’arrêt cumulés',
  layer: 'functional',
  source: {
    text: 'Seuil du service, aucun texte ne fixe de nombre',
    status: 'service',
    asOf: 'réglage en cours',
    doubt: 'Des services parlent d’arrêts «\u00a0de longue durée ou itératifs\u00a0», sans nombre ni période.',
  },
  isAsked: (settings) => settings.cumulatedDays > 0,
  threshold: ({ cumulatedDays, repeatedArretsMonths }) =>
    `${cumulatedDays}\u00a0jours d’arrêt ou plus en ${repeatedArretsMonths}\u00a0mois, chaque jour compté une fois.`,
  evaluate: countCumulated,
};

function countCumulated(facts: Facts): RuleAnswer {
  const { dossier, today, settings } = facts;
  const { page, missing } = readArrets(dossier);
  const since = findPeriodStart(facts);
  const { sure, perhaps } = countAddedDays(facts, today);
  const limit = `(seuil du service\u00a0: ${settings.cumulatedDays})`;
  if (sure >= settings.cumulatedDays) {
    const counted = listHealthAbsences(facts, false).filter(
      ({ start, end }) => start <= today && (end === null || end >= since),
    );
    const arrets = counted.flatMap((absence) => absence.arrets);
    const reason = `${sure}\u00a0jours d’arrêt depuis le ${writeDay(since)} ${limit}.`;
    return { result: 'flag', reason, evidence: writeArrets(arrets, page) };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  return perhaps >= settings.cumulatedDays
    ? { result: 'unknown', missing: ['la cause ou la fin de certains arrêts'] }
    : {
        result: 'clear',
        reason: `Moins de ${settings.cumulatedDays}\u00a0jours d’arrêt depuis le ${writeDay(since)}.`,
      };
}

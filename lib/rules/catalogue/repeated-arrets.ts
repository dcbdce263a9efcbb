// Repeated arrêts: n absences begun within m months, both set by the service (law.md §4.2: no number in any text).
// A chain without a return is one absence. Maternity and other leaves are not counted.
import type { Arret } from '../../dossier/dossier';
import { type Absence, joinArrets, writeArrets } from '../../visits/absences';
import { addDays, addMonths, writeDay } from '../../visits/days';
import { listReturns } from '../../visits/held-visits';
import { healthCauses } from '../../visits/ongoing';
import { readArrets, readVisits } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const repeatedArrets: Rule = {
  id: 'repeated-arrets',
  title: 'Arrêts répétés',
  layer: 'functional',
  source: {
    text: 'Seuil du service, aucun texte ne fixe de nombre',
    status: 'service',
    asOf: 'réglage en cours',
    doubt: 'L’Assurance maladie parle d’arrêts «\u00a0réitérés\u00a0», sans nombre (source secondaire).',
  },
  threshold: ({ repeatedArrets, repeatedArretsMonths }) =>
    `${repeatedArrets}\u00a0arrêts ou plus débutés en ${repeatedArretsMonths}\u00a0mois\u00a0; une prolongation n’en est pas un autre.`,
  evaluate: countRepeated,
};

function countRepeated({ dossier, today, settings }: Facts): RuleAnswer {
  const since = addDays(addMonths(today, -settings.repeatedArretsMonths), 1);
  const isWithin = ({ start }: Arret | Absence) => start >= since && start <= today;
  const { rows, page, missing } = readArrets(dossier);
  const returns = listReturns(readVisits(dossier).rows, today);
  const health = rows.filter(({ cause }) => healthCauses.includes(cause));
  const found = joinArrets(health, returns).filter(isWithin);
  const period = `depuis le ${writeDay(since)}`;
  if (found.length >= settings.repeatedArrets) {
    const arrets = found.flatMap((absence) => absence.arrets);
    const reason = `${found.length}\u00a0arrêts débutés ${period} (seuil du service\u00a0: ${settings.repeatedArrets}).`;
    return { result: 'flag', reason, evidence: writeArrets(arrets, page) };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  const unread = rows.filter(({ cause }) => cause === null).filter(isWithin);
  if (found.length + unread.length >= settings.repeatedArrets) {
    return { result: 'unknown', missing: ['la cause de certains arrêts'] };
  }
  const reason = `Moins de ${settings.repeatedArrets}\u00a0arrêts débutés ${period}.`;
  return { result: 'clear', reason };
}

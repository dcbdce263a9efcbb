// Arrêt for an accident du travail or a maladie professionnelle within the service's period, whatever its length: the
// employer tells the médecin of the short ones too (R. 4624-33, law.md §1.3 P-AT-INFO, §4.2).
import { writeArrets } from '../../visits/absences';
import { findPeriodStart } from '../../visits/added-days';
import { writeDay } from '../../visits/days';
import { readArrets } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const atMp: Rule = {
  id: 'at-mp',
  title: 'Accident du travail ou maladie professionnelle',
  layer: 'functional',
  source: {
    text: 'DEETS Martinique, page sur la cellule PDP\u00a0; information du médecin\u00a0: Code du travail, art. R. 4624-33',
    status: 'practice',
    asOf: 'article dans son état du 27/03/2026',
    doubt:
      'Aucun texte n’en fait un seuil\u00a0: la période est un réglage du service. L’accident de trajet suit le réglage de la visite de reprise.',
  },
  threshold: ({ repeatedArretsMonths }) =>
    `Un arrêt pour accident du travail ou maladie professionnelle, de toute durée, en ${repeatedArretsMonths}\u00a0mois.`,
  evaluate: findAtMp,
};

function findAtMp(facts: Facts): RuleAnswer {
  const { dossier, today, settings } = facts;
  const { rows, page, missing } = readArrets(dossier);
  const since = findPeriodStart(facts);
  const within = rows.filter(({ start, end }) => start <= today && (end === null || end >= since));
  const found = within.filter(
    ({ cause }) => cause === 'AT' || cause === 'MP' || (cause === 'trajet' && settings.trajetAs === 'AT'),
  );
  if (found.length > 0) {
    const reason = `Au moins un arrêt depuis le ${writeDay(since)} pour accident du travail ou maladie professionnelle.`;
    return { result: 'flag', reason, evidence: writeArrets(found, page) };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  return within.some(({ cause }) => cause === null)
    ? { result: 'unknown', missing: ['la cause de certains arrêts'] }
    : { result: 'clear', reason: `Aucun arrêt de cette cause depuis le ${writeDay(since)}.` };
}

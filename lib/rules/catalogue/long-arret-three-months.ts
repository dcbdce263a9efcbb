// Arrêt in progress for more than three months, and less than six (which is a rule of its own). The number stands in the
// Code de la sécurité sociale, for another purpose: the médecin conseil may turn to the médecin du travail (law.md §1.2).
import { writeArrets } from '../../visits/absences';
import { addMonths, writeDay } from '../../visits/days';
import { findOngoing } from '../../visits/ongoing';
import { readArrets, readVisits } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const longArretThreeMonths: Rule = {
  id: 'long-arret-three-months',
  title: 'Arrêt de plus de trois mois',
  layer: 'functional',
  source: {
    text: 'Code de la sécurité sociale, art. D. 323-3',
    status: 'law',
    asOf: 'état du 14/03/2026',
    doubt:
      'L’article vise l’avis du médecin conseil, pas un signe de risque. L. 323-4-1 dit désormais «\u00a0trente jours\u00a0» (LFSS 2026)\u00a0: les deux textes se contredisent.',
  },
  threshold: () => 'Arrêt en cours pour raison de santé depuis plus de trois mois et moins de six.',
  evaluate: judgeLength,
};

function judgeLength(facts: Facts): RuleAnswer {
  const { today, dossier } = facts;
  const { page, missing } = readArrets(dossier);
  const isBetween = (start: string) => addMonths(start, 3) <= today && addMonths(start, 6) > today;
  const sure = findOngoing(facts, false);
  // An unread row may only lengthen the arrêt: then it is the rule of six months that flags.
  if (sure !== undefined && isBetween(sure.start)) {
    const reason = `Arrêt en cours depuis le ${writeDay(sure.start)}, plus de trois mois.`;
    return { result: 'flag', reason, evidence: writeArrets(sure.arrets, page) };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  const perhaps = findOngoing(facts, true);
  if (perhaps === undefined) return { result: 'clear', reason: 'Aucun arrêt pour maladie ou accident n’est en cours.' };
  if (addMonths(perhaps.start, 3) > today) {
    return { result: 'clear', reason: `L’arrêt en cours a débuté le ${writeDay(perhaps.start)}, moins de trois mois.` };
  }
  if (sure === undefined || addMonths(sure.start, 6) > today) {
    return { result: 'unknown', missing: ['la cause de l’arrêt en cours'] };
  }
  // Only a visite de reprise could prove that an arrêt without an end is over.
  const visits = readVisits(dossier);
  return sure.end === null && visits.missing.length > 0
    ? { result: 'unknown', missing: visits.missing }
    : { result: 'clear', reason: 'L’arrêt en cours dépasse six mois\u00a0: c’est un autre signe.' };
}

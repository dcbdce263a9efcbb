// Measures of L. 4624-3 (aménagements, restrictions) in force today. One is enough, no text gives a number (law.md §4.2).
import { writeDay } from '../../visits/days';
import { readMesures } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const mesuresInForce: Rule = {
  id: 'mesures-in-force',
  title: 'Mesures en cours',
  layer: 'functional',
  source: {
    text: 'DEETS Martinique, page sur la cellule PDP\u00a0; mesures\u00a0: Code du travail, art. L. 4624-3',
    status: 'practice',
    asOf: 'non daté',
    doubt: 'Page d’un service de l’État\u00a0; aucun texte n’en fait un seuil.',
  },
  threshold: () => 'Au moins une mesure en cours aujourd’hui.',
  evaluate: findInForce,
};

function findInForce({ dossier, today }: Facts): RuleAnswer {
  const { rows, page, missing } = readMesures(dossier);
  const found = rows.filter(({ start, end }) => start <= today && (end === null || end >= today));
  if (found.length > 0) {
    const reason = found.length === 1 ? '1\u00a0mesure est en cours.' : `${found.length}\u00a0mesures sont en cours.`;
    const evidence = found.map(({ kind, text, start }) => ({
      text: `${kind} depuis le ${writeDay(start)}\u00a0: ${text}`,
      page,
      place: { kind: 'row' as const, list: 'mesures' as const, day: start },
    }));
    return { result: 'flag', reason, evidence };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  return { result: 'clear', reason: 'Aucune mesure n’est en cours.' };
}

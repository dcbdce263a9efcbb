// Measures of L. 4624-3 taken more than once, in force or not (law.md §4.2: any measure, no number in any text).
// Measures of the same day are one opinion.
import { writeDay } from '../../visits/days';
import { readMesures } from '../../visits/rows';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const repeatedMesures: Rule = {
  id: 'repeated-mesures',
  title: 'Mesures répétées',
  layer: 'functional',
  source: {
    text: 'Seuil du service\u00a0; mesures\u00a0: Code du travail, art. L. 4624-3',
    status: 'service',
    asOf: 'réglage en cours',
    doubt: 'Aucun texte ne fixe de nombre ni de période\u00a0: toutes les mesures du dossier sont comptées.',
  },
  threshold: ({ repeatedMesures }) => `Mesures prises à ${repeatedMesures}\u00a0dates ou plus, en cours ou non.`,
  evaluate: countMesures,
};

function countMesures({ dossier, today, settings }: Facts): RuleAnswer {
  const { rows, page, missing } = readMesures(dossier);
  const taken = rows.filter(({ start }) => start <= today);
  const days = new Set(taken.map(({ start }) => start)).size;
  if (days >= settings.repeatedMesures) {
    const reason = `Mesures prises à ${days}\u00a0dates (seuil du service\u00a0: ${settings.repeatedMesures}).`;
    const evidence = taken.map(({ kind, text, start }) => ({
      text: `${kind} le ${writeDay(start)}\u00a0: ${text}`,
      page,
      place: { kind: 'row' as const, list: 'mesures' as const, day: start },
    }));
    return { result: 'flag', reason, evidence };
  }
  if (missing.length > 0) return { result: 'unknown', missing };
  return { result: 'clear', reason: `Moins de ${settings.repeatedMesures}\u00a0mesures dans le dossier.` };
}

// Pension d'invalidité, of any category: adapted follow-up, and the worker who declares it is oriented to the médecin
// (L. 4624-1 I, R. 4624-17, R. 4624-20, law.md §4.2).
import { judgeField } from '../from-field';
import type { Rule } from '../rule';
import { isInvalidityNoted } from '../small-texts';

export const invalidity: Rule = {
  id: 'invalidity',
  title: 'Invalidité',
  layer: 'functional',
  source: {
    text: 'Code du travail, art. L. 4624-1 I, R. 4624-17 et R. 4624-20',
    status: 'law',
    asOf: 'état du 27/03/2026',
    doubt:
      'Toute catégorie compte. L’obligation d’emploi (L. 5212-13 3°) suppose une réduction des deux tiers au moins, que le dossier ne montre pas.',
  },
  threshold: () => 'Une pension d’invalidité est notée, de toute catégorie.',
  evaluate: ({ dossier }) =>
    judgeField(
      dossier.fields.invalidity,
      {
        field: 'invalidity',
        name: 'l’invalidité',
        yes: 'Une pension d’invalidité est notée\u00a0: le travailleur qui la déclare est orienté sans délai vers le médecin du travail.',
        no: 'Aucune pension d’invalidité n’est notée.',
      },
      isInvalidityNoted,
    ),
};

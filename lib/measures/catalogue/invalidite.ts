// Pension d’invalidité (law.md §5.6).
import { ask, isNotYetInvalid } from '../conditions';
import type { Measure } from '../measure';

export const invalidite: Measure = {
  id: 'invalidite',
  title: 'Pension d’invalidité',
  purpose: 'Compenser une capacité de travail réduite des deux tiers au moins. On peut travailler en invalidité.',
  conditions: [
    isNotYetInvalid('pas encore de pension d’invalidité'),
    ask('une capacité de travail ou de gain réduite d’au moins deux tiers'),
  ],
  askedBy: 'La caisse, la personne ou son médecin traitant.',
  agreedBy: ['médecin-conseil'],
  duration: 'Révisable.',
  money:
    'Catégorie 1\u00a0: capable de travailler, 2\u00a0: incapable d’une profession quelconque, 3\u00a0: avec l’aide d’une tierce personne.',
  articles: 'Code de la sécurité sociale, art. L. 341-1, L. 341-3, L. 341-4 et R. 341-2',
  asOf: 'état du 27/03/2026',
  doubts: ['La catégorie 2 ne veut pas dire inaptitude (document de service).'],
};

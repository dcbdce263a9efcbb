// Conseil en évolution professionnelle (law.md §5.8).
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const cep: Measure = {
  id: 'cep',
  title: 'Conseil en évolution professionnelle (CEP)',
  purpose: 'Faire le point sur sa situation et un projet, avec un conseiller.',
  conditions: [ask('être une personne active')],
  askedBy: 'La personne.',
  agreedBy: [],
  duration: 'Aucune limite dans le texte.',
  money: 'Gratuit.',
  articles: 'Code du travail, art. L. 6111-6',
  asOf: 'état du 27/03/2026',
  doubts: [],
};

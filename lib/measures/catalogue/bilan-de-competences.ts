// Bilan de compétences (law.md §5.8).
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const bilanDeCompetences: Measure = {
  id: 'bilan-de-competences',
  title: 'Bilan de compétences',
  purpose: 'Analyser ses compétences et ses envies pour définir un projet.',
  conditions: [ask('l’accord de la personne')],
  askedBy: 'La personne. Possible pendant un arrêt.',
  agreedBy: ['personne (le résultat n’est remis qu’à elle)'],
  duration: '24\u00a0heures au plus, en trois phases.',
  money: 'Compte personnel de formation, plafond de 1\u00a0600\u00a0€ depuis le 26 février 2026.',
  articles: 'Code du travail, art. L. 6313-4 et R. 6313-4, code de la sécurité sociale, art. L. 323-3-1',
  asOf: 'état du 27/03/2026',
  changed: 'Plafond du CPF depuis le 26 février 2026 (page du ministère du 03/03/2026).',
  doubts: [],
};

// Reconnaissance de la qualité de travailleur handicapé (law.md §5.5).
import { ask, isAtLeast, isNotYet } from '../conditions';
import type { Measure } from '../measure';

export const rqth: Measure = {
  id: 'rqth',
  title: 'RQTH',
  purpose: 'Faire reconnaître que la santé réduit les possibilités de garder un emploi, pour avoir droit aux aides.',
  conditions: [
    isNotYet('pas encore de RQTH', 'rqth', 'la RQTH'),
    isAtLeast('avoir 16\u00a0ans', 16),
    ask('des possibilités de garder un emploi réduites par l’altération d’une fonction'),
  ],
  askedBy: 'La personne, à la MDPH (CDAPH). Un formulaire du médecin du travail peut accélérer.',
  agreedBy: ['CDAPH'],
  duration: 'De 1 à 10\u00a0ans, ou sans limite.',
  money: 'Gratuit. Ouvre des aides de l’Agefiph et d’autres.',
  articles: 'Code du travail, art. L. 5213-1 et L. 5213-2',
  asOf: 'état du 27/03/2026',
  doubts: [
    'La durée diffère selon les sources\u00a0: la page du ministère du 10/07/2025 dit 1 à 5\u00a0ans, d’autres 1 à 10\u00a0ans.',
    'CASF R. 241-31 n’a pas été lu.',
  ],
};

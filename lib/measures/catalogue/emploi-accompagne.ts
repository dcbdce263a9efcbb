// Emploi accompagné (law.md §5.12).
import { ask, isAtLeast } from '../conditions';
import type { Measure } from '../measure';

export const emploiAccompagne: Measure = {
  id: 'emploi-accompagne',
  title: 'Emploi accompagné',
  purpose: 'Être suivi par un conseiller, avec l’employeur, pour garder ou trouver un emploi.',
  conditions: [
    isAtLeast('avoir 16\u00a0ans', 16),
    ask('une RQTH et un projet en milieu ordinaire, ou être en emploi avec des difficultés à s’y maintenir'),
  ],
  askedBy: 'Décision de la CDAPH, ou prescription de Cap emploi, France Travail ou une mission locale.',
  agreedBy: ['CDAPH ou prescripteur', 'personne'],
  duration: 'Sans limite.',
  money: 'Gratuit pour la personne et l’employeur.',
  articles: 'Code du travail, art. L. 5213-2-1 et D. 5213-89',
  asOf: 'état du 27/03/2026',
  changed: 'Nouveau cahier des charges depuis le 1er janvier 2026 (page du ministère du 02/03/2026).',
  doubts: [],
};

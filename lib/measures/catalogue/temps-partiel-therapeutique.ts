// Temps partiel thérapeutique (law.md §5.3).
import { ask, isNotYet } from '../conditions';
import type { Measure } from '../measure';

export const tempsPartielTherapeutique: Measure = {
  id: 'temps-partiel-therapeutique',
  title: 'Temps partiel thérapeutique',
  purpose: 'Reprendre ou continuer à temps partiel quand cela aide à aller mieux ou à se réadapter.',
  conditions: [
    isNotYet('pas encore de temps partiel thérapeutique', 'therapeuticPartTime', 'le temps partiel thérapeutique'),
    ask('la reprise ou le travail favorise l’amélioration de l’état de santé, ou une rééducation est nécessaire'),
  ],
  askedBy: 'Prescrit par le médecin traitant.',
  agreedBy: [
    'médecin-conseil',
    'employeur (il doit écrire ses raisons s’il refuse les propositions du médecin du travail)',
  ],
  duration: 'Indemnités journalières sur une période de 3\u00a0ans, plus 1\u00a0an après la reprise.',
  money: 'Salaire pour le temps travaillé, indemnités journalières pour le reste.',
  articles: 'Code de la sécurité sociale, art. L. 323-3 et R. 323-3, code du travail, art. L. 4624-6',
  asOf: 'état du 27/03/2026',
  doubts: [
    'Un arrêt complet avant n’est pas nécessaire (sources secondaires).',
    'Le pourcentage de temps relève de la pratique, aucun texte ne le fixe.',
  ],
};

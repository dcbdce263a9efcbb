// Reprise d’un travail aménagé ou léger après AT ou MP (law.md §5.4).
import { isOnArret } from '../arret-conditions';
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const travailAmenageAtMp: Measure = {
  id: 'travail-amenage-at-mp',
  title: 'Travail aménagé ou à temps partiel (AT ou MP)',
  purpose: 'Reprendre un travail léger avant la guérison, quand cela aide à guérir.',
  conditions: [
    isOnArret('un arrêt en cours pour accident du travail ou maladie professionnelle', ['AT', 'MP']),
    ask('pas encore guéri ni consolidé'),
  ],
  askedBy: 'Certificat du médecin traitant.',
  agreedBy: ['médecin-conseil'],
  duration: 'Jusqu’à la guérison ou la consolidation.',
  money: 'Salaire et indemnités journalières AT ou MP.',
  articles: 'Code de la sécurité sociale, art. L. 433-1 et R. 433-15',
  asOf: 'état du 27/03/2026',
  changed:
    'Pour les sinistres à partir du 1er janvier 2027, un décret fixera une durée maximale des indemnités AT et MP. Elle ne s’applique pas à celles du travail aménagé.',
  doubts: [],
};

// Période de reconversion (law.md §5.10).
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const periodeDeReconversion: Measure = {
  id: 'periode-de-reconversion',
  title: 'Période de reconversion',
  purpose: 'Changer de métier dans l’entreprise ou en dehors, en se formant.',
  conditions: [ask('un accord entre la personne et l’employeur')],
  askedBy: 'La personne et l’employeur.',
  agreedBy: ['personne', 'employeur'],
  duration: '150 à 450\u00a0heures sur 12\u00a0mois, jusqu’à 2\u00a0100\u00a0heures sur 36\u00a0mois par accord.',
  money: 'Selon l’accord.',
  articles: 'Code du travail, art. L. 6324-1 et suivants',
  asOf: 'état du 27/03/2026',
  changed: 'Existe depuis le 1er janvier 2026.',
  doubts: [],
};

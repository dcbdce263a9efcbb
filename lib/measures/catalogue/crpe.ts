// Convention de rééducation professionnelle en entreprise (law.md §5.2).
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const crpe: Measure = {
  id: 'crpe',
  title: 'Convention de rééducation professionnelle en entreprise (CRPE)',
  purpose: 'Se réaccoutumer à son poste ou apprendre un nouveau métier, dans son entreprise ou une autre.',
  conditions: [ask('une inaptitude, ou un risque d’inaptitude repéré par le médecin du travail en pré-reprise')],
  askedBy: 'L’employeur, la personne et la caisse. Le médecin du travail repère le risque.',
  agreedBy: ['employeur', 'personne', 'caisse d’assurance maladie'],
  duration: '18\u00a0mois au plus.',
  money:
    'La paie totale ne peut pas être inférieure à celle d’avant l’arrêt. Les indemnités journalières durent autant, dans la limite de 3\u00a0ans depuis le début (sauf AT ou MP).',
  articles: 'Code du travail, art. L. 1226-1-4, L. 5213-3-1, R. 5213-15 à R. 5213-17',
  asOf: 'état du 27/03/2026',
  doubts: ['Ni RQTH ni avis de la CDAPH ne sont demandés.'],
};

// Rendez-vous de liaison (law.md §1.5).
import { hasArretForLiaison } from '../arret-conditions';
import type { Measure } from '../measure';

export const rendezVousDeLiaison: Measure = {
  id: 'rendez-vous-de-liaison',
  title: 'Rendez-vous de liaison',
  purpose: 'Garder le lien avec l’entreprise pendant un arrêt et préparer le retour.',
  conditions: [hasArretForLiaison('un arrêt de 30\u00a0jours')],
  askedBy: 'L’employeur ou la personne. Le service de prévention y est associé.',
  agreedBy: ['personne (elle peut refuser sans conséquence)'],
  duration: 'Un rendez-vous, pendant l’arrêt.',
  money: 'Sans effet sur les indemnités.',
  articles: 'Code du travail, art. L. 1226-1-3, D. 1226-8-1 et R. 4624-33-1',
  asOf: 'état du 27/03/2026',
  doubts: [
    'Les textes disent «\u00a030\u00a0jours\u00a0» sans dire s’ils sont dépassés ou atteints\u00a0: c’est un réglage du service.',
  ],
};

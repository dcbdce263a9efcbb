// Période de mise en situation en milieu professionnel (law.md §5.7).
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const pmsmp: Measure = {
  id: 'pmsmp',
  title: 'Période de mise en situation (PMSMP)',
  purpose: 'Découvrir un métier, confirmer un projet ou préparer un recrutement, en entreprise.',
  conditions: [ask('un accompagnement personnalisé (France Travail, Cap emploi, mission locale…)')],
  askedBy:
    'Un prescripteur (France Travail, Cap emploi, mission locale, conseil départemental…). Le service de prévention n’en fait pas partie.',
  agreedBy: ['personne', 'entreprise d’accueil', 'prescripteur'],
  duration:
    '1\u00a0mois de date à date, renouvelable une fois. Sur 12\u00a0mois, 2 conventions dans la même structure et 60\u00a0jours au plus.',
  money: 'La personne garde son statut et ses ressources.',
  articles: 'Code du travail, art. L. 5135-1 à L. 5135-8, D. 5135-2 et D. 5135-3',
  asOf: 'état du 27/03/2026',
  doubts: [],
};

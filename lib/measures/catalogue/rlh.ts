// Reconnaissance de la lourdeur du handicap, AETH (law.md §5.11).
import { ask, either, isNoted } from '../conditions';
import type { Measure } from '../measure';

export const rlh: Measure = {
  id: 'rlh',
  title: 'Reconnaissance de la lourdeur du handicap (RLH)',
  purpose: 'Compenser pour l’employeur ce que coûte le handicap une fois le poste aménagé au mieux.',
  conditions: [
    either('être bénéficiaire de l’obligation d’emploi', isNoted('RQTH', 'rqth', 'la RQTH'), ask('')),
    ask('des charges d’au moins 20\u00a0% du SMIC après aménagement optimal du poste'),
  ],
  askedBy: 'L’employeur (ou le travailleur non salarié), à l’Agefiph.',
  agreedBy: ['Agefiph (la personne est informée)'],
  duration: '3\u00a0ans. À partir de 50\u00a0ans, jusqu’à la fin de l’activité.',
  money: 'Une aide à l’employeur, plus élevée à partir de 50\u00a0% de charges.',
  articles: 'Code du travail, art. L. 5213-11, R. 5213-39 à R. 5213-49',
  asOf: 'état du 27/03/2026',
  doubts: [],
};

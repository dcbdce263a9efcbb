// Visite de reprise due after the return, in time or late (law.md §1.3, P-RE-1 to P-RE-LATE).
import { answerReprise, repriseSource } from '../../visits/reprise';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const repriseDue: Rule = {
  id: 'reprise-due',
  title: 'Visite de reprise due',
  layer: 'functional',
  source: repriseSource,
  threshold: ({ trajetAs }) =>
    `Retour, depuis l’arrêt, d’un congé de maternité, d’une maladie professionnelle, de 30\u00a0jours d’accident du travail, de 60\u00a0jours de maladie ou d’accident non professionnel\u00a0; visite dans les 8\u00a0jours. Accident de trajet\u00a0: ${trajetAs === 'AT' ? '30' : '60'}\u00a0jours.`,
  evaluate: (facts) => answerFromVisit(answerReprise(facts), ['due', 'late']),
};

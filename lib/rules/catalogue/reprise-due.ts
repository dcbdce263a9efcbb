// Visite de reprise due after the return, in time or late (law.md §1.3, P-RE-1 to P-RE-LATE).
import { answerReprise, repriseSource } from '../../visits/reprise';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const repriseDue: Rule = {
  id: 'reprise-due',
  title: 'Visite de reprise due',
  layer: 'functional',
  source: repriseSource,
  evaluate: (facts) => answerFromVisit(answerReprise(facts), ['due', 'late']),
};

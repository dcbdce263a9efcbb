// Visite de mi-carrière due this year (law.md §1.1, P-MC-1).
import { answerMiCarriere } from '../../visits/mi-carriere';
import { miCarriereSource } from '../../visits/mi-carriere-window';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const miCarriereDue: Rule = {
  id: 'mi-carriere-due',
  title: 'Mi-carrière due cette année',
  layer: 'functional',
  source: miCarriereSource,
  threshold: () =>
    'L’année civile est celle des 45\u00a0ans, ou l’une de celles de l’accord de branche saisi, et la visite n’a pas eu lieu.',
  evaluate: (facts) => answerFromVisit(answerMiCarriere(facts), ['due']),
};

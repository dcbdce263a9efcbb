// Visite de mi-carrière whose year has passed (law.md §1.1, P-MC-4). The law has no catch-up rule and no sanction.
import { answerMiCarriere } from '../../visits/mi-carriere';
import { miCarriereSource } from '../../visits/mi-carriere-window';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const miCarriereLate: Rule = {
  id: 'mi-carriere-late',
  title: 'Mi-carrière non faite à l’échéance',
  layer: 'functional',
  source: miCarriereSource,
  threshold: () => 'Cette échéance est passée, elle n’est pas antérieure à 2022, et la visite n’a pas eu lieu.',
  evaluate: (facts) => answerFromVisit(answerMiCarriere(facts), ['late']),
};

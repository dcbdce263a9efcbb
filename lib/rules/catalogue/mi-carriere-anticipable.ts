// Visite de mi-carrière that may be held early, with another visit (law.md §1.1, P-MC-2, reading set by the service).
import { answerMiCarriere } from '../../visits/mi-carriere';
import { anticipationSource } from '../../visits/mi-carriere-window';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const miCarriereAnticipable: Rule = {
  id: 'mi-carriere-anticipable',
  title: 'Mi-carrière anticipable',
  layer: 'functional',
  source: anticipationSource,
  threshold: ({ anticipation }) =>
    anticipation === 'A'
      ? 'Jusqu’à deux années civiles avant l’échéance, avec une autre visite.'
      : 'Dès l’anniversaire qui précède de deux ans l’âge de l’échéance, avec une autre visite ou sur convocation du service.',
  evaluate: (facts) => answerFromVisit(answerMiCarriere(facts), ['possible']),
};

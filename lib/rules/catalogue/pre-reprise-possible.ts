// Arrêt in progress of more than 30 days: a visite de pré-reprise is possible (law.md §1.2, P-PR-1).
import { answerPreReprise, preRepriseSource } from '../../visits/pre-reprise';
import { answerFromVisit } from '../from-visit';
import type { Rule } from '../rule';

export const preReprisePossible: Rule = {
  id: 'pre-reprise-possible',
  title: 'Pré-reprise possible',
  layer: 'functional',
  source: preRepriseSource,
  threshold: ({ preRepriseCount, preRepriseSpan }) =>
    `Arrêt en cours de plus de 30\u00a0jours ${preRepriseCount === 'elapsed' ? 'écoulés' : 'prescrits'}${preRepriseSpan === 'added-up' ? ', ou 30\u00a0jours en tout sur la période regardée' : ''}.`,
  evaluate: (facts) => answerFromVisit(answerPreReprise(facts), ['possible']),
};

// RQTH noted in the dossier: the worker is oriented to the médecin du travail (L. 4624-1 I, R. 4624-20).
import { answerFromField } from '../from-field';
import type { Rule } from '../rule';

export const rqth: Rule = {
  id: 'rqth',
  title: 'RQTH',
  layer: 'functional',
  source: {
    text: 'Code du travail, art. L. 4624-1 I, R. 4624-20 et L. 5213-1',
    status: 'law',
    asOf: 'état du 27/03/2026',
  },
  threshold: () => 'Une RQTH est notée.',
  evaluate: ({ dossier }) =>
    answerFromField(dossier.fields.rqth, {
      field: 'rqth',
      name: 'la RQTH',
      yes: 'Une RQTH est notée\u00a0: le travailleur qui la déclare est orienté sans délai vers le médecin du travail.',
      no: 'Aucune RQTH n’est notée.',
    }),
};

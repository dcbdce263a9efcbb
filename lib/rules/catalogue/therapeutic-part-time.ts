// Temps partiel thérapeutique in progress (CSS L. 323-3). That it is a sign of risk comes from practice (law.md §4.2, S4).
import { answerFromField } from '../from-field';
import type { Rule } from '../rule';

export const therapeuticPartTime: Rule = {
  id: 'therapeutic-part-time',
  title: 'Temps partiel thérapeutique',
  layer: 'functional',
  source: {
    text: 'Pratique des services (CIST47)\u00a0; dispositif\u00a0: Code de la sécurité sociale, art. L. 323-3',
    status: 'practice',
    asOf: 'article dans son état du 14/03/2026',
    doubt: 'Aucun texte lu n’en fait un signe de risque.',
  },
  threshold: () => 'Un temps partiel thérapeutique est noté.',
  evaluate: ({ dossier }) =>
    answerFromField(dossier.fields.therapeuticPartTime, {
      field: 'therapeuticPartTime',
      name: 'le temps partiel thérapeutique',
      yes: 'Un temps partiel thérapeutique est noté.',
      no: 'Aucun temps partiel thérapeutique n’est noté.',
    }),
};

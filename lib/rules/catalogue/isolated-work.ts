// « Travail isolé » written among the exposures, by the service's choice. Social or family isolation (law.md §4.2, S4) is not
// in any dossier: it is not judged. Context. Asked only once chosen.
import { judgeField } from '../from-field';
import type { Rule } from '../rule';
import { isIsolatedWork } from '../small-texts';

export const isolatedWork: Rule = {
  id: 'isolated-work',
  title: 'Travail isolé',
  layer: 'functional',
  isContext: true,
  source: {
    text: 'Aucun texte lu n’en fait un signe',
    status: 'service',
    asOf: 'réglage en cours',
    doubt: 'L’isolement social ou familial n’est pas lu dans le dossier.',
  },
  isAsked: (settings) => settings.isolatedWork,
  threshold: () => 'Les expositions citent un travail isolé.',
  evaluate: ({ dossier }) =>
    judgeField(
      dossier.fields.exposures,
      {
        field: 'exposures',
        name: 'les expositions',
        yes: 'Un travail isolé est noté parmi les expositions.',
        no: 'Aucun travail isolé n’est noté parmi les expositions.',
      },
      isIsolatedWork,
    ),
};

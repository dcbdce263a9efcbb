// Exposures of L. 4161-1 I 1°: loads, postures, vibrations, where the dossier names them (law.md §4.2, §5.9). Context.
import { judgeField } from '../from-field';
import type { Rule } from '../rule';
import { listStrains } from '../small-texts';

export const strains: Rule = {
  id: 'strains',
  title: 'Charges, postures ou vibrations',
  layer: 'functional',
  isContext: true,
  source: {
    text: 'Code du travail, art. L. 4161-1 I 1° et L. 4624-2-2 I 1°',
    status: 'law',
    asOf: 'état du 27/03/2026',
    doubt:
      'L. 4624-2-2 modifié le 29/07/2026, nouveau texte non lu. Le dossier nomme des expositions, pas leur durée ni leur intensité.',
  },
  threshold: () => 'Les expositions citent des charges, des postures ou des vibrations.',
  evaluate: ({ dossier }) =>
    judgeField(
      dossier.fields.exposures,
      {
        field: 'exposures',
        name: 'les expositions',
        yes: 'Les expositions notées citent des charges, des postures ou des vibrations.',
        no: 'Les expositions notées ne citent ni charges, ni postures, ni vibrations.',
      },
      (text) => listStrains(text).length > 0,
    ),
};

// Small enterprise: fewer ways of adapting a job. Fewer than 20 stands in R. 4623-40 for another purpose (law.md §4.2). Context.
import { judgeField } from '../from-field';
import type { Rule } from '../rule';

export const smallEnterprise: Rule = {
  id: 'small-enterprise',
  title: 'Petite entreprise',
  layer: 'functional',
  isContext: true,
  source: {
    text: 'Code du travail, art. R. 4623-40 (moins de 20\u00a0salariés)',
    status: 'practice',
    asOf: 'état du 27/03/2026',
    doubt:
      'L’article porte sur le repérage des besoins des entreprises, pas sur un risque pour la personne\u00a0; le nombre est un réglage du service.',
  },
  isAsked: (settings) => settings.smallEnterprise > 0,
  threshold: ({ smallEnterprise: limit }) => `Moins de ${limit}\u00a0salariés.`,
  evaluate: ({ dossier, settings: { smallEnterprise: limit } }) =>
    judgeField(
      dossier.fields.workforce,
      {
        field: 'workforce',
        name: 'l’effectif de l’entreprise',
        yes: `Entreprise de moins de ${limit}\u00a0salariés.`,
        no: `Entreprise de ${limit}\u00a0salariés ou plus.`,
      },
      (workforce) => workforce < limit,
    ),
};

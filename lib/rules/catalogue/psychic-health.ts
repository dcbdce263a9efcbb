// The dossier's health category is psychic (mental health, RPS). Medical layer (law.md §4.2, secondary sources).
import { judgeField } from '../from-field';
import type { Rule } from '../rule';
import { readHealthCategory } from '../small-texts';

export const psychicHealth: Rule = {
  id: 'psychic-health',
  title: 'Santé psychique',
  layer: 'medical',
  source: {
    text: 'IGAS, cité par creai-pjm\u00a0; ateliers d’Auvergne-Rhône-Alpes sur les cellules',
    status: 'practice',
    asOf: 'non daté',
    doubt:
      'Sources secondaires\u00a0; aucun texte n’en fait un seuil. Le dossier ne donne qu’une catégorie, sans durée ni origine.',
  },
  threshold: () => 'La catégorie notée au dossier est celle des troubles psychiques.',
  evaluate: ({ dossier }) =>
    judgeField(
      dossier.fields.pathology,
      {
        field: 'pathology',
        name: 'la catégorie de santé',
        yes: 'La catégorie notée au dossier est celle de la santé psychique.',
        no: 'La catégorie notée au dossier en est une autre.',
      },
      (text) => {
        const category = readHealthCategory(text);
        return category === null ? null : category === 'psychic';
      },
    ),
};

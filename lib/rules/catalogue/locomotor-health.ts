// The dossier's health category is of the locomotor system (TMS, low back pain). Medical layer (law.md §4.2, secondary sources).
import { judgeField } from '../from-field';
import type { Rule } from '../rule';
import { readHealthCategory } from '../small-texts';

export const locomotorHealth: Rule = {
  id: 'locomotor-health',
  title: 'Appareil locomoteur',
  layer: 'medical',
  source: {
    text: 'INRS (196014) et SFMT (2013), sur la lombalgie persistante ou récidivante',
    status: 'practice',
    asOf: 'non daté',
    doubt:
      'Sources secondaires\u00a0; aucun texte n’en fait un seuil. Le dossier ne donne qu’une catégorie, sans durée.',
  },
  threshold: () => 'La catégorie notée au dossier est celle des troubles musculosquelettiques.',
  evaluate: ({ dossier }) =>
    judgeField(
      dossier.fields.pathology,
      {
        field: 'pathology',
        name: 'la catégorie de santé',
        yes: 'La catégorie notée au dossier est celle de l’appareil locomoteur.',
        no: 'La catégorie notée au dossier en est une autre.',
      },
      (text) => {
        const category = readHealthCategory(text);
        return category === null ? null : category === 'locomotor';
      },
    ),
};

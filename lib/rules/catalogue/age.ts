// Age, by birthday, from the one the service keeps in mind: 45 by default, the age of L. 4624-2-2 (law.md §4.2). Context:
// an age says nothing of one person.
import { isAged } from '../../visits/days';
import { judgeField } from '../from-field';
import type { Rule } from '../rule';

export const age: Rule = {
  id: 'age',
  title: 'Âge',
  layer: 'functional',
  isContext: true,
  source: {
    text: 'Code du travail, art. L. 4624-2-2 I (45\u00a0ans)\u00a0; IGAS 2017-025R',
    status: 'practice',
    asOf: 'article dans son état du 27/03/2026',
    doubt:
      'Article modifié le 29/07/2026, nouveau texte non lu. Il fixe l’âge d’une visite, pas un risque\u00a0; l’âge retenu est un réglage du service.',
  },
  isAsked: (settings) => settings.ageFrom > 0,
  threshold: ({ ageFrom }) => `${ageFrom}\u00a0ans révolus ou plus.`,
  evaluate: ({ dossier, today, settings: { ageFrom } }) =>
    judgeField(
      dossier.fields.birthDate,
      {
        field: 'birthDate',
        name: 'la date de naissance',
        yes: `${ageFrom}\u00a0ans révolus ou plus.`,
        no: `Moins de ${ageFrom}\u00a0ans.`,
      },
      (birthDate) => isAged(birthDate, ageFrom, today),
    ),
};

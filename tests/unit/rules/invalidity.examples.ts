// Examples of the rule `invalidity`: any category; what is asked for or over settles nothing. PERSONNE FICTIVE.
import type { RuleAnswer } from '../../../lib/rules/rule';
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const noted: readonly (readonly [string, RuleAnswer['result']])[] = [
  ['1', 'flag'],
  ['Catégorie 1', 'flag'],
  ['2e catégorie', 'flag'],
  ['1re catégorie', 'flag'],
  ['Pension, cat. 3 depuis le 01/02/2024', 'flag'],
  ['Catégorie II', 'flag'],
  ['Oui', 'flag'],
  ['Non', 'clear'],
  ['Aucune', 'clear'],
  ['Néant', 'clear'],
  ['Demande en cours', 'unknown'],
  ['Catégorie 1, supprimée', 'unknown'],
  ['Demande de catégorie 2', 'unknown'],
  ['Dossier 4', 'unknown'],
];

export const examples: readonly RuleExample[] = [
  ...noted.map(([text, result]) => ({
    when: `noted as « ${text} »`,
    facts: makeFacts({ fields: { invalidity: read(text, text) } }),
    result,
  })),
  {
    when: 'words to check',
    facts: makeFacts({ fields: { invalidity: read('Voir courrier', 'Voir courrier') } }),
    result: 'unknown',
    says: 'Voir courrier',
  },
  {
    when: 'not on the page',
    facts: makeFacts({ fields: { invalidity: absent } }),
    result: 'unknown',
    says: 'l’invalidité',
  },
];

// Examples of the rule `strains`. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const noted = (text: string) => makeFacts({ fields: { exposures: read(text, text) } });

export const examples: readonly RuleExample[] = [
  { when: 'loads', facts: noted('Bruit, port de charges'), result: 'flag' },
  { when: 'handling of persons', facts: noted('Manutention de personnes'), result: 'flag' },
  { when: 'postures', facts: noted('Postures pénibles'), result: 'flag' },
  { when: 'vibrations', facts: noted('Vibrations corps entier'), result: 'flag' },
  { when: 'mental load is no load', facts: noted('Charge mentale'), result: 'clear' },
  { when: 'others', facts: noted('Fluides de coupe, bruit'), result: 'clear' },
  { when: 'not on the page', facts: makeFacts({ fields: { exposures: absent } }), result: 'unknown' },
];

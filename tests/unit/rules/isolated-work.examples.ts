// Examples of the rule `isolated-work`, where the service asks it. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const noted = (text: string) =>
  makeFacts({ fields: { exposures: read(text, text) }, settings: { isolatedWork: true } });

export const examples: readonly RuleExample[] = [
  { when: 'written', facts: noted('Produits d’entretien, travail isolé'), result: 'flag' },
  { when: 'not written', facts: noted('Bruit, poste isolant'), result: 'clear' },
  {
    when: 'not on the page',
    facts: makeFacts({ fields: { exposures: absent }, settings: { isolatedWork: true } }),
    result: 'unknown',
  },
];

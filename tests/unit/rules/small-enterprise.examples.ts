// Examples of the rule `small-enterprise`: fewer than 20 by default. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const noted = (workforce: number, limit = 20) =>
  makeFacts({
    fields: { workforce: read(workforce, String(workforce)) },
    settings: { smallEnterprise: limit },
  });

export const examples: readonly RuleExample[] = [
  { when: '19 employees', facts: noted(19), result: 'flag' },
  { when: '20 employees', facts: noted(20), result: 'clear' },
  { when: '49, where the service keeps 50', facts: noted(49, 50), result: 'flag' },
  {
    when: 'not on the page',
    facts: makeFacts({ fields: { workforce: absent } }),
    result: 'unknown',
    says: 'l’effectif',
  },
];

// Examples of the rule `rqth`. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: 'noted', facts: makeFacts({ fields: { rqth: read(true, 'Oui') } }), result: 'flag', says: 'RQTH' },
  { when: 'noted as not', facts: makeFacts({ fields: { rqth: read(false, 'Non') } }), result: 'clear' },
  { when: 'not on the page', facts: makeFacts({ fields: { rqth: absent } }), result: 'unknown', says: 'la RQTH' },
  {
    when: 'on a tab that was not opened',
    facts: makeFacts({ fields: { rqth: { state: 'not-shown', page: 'Santé' } } }),
    result: 'unknown',
    says: 'Santé',
  },
  {
    when: 'with two values',
    facts: makeFacts({ fields: { rqth: { state: 'ambiguous', texts: ['Oui', 'Non'] } } }),
    result: 'unknown',
  },
];

// Examples of the rule `therapeutic-part-time`. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  {
    when: 'noted',
    facts: makeFacts({ fields: { therapeuticPartTime: read(true, 'Oui, 50 %') } }),
    result: 'flag',
    says: 'temps partiel',
  },
  { when: 'noted as not', facts: makeFacts({ fields: { therapeuticPartTime: read(false, 'Non') } }), result: 'clear' },
  {
    when: 'not on the page',
    facts: makeFacts({ fields: { therapeuticPartTime: absent } }),
    result: 'unknown',
    says: 'le temps partiel',
  },
];

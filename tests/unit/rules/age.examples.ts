// Examples of the rule `age`: by birthday, 45 by default. PERSONNE FICTIVE.
import { absent, born, makeFacts } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: '45 today', facts: makeFacts({ fields: born('1981-11-22') }), result: 'flag' },
  { when: '45 tomorrow', facts: makeFacts({ fields: born('1981-11-23') }), result: 'clear' },
  {
    when: 'born on 29 February, on the 28th',
    facts: makeFacts({ fields: born('1980-02-29'), today: '2025-02-28' }),
    result: 'clear',
  },
  {
    when: 'born on 29 February, on 1 March',
    facts: makeFacts({ fields: born('1980-02-29'), today: '2025-03-01' }),
    result: 'flag',
  },
  {
    when: 'the service keeps 50',
    facts: makeFacts({ fields: born('1981-11-22'), settings: { ageFrom: 50 } }),
    result: 'clear',
  },
  { when: 'the birth date was not read', facts: makeFacts({ fields: { birthDate: absent } }), result: 'unknown' },
];

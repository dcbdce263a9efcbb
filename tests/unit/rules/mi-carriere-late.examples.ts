// Examples of the rule `mi-carriere-late`. PERSONNE FICTIVE.
import { absent, born, makeFacts, visit } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: 'the year was last year', facts: makeFacts({ fields: born('1980-12-31') }), result: 'flag', says: '2025' },
  {
    when: 'the year was the first of the law',
    facts: makeFacts({ fields: born('1977-01-01') }),
    result: 'flag',
    says: '2022',
  },
  { when: 'the year came before the law', facts: makeFacts({ fields: born('1976-12-31') }), result: 'clear' },
  { when: 'the year is this one', facts: makeFacts({ fields: born('1981-01-01') }), result: 'clear' },
  {
    when: 'it was held, even late',
    facts: makeFacts({ fields: born('1978-03-04'), visits: [visit('MIC', '2025-01-15')] }),
    result: 'clear',
  },
  {
    when: 'visits were not read',
    facts: makeFacts({ fields: born('1980-12-31'), visits: absent }),
    result: 'unknown',
    says: 'les visites',
  },
];

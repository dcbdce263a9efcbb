// Examples of the rule `mi-carriere-anticipable`. PERSONNE FICTIVE.
import { absent, born, makeFacts, visit } from '../visits/facts';
import type { RuleExample } from './example';

const turns43 = born('1983-12-31');

export const examples: readonly RuleExample[] = [
  {
    when: 'reading A, civil year of the 43 years',
    facts: makeFacts({ fields: turns43 }),
    result: 'flag',
    says: 'avec une autre visite',
  },
  {
    when: 'reading A, the year before',
    facts: makeFacts({ fields: born('1984-01-01') }),
    result: 'clear',
    says: '2029',
  },
  {
    when: 'reading B, before the 43rd birthday',
    facts: makeFacts({ fields: turns43, settings: { anticipation: 'B' } }),
    result: 'clear',
  },
  {
    when: 'reading B, on the 43rd birthday',
    facts: makeFacts({ fields: turns43, today: '2026-12-31', settings: { anticipation: 'B' } }),
    result: 'flag',
  },
  {
    when: 'reading C, at 44',
    facts: makeFacts({ fields: born('1982-01-01'), settings: { anticipation: 'C' } }),
    result: 'flag',
    says: 'service qui invite',
  },
  { when: 'the visit is due, not early', facts: makeFacts({ fields: born('1981-05-05') }), result: 'clear' },
  {
    when: 'it was held already',
    facts: makeFacts({ fields: turns43, visits: [visit('MIC', '2026-02-03')] }),
    result: 'clear',
  },
  { when: 'visits were not read', facts: makeFacts({ fields: turns43, visits: absent }), result: 'unknown' },
];

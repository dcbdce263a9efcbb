// Examples of the rule `mi-carriere-due`. PERSONNE FICTIVE.
import { absent, born, makeFacts, notShown, partly, visit } from '../visits/facts';
import type { RuleExample } from './example';

const fields = born('1981-12-31');

export const examples: readonly RuleExample[] = [
  {
    when: 'the civil year of the 45 years has begun',
    facts: makeFacts({ fields, today: '2026-01-01' }),
    result: 'flag',
  },
  {
    when: 'the civil year is not over',
    facts: makeFacts({ fields, today: '2026-12-31' }),
    result: 'flag',
    says: '2026',
  },
  { when: 'the year has not begun', facts: makeFacts({ fields, today: '2025-12-31' }), result: 'clear' },
  { when: 'the year is over', facts: makeFacts({ fields, today: '2027-01-01' }), result: 'clear' },
  {
    when: 'it was held',
    facts: makeFacts({ fields, visits: [visit('MIC', '2025-06-02')] }),
    result: 'clear',
    says: 'a eu lieu',
  },
  {
    when: 'visits were not read',
    facts: makeFacts({ fields, visits: notShown }),
    result: 'unknown',
    says: 'les visites',
  },
  {
    when: 'a row of the visits could not be read',
    facts: makeFacts({ fields, visits: partly([], 1) }),
    result: 'unknown',
  },
  {
    when: 'the birth date was not read',
    facts: makeFacts({ fields: { birthDate: absent } }),
    result: 'unknown',
    says: 'la date de naissance',
  },
];

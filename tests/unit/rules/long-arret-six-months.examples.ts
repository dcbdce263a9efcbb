// Examples of the rule `long-arret-six-months`. PERSONNE FICTIVE.
import { absent, arret, makeFacts } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  {
    when: 'six months today',
    facts: makeFacts({ arrets: [arret('2026-05-22', '2026-12-31')] }),
    result: 'flag',
    says: '22/05/2026',
  },
  { when: 'six months tomorrow', facts: makeFacts({ arrets: [arret('2026-05-23', '2026-12-31')] }), result: 'clear' },
  {
    when: 'six months from the end of August to the end of February',
    facts: makeFacts({ arrets: [arret('2025-08-31', null)], today: '2026-02-28' }),
    result: 'flag',
  },
  {
    when: 'a chain of prescriptions',
    facts: makeFacts({ arrets: [arret('2026-08-01', null), arret('2026-05-01', '2026-07-31')] }),
    result: 'flag',
  },
  { when: 'it is over', facts: makeFacts({ arrets: [arret('2026-01-05', '2026-11-21')] }), result: 'clear' },
  { when: 'a parental leave', facts: makeFacts({ arrets: [arret('2026-01-05', null, 'autre')] }), result: 'clear' },
  {
    when: 'the cause was not read',
    facts: makeFacts({ arrets: [arret('2026-01-05', null, null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  { when: 'arrêts were not read', facts: makeFacts({ arrets: absent }), result: 'unknown' },
];

// Examples of the rule `pre-reprise-possible`. PERSONNE FICTIVE.
import { absent, arret, makeFacts, partly } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: '31 days have passed', facts: makeFacts({ arrets: [arret('2026-10-23', null)] }), result: 'flag' },
  { when: '30 days have passed', facts: makeFacts({ arrets: [arret('2026-10-24', null)] }), result: 'clear' },
  { when: '29 days have passed', facts: makeFacts({ arrets: [arret('2026-10-25', null)] }), result: 'clear' },
  { when: 'no arrêt is in progress', facts: makeFacts(), result: 'clear', says: 'Aucun arrêt' },
  { when: 'maternity alone', facts: makeFacts({ arrets: [arret('2026-08-01', null, 'maternite')] }), result: 'clear' },
  { when: 'arrêts were not read', facts: makeFacts({ arrets: absent }), result: 'unknown', says: 'les arrêts' },
  {
    when: 'the cause was not read',
    facts: makeFacts({ arrets: [arret('2026-08-01', null, null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  {
    when: 'what was read is enough',
    facts: makeFacts({ arrets: partly([arret('2026-08-01', null)], 1) }),
    result: 'flag',
  },
];

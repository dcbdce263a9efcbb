// Examples of the rule `at-mp`, over twelve months. PERSONNE FICTIVE.
import { absent, arret, makeFacts, partly } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: 'an AT of one day', facts: makeFacts({ arrets: [arret('2026-03-02', '2026-03-02', 'AT')] }), result: 'flag' },
  { when: 'an MP', facts: makeFacts({ arrets: [arret('2026-03-02', '2026-04-02', 'MP')] }), result: 'flag' },
  {
    when: 'over on the first day of the period',
    facts: makeFacts({ arrets: [arret('2025-10-01', '2025-11-23', 'AT')] }),
    result: 'flag',
  },
  {
    when: 'over the day before the period',
    facts: makeFacts({ arrets: [arret('2025-10-01', '2025-11-22', 'AT')] }),
    result: 'clear',
  },
  { when: 'a future one', facts: makeFacts({ arrets: [arret('2026-11-23', null, 'AT')] }), result: 'clear' },
  { when: 'maladie', facts: makeFacts({ arrets: [arret('2026-03-02', '2026-04-02')] }), result: 'clear' },
  {
    when: 'trajet, counted as AT',
    facts: makeFacts({ arrets: [arret('2026-03-02', '2026-04-02', 'trajet')] }),
    result: 'flag',
  },
  {
    when: 'trajet, counted as a non-work accident',
    facts: makeFacts({ arrets: [arret('2026-03-02', '2026-04-02', 'trajet')], settings: { trajetAs: 'acc_non_pro' } }),
    result: 'clear',
  },
  {
    when: 'a cause that was not read',
    facts: makeFacts({ arrets: [arret('2026-03-02', '2026-03-05', null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  { when: 'a row could not be read', facts: makeFacts({ arrets: partly([], 1) }), result: 'unknown' },
  { when: 'arrêts were not read', facts: makeFacts({ arrets: absent }), result: 'unknown' },
];

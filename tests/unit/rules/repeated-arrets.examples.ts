// Examples of the rule `repeated-arrets`: three in twelve months by default, from 23/11/2025 on. PERSONNE FICTIVE.
import { absent, arret, makeFacts, partly } from '../visits/facts';
import type { RuleExample } from './example';

const two = [arret('2026-03-02', '2026-03-06'), arret('2026-06-01', '2026-06-03')];
const third = arret('2026-09-07', '2026-09-11');

export const examples: readonly RuleExample[] = [
  {
    when: 'three in the period',
    facts: makeFacts({ arrets: [...two, third] }),
    result: 'flag',
    says: 'seuil du service\u00a0: 3',
  },
  { when: 'two in the period', facts: makeFacts({ arrets: two }), result: 'clear' },
  {
    when: 'the third began on the first day of the period',
    facts: makeFacts({ arrets: [...two, arret('2025-11-23', '2025-11-30')] }),
    result: 'flag',
  },
  {
    when: 'the third began the day before the period',
    facts: makeFacts({ arrets: [...two, arret('2025-11-22', '2025-11-30')] }),
    result: 'clear',
  },
  {
    when: 'the third begins tomorrow',
    facts: makeFacts({ arrets: [...two, arret('2026-11-23', null)] }),
    result: 'clear',
  },
  {
    when: 'the third only prolongs the second',
    facts: makeFacts({ arrets: [...two, arret('2026-06-04', '2026-06-20')] }),
    result: 'clear',
  },
  {
    when: 'the third is a maternity leave',
    facts: makeFacts({ arrets: [...two, arret('2026-09-07', null, 'maternite')] }),
    result: 'clear',
  },
  {
    when: 'the service asks for four',
    facts: makeFacts({ arrets: [...two, third], settings: { repeatedArrets: 4 } }),
    result: 'clear',
  },
  {
    when: 'the service looks at three months',
    facts: makeFacts({ arrets: [...two, third], settings: { repeatedArretsMonths: 3 } }),
    result: 'clear',
  },
  {
    when: 'the cause of the third was not read',
    facts: makeFacts({ arrets: [...two, arret('2026-09-07', null, null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  { when: 'a row could not be read', facts: makeFacts({ arrets: partly(two, 1) }), result: 'unknown' },
  { when: 'three could be read', facts: makeFacts({ arrets: partly([...two, third], 1) }), result: 'flag' },
  { when: 'arrêts were not read', facts: makeFacts({ arrets: absent }), result: 'unknown' },
];

// Examples of the rule `new-in-job`, where the service has chosen six months. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const hired = (day: string) => makeFacts({ fields: { hiredOn: read(day, day) }, settings: { newInJobMonths: 6 } });

export const examples: readonly RuleExample[] = [
  { when: 'a day less than six months ago', facts: hired('2026-05-23'), result: 'flag' },
  { when: 'six months ago', facts: hired('2026-05-22'), result: 'clear' },
  { when: 'to come', facts: hired('2026-12-01'), result: 'flag' },
  {
    when: 'not on the page',
    facts: makeFacts({ fields: { hiredOn: absent }, settings: { newInJobMonths: 6 } }),
    result: 'unknown',
  },
];

// Examples of the rule `own-forecast`. PERSONNE FICTIVE.
import { makeFacts } from '../visits/facts';
import type { RuleExample } from './example';

const doubt = { linkId: 'q2bis', text: 'Garder ce poste dans les deux ans\u00a0: non', strength: 'strong' } as const;
const other = { linkId: 'q1', text: 'Capacité ressentie\u00a0: 5', strength: 'moderate' } as const;

export const examples: readonly RuleExample[] = [
  {
    when: 'a doubt',
    facts: makeFacts({ outcome: { kind: 'proposed', level: 'possible', reasons: [doubt] } }),
    result: 'flag',
  },
  {
    when: 'a doubt, other questions missing',
    facts: makeFacts({ outcome: { kind: 'not-concluded', missing: ['q3'], reasons: [doubt] } }),
    result: 'flag',
  },
  {
    when: 'another reason',
    facts: makeFacts({ outcome: { kind: 'proposed', level: 'possible', reasons: [other] } }),
    result: 'clear',
  },
  {
    when: 'answered, other questions missing',
    facts: makeFacts({ outcome: { kind: 'not-concluded', missing: ['q3'], reasons: [] } }),
    result: 'clear',
  },
  {
    when: 'declined',
    facts: makeFacts({ outcome: { kind: 'not-concluded', missing: ['q2bis'], reasons: [other] } }),
    result: 'unknown',
    says: 'deux ans',
  },
  { when: 'not asked', facts: makeFacts(), result: 'unknown' },
];

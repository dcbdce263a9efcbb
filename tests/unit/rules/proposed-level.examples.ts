// Examples of the rule `proposed-level`. PERSONNE FICTIVE.
import type { LevelReason } from '../../../lib/questionnaire/answer';
import { makeFacts } from '../visits/facts';
import type { RuleExample } from './example';

const reasons: readonly LevelReason[] = [
  { linkId: 'q1', text: 'Capacité ressentie, de 0 à 10\u00a0: 6', strength: 'moderate' },
];

export const examples: readonly RuleExample[] = [
  {
    when: 'possible',
    facts: makeFacts({ outcome: { kind: 'proposed', level: 'possible', reasons } }),
    result: 'flag',
    says: 'niveau proposé',
  },
  {
    when: 'foreseeable',
    facts: makeFacts({ outcome: { kind: 'proposed', level: 'foreseeable', reasons } }),
    result: 'flag',
    says: 'à confirmer',
  },
  { when: 'none', facts: makeFacts({ outcome: { kind: 'proposed', level: 'none', reasons: [] } }), result: 'clear' },
  {
    when: 'not concluded, whatever the reasons',
    facts: makeFacts({ outcome: { kind: 'not-concluded', missing: ['q3', 'q4'], reasons } }),
    result: 'unknown',
    says: '2\u00a0questions',
  },
  {
    when: 'the questionnaire was not seen',
    facts: makeFacts({ outcome: null }),
    result: 'unknown',
    says: 'questionnaire',
  },
];

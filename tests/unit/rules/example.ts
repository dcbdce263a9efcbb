// What an example of a rule is: a sentence, an invented dossier, and what the rule must answer.
import type { Facts, RuleAnswer } from '../../../lib/rules/rule';

export interface RuleExample {
  /** Read after the rule's title: « born on 31 December, on 1 January of the year ». */
  readonly when: string;
  readonly facts: Facts;
  readonly result: RuleAnswer['result'];
  /** Words the reason, or what is missing, must contain. */
  readonly says?: string;
}

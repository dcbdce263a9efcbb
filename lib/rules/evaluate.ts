// Asks every rule of the catalogue. No rule depends on another; none is left out.
import { catalogue } from './catalogue';
import type { Facts, RuleResult } from './rule';

/** One result for each rule, in the order of the screen. */
export function evaluateRules(facts: Facts): RuleResult[] {
  return catalogue.map(({ id, title, layer, source, evaluate }) => ({
    id,
    title,
    layer,
    source,
    answer: evaluate(facts),
  }));
}

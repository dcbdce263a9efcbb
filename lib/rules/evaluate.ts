// Asks every rule of the catalogue that this service asks. No rule depends on another; none is left out in silence:
// those that wait for a number of the service are listed with their setting in « Règles en vigueur ».
import { catalogue } from './catalogue';
import type { Facts, RuleResult } from './rule';

/** One result for each rule that is asked, in the order of the screen. */
export function evaluateRules(facts: Facts): RuleResult[] {
  return catalogue
    .filter(({ isAsked }) => isAsked?.(facts.settings) ?? true)
    .map(({ id, title, layer, source, isContext, evaluate }) => ({
      id,
      title,
      layer,
      source,
      ...(isContext && { isContext }),
      answer: evaluate(facts),
    }));
}

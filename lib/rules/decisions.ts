// The card can be accepted or set aside with a reason, and does not come back for the same facts. Pure: they are kept by
// `edge/store/cards.ts`, of one worker and one computer; the facts may name medical signs, they belong under the care key.
import type { Instant } from '../dossier/dossier';
import { isSign } from './card';
import type { RuleResult } from './rule';

export interface CardDecision {
  /** `accepted`: taken into account. `set-aside`: the professional says why it is not. */
  readonly kind: 'accepted' | 'set-aside';
  /** In the professional's words; needed to set aside. */
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** Facts of the flags that were on the card, as `listFacts` gave them. */
  readonly facts: readonly string[];
}

/**
 * One text for each sign flagged: the rule and what it rests on. The reason is left out: it may say how many days have
 * passed, and time alone is no new fact. The order of the dossier's rows does not matter.
 */
export function listFacts(results: readonly RuleResult[]): readonly string[] {
  return results.filter(isSign).flatMap(({ id, answer }) => {
    if (answer.result !== 'flag') return [];
    const found = [...new Set(answer.evidence.map(({ text }) => text))].sort();
    return [JSON.stringify([id, ...found])];
  });
}

/** Null: nothing flagged, or a reason is missing to set it aside. */
export function decideCard(results: readonly RuleResult[], decision: Omit<CardDecision, 'facts'>): CardDecision | null {
  const facts = listFacts(results);
  const isWhole = decision.kind === 'accepted' || decision.reason.trim() !== '';
  return facts.length > 0 && isWhole ? { ...decision, facts } : null;
}

/** The last decision, when all that is flagged today was on a card decided before; undefined: the card is to be shown. */
export function findDecision(
  results: readonly RuleResult[],
  decisions: readonly CardDecision[],
): CardDecision | undefined {
  const decided = new Set(decisions.flatMap(({ facts }) => facts));
  const facts = listFacts(results);
  if (facts.length === 0 || !facts.every((fact) => decided.has(fact))) return undefined;
  return decisions.findLast((decision) => decision.facts.some((fact) => facts.includes(fact)));
}

// Every example of every rule, one test each.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/rules/catalogue';
import type { RuleAnswer } from '../../../lib/rules/rule';
import { loadExamples } from './load-examples';

describe.each(await loadExamples(catalogue.map(({ id }) => id)))('$id', ({ id, examples }) => {
  it.each(examples)('$when: $result', ({ facts, result, says }) => {
    const answer = catalogue.find((rule) => rule.id === id)?.evaluate(facts);
    expect(answer?.result).toBe(result);
    if (answer !== undefined && says !== undefined) expect(wordsOf(answer)).toContain(says);
  });
});

function wordsOf(answer: RuleAnswer): string {
  return answer.result === 'unknown' ? answer.missing.join(', ') : answer.reason;
}

// Finds the examples of a rule by its id: `<id>.examples.ts`, beside this file.
import type { RuleExample } from './example';

export interface RuleExamples {
  readonly id: string;
  readonly examples: readonly RuleExample[];
}

/** A rule without its file makes this fail with the file's name. */
export function loadExamples(ids: readonly string[]): Promise<RuleExamples[]> {
  return Promise.all(
    ids.map(async (id) => {
      const file: { readonly examples: readonly RuleExample[] } = await import(`./${id}.examples.ts`);
      return { id, examples: file.examples };
    }),
  );
}

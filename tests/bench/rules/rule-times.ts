// Which rules take the time: each alone over the same dossiers, slowest first.
import { catalogue } from '../../../lib/rules/catalogue';
import type { Facts } from '../../../lib/rules/rule';

export function compareRules(facts: readonly Facts[]): { readonly id: string; readonly ms: number }[] {
  return catalogue
    .map(({ id, evaluate }) => {
      const start = performance.now();
      for (const one of facts) evaluate(one);
      return { id, ms: performance.now() - start };
    })
    .sort((a, b) => b.ms - a.ms);
}

// What a person would say of an element, in the words of Playwright's finder (`finder.ts`).
import type { Locator, Page } from '@playwright/test';

export type Words = string | RegExp;
type RoleOptions = NonNullable<Parameters<Page['getByRole']>[1]>;
export type Exactly = { readonly exact?: boolean } | undefined;
export type FilterOptions = NonNullable<Parameters<Locator['filter']>[0]>;

export function byRole(role: string, { name, exact, ...states }: RoleOptions = {}): string {
  const attributes = Object.entries(states)
    .filter(([, state]) => state !== undefined)
    .map(([state, value]) => `[${state === 'includeHidden' ? 'include-hidden' : state}=${String(value)}]`);
  const named = name === undefined ? '' : `[name=${quoteAttribute(name, exact)}]`;
  return `internal:role=${role}${attributes.join('')}${named}`;
}

export function byText(words: Words, options: Exactly): string {
  return `internal:text=${quote(words, options?.exact)}`;
}

export function byLabel(words: Words, options: Exactly): string {
  return `internal:label=${quote(words, options?.exact)}`;
}

export function byAttribute(attribute: 'alt' | 'placeholder' | 'title', words: Words, options: Exactly): string {
  return `internal:attr=[${attribute}=${quoteAttribute(words, options?.exact)}]`;
}

export function byContent(words: Words, isWanted: boolean): string {
  return `internal:has-${isWanted ? '' : 'not-'}text=${quote(words, false)}`;
}

function quote(words: Words, exact = false): string {
  return words instanceof RegExp ? writePattern(words) : `${JSON.stringify(words)}${exact ? 's' : 'i'}`;
}

function quoteAttribute(words: Words, exact = false): string {
  if (words instanceof RegExp) return writePattern(words);
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"${exact ? 's' : 'i'}`;
}

/** ` >> ` chains selectors and quotes close attributes: neither may stand in a pattern as it is. */
function writePattern(pattern: RegExp): string {
  return String(pattern)
    .replace(/(^|[^\\])(\\\\)*(["'`])/g, '$1$2\\$3')
    .replaceAll('>>', '\\>\\>');
}

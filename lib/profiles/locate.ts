// Finds the texts a locator names. All matches, never "the first". It does not choose among them: `read.ts` does.
import { type LabelIndex, readLabelled } from './labels';
import type { Locator } from './profile';
import { findVisible, isMatch, isVisible, queryAll, type Scope } from './query';
import { findByRole, readName } from './roles';
import { isControl, maxText, readOwnText, readText } from './text';

/** A place that a locator found. An empty `text`: the place is there and holds nothing. */
export interface Match {
  /** Null for what is in no element (the page's address). */
  readonly element: Element | null;
  readonly text: string;
  /** Words of the page for the place; empty when the locator has none. */
  readonly where: string;
}

/** What a reading has to look in: the page's own document besides the scope, and its labels, made once. */
export interface Surroundings {
  readonly document: Document;
  readonly shadow: boolean;
  readonly labelsOf: (scope: Scope) => LabelIndex;
  /** What CSS found in this one look, by scope: a banner is asked for by six fields. Absent where the page may change. */
  readonly recalled?: Map<Scope, Map<string, readonly Match[]>>;
}

/** More than this, and a locator says nothing: it is no place but a kind of place. */
const mostPlaces = 40;
/** Patterns run on no more than this (they are checked besides, see `check-pattern.ts`). */
const longestForPattern = 300;
const longestJson = 1_000_000;

/** Every visible place the locator finds in `scope`. */
export function locate(scope: Element, locator: Locator, around: Surroundings): Match[] {
  const found = locateAll(scope, locator, around).slice(0, mostPlaces);
  const { pattern } = locator;
  return found.map((match) => ({
    ...match,
    text: pattern === undefined ? match.text.slice(0, maxText) : takePiece(pattern, match.text),
  }));
}

function locateAll(scope: Element, locator: Locator, around: Surroundings): Match[] {
  const where = locator.where ?? '';
  switch (locator.kind) {
    case 'label': {
      const places = narrow(scope, locator.in);
      return places.flatMap((place) =>
        readLabelled(around.labelsOf(place), locator.label, place, locator.under === true).map((found) => ({
          ...found,
          where: where || locator.label,
        })),
      );
    }
    case 'css':
      return recallCss(scope, locator, around).map((match) => ({ ...match, where }));
    case 'role':
      return narrow(scope, locator.in).flatMap((place) =>
        findByRole(place, locator.role, locator.name, around.shadow)
          .filter((element) => isVisible(element, place))
          .map((element) => ({
            element,
            text: locator.name === undefined && !isControl(element) ? readName(element) : readText(element),
            where: where || (locator.name ?? ''),
          })),
      );
    case 'json':
      return queryAll(scope, locator.css).map((element) => ({ element, text: readJson(element, locator.path), where }));
    case 'address': {
      const { document } = around;
      return [{ element: null, text: locator.of === 'url' ? document.location.href : document.title, where }];
    }
  }
}

type CssLocator = Extract<Locator, { kind: 'css' }>;

function recallCss(scope: Element, locator: CssLocator, { recalled }: Surroundings): readonly Match[] {
  const { css, attribute, own, hidden } = locator;
  const key = `${css}|${attribute}|${own}|${hidden}`;
  const inScope = recalled?.get(scope);
  const known = inScope?.get(key);
  if (known !== undefined) return known;
  const found = listElements(scope, css, hidden === true).map((element) => ({
    element,
    text: readElement(element, attribute, own === true),
    where: '',
  }));
  if (inScope === undefined) recalled?.set(scope, new Map([[key, found]]));
  else inScope.set(key, found);
  return found;
}

function narrow(scope: Element, css: string | undefined): Element[] {
  return css === undefined ? [scope] : findVisible(scope, css, scope);
}

function listElements(scope: Element, css: string, isHiddenToo: boolean): readonly Element[] {
  const inside = isHiddenToo ? queryAll(scope, css) : findVisible(scope, css, scope);
  return isMatch(scope, css) ? [scope, ...inside] : inside;
}

function readElement(element: Element, attribute: string | undefined, isOwn: boolean): string {
  if (attribute !== undefined) return (element.getAttribute(attribute) ?? '').trim().slice(0, 4096);
  return isOwn ? readOwnText(element) : readText(element);
}

/** The group `value` of the pattern; nothing when it does not match. */
export function takePiece(pattern: string, text: string): string {
  return compile(pattern)?.exec(text.slice(0, longestForPattern))?.groups?.value?.trim() ?? '';
}

const compiled = new Map<string, RegExp | null>();
const mostCompiled = 200;

/** Each once: a profile's patterns are few and run at every look. Null for what is no pattern. */
function compile(pattern: string): RegExp | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (compiled.size >= mostCompiled) compiled.clear();
  let made: RegExp | null = null;
  try {
    made = new RegExp(pattern, 'u');
  } catch {
    // Not a pattern: it finds nothing.
  }
  compiled.set(pattern, made);
  return made;
}

function readJson(element: Element, path: string): string {
  const source = element.textContent ?? '';
  if (source.length > longestJson) return '';
  try {
    let value: unknown = JSON.parse(source);
    for (const step of path.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return '';
      value = (value as Record<string, unknown>)[step];
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value).slice(0, 4096)
      : '';
  } catch {
    return '';
  }
}

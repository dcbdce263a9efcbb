// Ways to say one element by CSS, the most solid first: identifier, name, class, tag, then its place. Short, within one
// scope, and on through open shadow roots and frames (`>>>`). It proposes; `propose.ts` tries.

import type { Reason } from '../pointing';
import { findParent, findVisible, type Scope } from '../query';
import { isGenerated, isPassing, splitName } from './is-generated';
import { listWords, mayName } from './label-words';

export interface Way {
  readonly css: string;
  readonly reason: Reason;
  /** Word of the page that it relies on. */
  readonly subject: string;
}

const longestCss = 400;
const namedBy = [
  'name',
  'formcontrolname',
  'itemprop',
  'data-testid',
  'data-test',
  'data-field',
  'data-name',
  'data-key',
];
const tellingTags =
  /^(?:\w+-[\w-]+|main|header|footer|nav|aside|article|section|fieldset|h[1-6]|time|address|output|table|textarea|select|iframe|frame|img)$/i;
/** Roles whose name says a part of the page, not a value. */
const holders = /^(?:tabpanel|table|grid|region|group|list|form|tablist|complementary|article|navigation)$/;
const mostAncestors = 8;

/** Every way to say `element` from `scope`, which must hold it; nothing of `spoken`, which is the worker's, is in them. */
export function listWays(element: Element, scope: Element, spoken: string): Way[] {
  const chain = listChain(element, scope);
  if (chain === null) return [];
  const words = new Set(listWords(spoken).filter((word) => word.length > 2));
  const hosts = chain.slice(0, -1);
  const loose = hosts
    .map((host) => sayHost(host, words))
    .map((css) => `${css} >>> `)
    .join('');
  const exact = hosts
    .map((host) => sayPlace(host, topOf(host, scope), words))
    .map((css) => `${css} >>> `)
    .join('');
  const top = topOf(element, scope);
  const place: Way = { css: exact + sayPlace(element, top, words), reason: 'position', subject: '' };
  return [...listFlat(element, top, words).map((way) => ({ ...way, css: loose + way.css })), place].filter(
    ({ css }) => css.length <= longestCss,
  );
}

/** A short selector that finds this element alone from `scope`, if there is a stable one. */
export function findStable(element: Element, scope: Element): Way | null {
  return (
    listWays(element, scope, '').find(
      ({ css, reason }) =>
        reason !== 'position' && reason !== 'generated-class' && isOnly(element, findVisible(scope, css, scope)),
    ) ?? null
  );
}

/** The same, by a name of its own and not by what it stands in. */
export function findNamed(element: Element, scope: Element): Way | null {
  const way = findStable(element, scope);
  return way === null || /\s/.test((way.css.split(' >>> ').at(-1) ?? '').replace(/"[^"]*"/g, '')) ? null : way;
}

function isOnly(element: Element, found: readonly Element[]): boolean {
  return found.length === 1 && found[0] === element;
}

/** The hosts of the trees between, outermost first, then the element; null when it is not within. */
function listChain(element: Element, scope: Element): Element[] | null {
  const chain = [element];
  for (let one: Element = element; one.getRootNode() !== scope.getRootNode(); ) {
    const host = findParent(one.getRootNode()) ?? (one.getRootNode() as ShadowRoot).host;
    if (!host) return null;
    chain.unshift(host);
    one = host;
  }
  return scope.contains(chain[0] ?? null) ? chain : null;
}

/** What the selectors of an element are looked for in: the scope, or the tree they go on into. */
function topOf(element: Element, scope: Element): Scope {
  const tree = element.getRootNode() as Scope;
  return tree === scope.getRootNode() ? scope : tree;
}

/** A host on the way: its stable name, were there several of it; else its place. */
function sayHost(host: Element, words: ReadonlySet<string>): string {
  const tree = host.getRootNode() as Scope;
  const [own] = listOwn(host, words);
  if (own !== undefined && own.reason !== 'generated-class') return own.css;
  return sayPlace(host, tree, words);
}

function listFlat(element: Element, top: Scope, words: ReadonlySet<string>): Way[] {
  const own = listOwn(element, words);
  const bare: Way = { css: element.localName, reason: 'stable-class', subject: element.localName };
  const around = listAncestors(element, top).flatMap((ancestor) =>
    listOwn(ancestor, words).filter(({ reason }) => reason !== 'generated-class'),
  );
  const deep = (way: Way, reason: Reason) =>
    around.map((outer) => ({
      css: `${outer.css} ${way.css}`,
      reason,
      subject: reason === way.reason && way !== bare ? way.subject : outer.subject,
    }));
  return [
    ...own.filter(({ reason }) => reason !== 'generated-class'),
    ...own.filter(({ reason }) => reason !== 'generated-class').flatMap((way) => deep(way, way.reason)),
    ...deep(bare, 'stable-class'),
    ...own.filter(({ reason }) => reason === 'generated-class'),
  ];
}

function listAncestors(element: Element, top: Scope): Element[] {
  const found: Element[] = [];
  for (
    let one = element.parentElement;
    one !== null && one !== top && found.length < mostAncestors;
    one = one.parentElement
  )
    found.push(one);
  return found;
}

/** What an element is called by itself. */
function listOwn(element: Element, words: ReadonlySet<string>): Way[] {
  const isStable = (name: string) => !isGenerated(name) && !isPassing(name) && !holdsWord(name, words);
  const ways: Way[] = [];
  if (element.id !== '' && isStable(element.id))
    ways.push({ css: `#${CSS.escape(element.id)}`, reason: 'stable-id', subject: element.id });
  for (const { name, value } of element.attributes) {
    const isName =
      namedBy.includes(name) || /^data-(?:[a-z]+-)*(?:id|cle|champ|col|colonne|column|role|tab|volet)$/.test(name);
    if (isName && /^[\p{L}][\p{L}\w.:-]{0,60}$/u.test(value) && isStable(value))
      ways.push({ css: `[${name}="${CSS.escape(value)}"]`, reason: 'stable-name', subject: value });
  }
  const said = holders.test(element.getAttribute('role') ?? '') ? (element.getAttribute('aria-label') ?? '') : '';
  if (/^[\p{L}][^"\\\d]{1,60}$/u.test(said) && !mayName(said) && isStable(said))
    ways.push({
      css: `[role="${element.getAttribute('role')}"][aria-label="${said}"]`,
      reason: 'stable-name',
      subject: said,
    });
  const role = element.getAttribute('role') ?? '';
  if (/^[a-z]+$/.test(role)) ways.push({ css: `[role="${role}"]`, reason: 'stable-class', subject: role });
  const classes = [...element.classList];
  for (const name of classes.filter(isStable))
    ways.push({ css: `.${CSS.escape(name)}`, reason: 'stable-class', subject: name });
  if (tellingTags.test(element.localName) && isStable(element.localName))
    ways.push({ css: element.localName, reason: 'stable-name', subject: element.localName });
  for (const name of classes.filter((one) => isGenerated(one) && !/\d{3}/.test(one) && !holdsWord(one, words)))
    ways.push({ css: `.${CSS.escape(name)}`, reason: 'generated-class', subject: name });
  return ways;
}

function holdsWord(name: string, words: ReadonlySet<string>): boolean {
  return (
    words.size > 0 &&
    splitName(name)
      .flatMap(listWords)
      .some((part) => words.has(part))
  );
}

/** By its place among its kind, from the nearest thing that has a name of its own. */
function sayPlace(element: Element, top: Scope, words: ReadonlySet<string>): string {
  const steps: string[] = [];
  for (let one: Element | null = element; one !== null && one !== top; one = one.parentElement) {
    const named = listOwn(one, words).find(
      ({ css, reason }) => reason !== 'generated-class' && isOnly(one as Element, findVisible(top, css)),
    );
    if (named !== undefined) return [named.css, ...steps].join(' > ');
    steps.unshift(`${one.localName}:nth-of-type(${countBefore(one) + 1})`);
    if (one === top) break;
  }
  return steps.join(' > ');
}

function countBefore(element: Element): number {
  let before = 0;
  for (let one = element.previousElementSibling; one !== null; one = one.previousElementSibling)
    if (one.localName === element.localName) before += 1;
  return before;
}

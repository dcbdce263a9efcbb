// From a place somebody pointed at, ways to find it again in another dossier, the most solid first. Each is tried on the
// page as it stands: what reads another text, or several, is not proposed. It never holds a value of the worker.

import { locate } from '../locate';
import type { Candidate, Reason, Solidity } from '../pointing';
import type { Locator } from '../profile';
import { findParent, isWithin } from '../query';
import { findRole, readName } from '../roles';
import { foldText, isControl, readOwnText, readText } from '../text';
import { isLabelLike, saysTrade } from './label-words';
import { attempt, isFragile, type Place, rate } from './propose-attempt';
import { proposeAttributes, proposeIcon, sayIcon } from './propose-icon';
import { listJsonPaths } from './propose-json';
import { listNearLabels } from './propose-label';
import { proposePieces } from './propose-piece';
import { findNamed, findStable, listWays, type Way } from './propose-selector';

const mostCandidates = 12;
/** Patterns are for a line, not for a page. */
const longestComposite = 200;
const isRow = /^(?:tr|tbody|table|dl|ul|ol|fieldset|form|section|article|main)$/;

/** The candidates, lazily: the first is the most solid. */
export function* proposeEach(place: Place): Generator<Candidate, void> {
  const { element } = place;
  const text = readText(element);
  yield* proposeLabels(place, text);
  yield* proposeRole(place, text);
  const ways = listWays(element, place.scope, text || sayIcon(element));
  const named = [
    ...proposeCss(
      place,
      text,
      ways.filter(({ reason }) => !isFragile(reason)),
    ),
  ];
  yield* named;
  if (named.length === 0) yield* proposePiece(place, text);
  yield* proposeJson(place, text);
  yield* proposeAttributes(place, text, ways);
  yield* proposeCss(
    place,
    text,
    ways.filter(({ reason }) => isFragile(reason)),
  );
}

/** At most twelve, in order of solidity. */
export function proposeLocators(place: Place): Candidate[] {
  const rank: Record<Solidity, number> = { solid: 0, fair: 1, fragile: 2 };
  const known = new Map([...proposeEach(place)].reverse().map((one) => [JSON.stringify(one.locator), one]));
  return [...known.values()]
    .reverse()
    .sort((one, other) => rank[one.solidity] - rank[other.solidity])
    .slice(0, mostCandidates);
}

function* proposeLabels(place: Place, text: string): Generator<Candidate> {
  const { element, scope, around } = place;
  const trees = listTrees(element, scope);
  const known = new Set<string>();
  const beside = listBeside(element);
  for (const tree of trees) {
    for (const { words, isOwn } of listNearLabels(element, around.labelsOf(tree.scope))) {
      if (known.has(words) || words.length > 120 || beside.has(foldText(words))) continue;
      const bare: Locator = { kind: 'label', label: words, ...(tree.css !== '' && { in: tree.css }) };
      const heads: Locator[] = element.closest('td') === null ? [] : [{ ...bare, under: true }];
      for (const locator of [bare, ...heads, ...narrow(place, tree, words)]) {
        const read = attempt(place, locator, null);
        if (read === null || !isPartOf(read, text, locator, element)) continue;
        known.add(words);
        const solidity = isOwn || saysTrade(words) || bare === locator ? 'solid' : 'fair';
        yield { locator, solidity, reason: isOwn ? 'own-label' : 'follows-label', subject: words, text: read };
        break;
      }
    }
  }
}

/**
 * Under a row of headers, the cells beside are values too, were they words of the trade: « CDI » is no label of « 2 x 8 ».
 * A row is of headers when all its cells say what labels say, three at least: pairs hold figures and names besides.
 */
function listBeside(element: Element): ReadonlySet<string> {
  const own = element.closest('td');
  const row = own?.closest('tr');
  const rows = [...(row?.closest('table')?.querySelectorAll('tr') ?? [])];
  const above = row ? rows[rows.indexOf(row) - 1] : undefined;
  if (!row || above === undefined) return new Set();
  const heads = [...above.children];
  const isHead = (cell: Element) => isLabelLike(readText(cell), cell.localName === 'th');
  if (heads.length < 3 || !heads.every(isHead)) return new Set();
  return new Set([...row.children].filter((cell) => cell !== own).map((cell) => foldText(readText(cell))));
}

/** A label may be in the pointed text itself: « Né(e) le 09/05/1981 » reads the date. */
function isPartOf(read: string, text: string, locator: Locator, element: Element): boolean {
  if (foldText(read) === foldText(text)) return true;
  return locator.kind === 'label' && read !== '' && text.includes(read) && readOwnText(element).includes(read);
}

interface Tree {
  readonly scope: Element;
  /** How to come to it from the scope; empty for the scope itself. */
  readonly css: string;
}

/** The scope and, in frames, their bodies: labels are not looked for across frames. */
function listTrees(element: Element, scope: Element): Tree[] {
  const { body } = element.ownerDocument;
  if (element.ownerDocument === scope.ownerDocument || body === null) return [{ scope, css: '' }];
  const way = findStable(body, scope) ?? listWays(body, scope, '').find(({ css }) => css.length <= 400);
  return way === undefined ? [] : [{ scope: body, css: way.css }];
}

/** The same label stands elsewhere too: only within something stable around this place. */
function narrow({ element, scope }: Place, tree: Tree, words: string): Locator[] {
  const found: Locator[] = [];
  for (let one = findParent(element); one !== null && one !== tree.scope && found.length < 3; one = findParent(one)) {
    if (!/^(?:section|article|fieldset|table|div|dl|form|ul|details|header|\w+-[\w-]+)$/.test(one.localName)) continue;
    const way = findNamed(one, scope);
    if (way !== null) found.push({ kind: 'label', label: words, in: way.css });
  }
  return found;
}

function* proposeRole(place: Place, text: string): Generator<Candidate> {
  const { element, scope } = place;
  const role = findRole(element);
  if (role === null || role === 'heading') return;
  if (role === 'img') return yield* proposeIcon(place);
  const name = readName(element).replace(/^[\s*]+|[\s:*]+$/g, '');
  if (name.length < 2 || name.length > 120 || /\d{2}/.test(name)) return;
  const [tree] = listTrees(element, scope);
  if (tree === undefined) return;
  const locator: Locator = { kind: 'role', role, name, ...(tree.css !== '' && { in: tree.css }) };
  const read = attempt(place, locator, text);
  if (read !== null) yield { locator, solidity: 'solid', reason: 'role-and-name', subject: name, text: read };
}

/** One for each reason, and a second by name: the first way that reads this and nothing else. */
function* proposeCss(place: Place, text: string, ways: readonly Way[]): Generator<Candidate> {
  const { element } = place;
  const own = readOwnText(element);
  const hasBoth = !isControl(element) && own !== '' && own !== text;
  const found = new Set<Reason>();
  for (const way of ways) {
    if (found.has(way.reason)) continue;
    const locator: Locator = { kind: 'css', css: way.css };
    const read = text === '' ? null : attempt(place, locator, text);
    if (read === null) continue;
    found.add(way.reason);
    yield { locator, ...rate(way), text: read };
    const alone: Locator = { ...locator, own: true };
    if (hasBoth && attempt(place, alone, own) !== null) yield { locator: alone, ...rate(way), text: own };
  }
}

/** What has no name of its own may be a piece of what has one: a date in a title. */
function* proposePiece(place: Place, text: string): Generator<Candidate> {
  if (text === '' || isControl(place.element)) return;
  let outer = place.element.parentElement;
  for (let level = 0; outer !== null && outer !== place.scope && level < 3; outer = outer.parentElement, level++) {
    if (isRow.test(outer.localName)) return;
    const whole = readText(outer);
    const at = whole.indexOf(text);
    if (whole.length > longestComposite || whole.length === text.length || whole.indexOf(text, at + 1) >= 0) continue;
    const way = findNamed(outer, place.scope);
    const [pattern] = way === null ? [] : proposePieces(whole, at, at + text.length);
    if (way === null || pattern === undefined) continue;
    const locator: Locator = { kind: 'css', css: way.css, pattern };
    const read = attempt(place, locator, text);
    if (read === null) continue;
    yield { locator, solidity: 'fair', reason: way.reason, subject: way.subject, text: read };
    return;
  }
}

function* proposeJson(place: Place, text: string): Generator<Candidate> {
  const { element, scope } = place;
  for (const script of element.ownerDocument.querySelectorAll('script[type$="json"]')) {
    const paths = listJsonPaths(script.textContent ?? '', text);
    const [path] = paths;
    if (path === undefined || paths.length > 1 || !isWithin(scope, script)) continue;
    const way = findScript(script, scope);
    if (way === null) continue;
    const locator: Locator = { kind: 'json', css: way, path };
    const [read] = locate(scope, locator, place.around);
    if (read !== undefined && foldText(read.text) === foldText(text))
      yield { locator, solidity: 'solid', reason: 'embedded-json', subject: path, text: read.text };
  }
}

/** A script is never seen: by its own name, alone of its kind. */
function findScript(script: Element, scope: Element): string | null {
  const way = listWays(script, scope, '').find(({ reason }) => !isFragile(reason));
  return way?.css ?? null;
}

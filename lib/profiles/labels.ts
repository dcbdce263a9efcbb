// Labels of a page and what goes with each: the control it names, what follows it, the cell under it, the rest of its text.
import { findParent, findVisible, isVisible, isWithin, listShadows, queryAll, type Scope } from './query';
import { foldText, isControl, readText } from './text';

/** A place where a label stands: the node that holds it, and the value when it is in the same text. */
interface Standing {
  readonly node: Node;
  readonly rest: string | null;
  /** The label is an attribute of the control itself (`aria-label`, `placeholder`). */
  readonly isOwn: boolean;
}

/** Standing places by folded label: one walk serves every label. */
export type LabelIndex = ReadonlyMap<string, readonly Standing[]>;

export interface Labelled {
  /** Element that shows the value, or the label's own when the value is a bare text. */
  readonly element: Element;
  readonly text: string;
}

const longestLabel = 80;
/** A label that stands in more places than this is a word of the page; a page of more texts than this has no labels. */
const mostStandings = 500;
const mostTexts = 50_000;
const mostMarked = 2000;
const mostCells = 100;
const borders = /^(tr|dl|ul|ol|table|tbody|thead|fieldset|section|article|form|body)$/i;
const labelTags = /^(dt|th|label|legend)$/i;
const silentTags = 'button,a,option,script,style';

/** Every label in `scope`, or the wanted ones (folded); with `shadow`, inside open shadow roots too. */
export function indexLabels(scope: Scope, shadow = false, wanted?: ReadonlySet<string>): LabelIndex {
  const index = new Map<string, Standing[]>();
  const mayBeWanted = judgeStarts(wanted);
  const add = (label: string, standing: Standing) => {
    if (!mayBeWanted(label)) return;
    const key = foldText(label);
    if (key === '' || wanted?.has(key) === false) return;
    const known = index.get(key);
    if (known === undefined) index.set(key, [standing]);
    else known.push(standing);
  };
  let texts = 0;
  for (const tree of shadow ? listShadows(scope) : [scope]) {
    const document = tree.nodeType === 9 ? (tree as Document) : (tree.ownerDocument as Document);
    const walker = document.createTreeWalker(tree, 4 /* text nodes */);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // Read in part, a page could hide the second of two values.
      if (++texts > mostTexts) return new Map();
      const raw = node.nodeValue ?? '';
      if (raw.length > 400 || !mayBeWanted(raw)) continue;
      const text = raw.trim();
      if (text === '' || /^[\d-]/.test(text)) continue;
      if (text.length <= longestLabel) add(text, { node, rest: null, isOwn: false });
      // « Né(e) le 09/05/1981 », « SIRET : 123 »: the label ends where the value begins.
      const [, label = '', rest = ''] = /^([^:\d]{2,60})(?::\s*|\s(?=\d))(\S.*)$/s.exec(text) ?? [];
      if (rest !== '') add(label, { node, rest, isOwn: false });
    }
    // One by one: a search for one tag costs a tenth of a search for several.
    const marked = ['dt', 'th', 'label', 'legend'].flatMap((tag) => [...tree.querySelectorAll(tag)]);
    if (marked.length > mostMarked) return new Map();
    for (const element of marked) {
      if (element.childNodes.length > 1)
        add(readText(element).slice(0, longestLabel), { node: element, rest: null, isOwn: false });
    }
    for (const element of tree.querySelectorAll('[aria-label],[aria-labelledby],[placeholder]')) {
      add(readOwnLabel(element), { node: element, rest: null, isOwn: true });
    }
  }
  return index;
}

/** Most texts of a page begin like no wanted label, and are passed over without being folded. */
function judgeStarts(wanted: ReadonlySet<string> | undefined): (text: string) => boolean {
  if (wanted === undefined) return () => true;
  const starts = new Set([...wanted].map((label) => pair(label.charCodeAt(0), label.charCodeAt(1))));
  return (text) => {
    let at = 0;
    // Blanks of the keyboard, and the mark of a required field; other blanks are no plain letters.
    for (let code = text.charCodeAt(0); code <= 32 || code === 42; code = text.charCodeAt(at)) at += 1;
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    return !isPlain(first) || !isPlain(second) || starts.has(pair(lower(first), lower(second)));
  };
}

/** A letter or a sign that folding changes in nothing but its case. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function pair(first: number, second: number): number {
  return first * 65_536 + second;
}

/** The name an element gives itself or takes from others, « » when none. */
function readOwnLabel(element: Element): string {
  return readLabelledBy(element) ?? element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
}

/** Words of the elements that `aria-labelledby` names; null where it is not there. */
export function readLabelledBy(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return null;
  const tree = element.getRootNode() as Scope;
  return ids
    .split(/\s+/)
    .flatMap((id) => queryAll(tree, `[id="${CSS.escape(id)}"]`))
    .map(readText)
    .join(' ');
}

const foldedLabels = new Map<string, string>();
const mostFolded = 500;

/** Those of profiles, which are few: each is folded once, and not at every look. Nothing of a page is kept. */
function foldWanted(label: string): string {
  const known = foldedLabels.get(label);
  if (known !== undefined) return known;
  if (foldedLabels.size >= mostFolded) foldedLabels.clear();
  const folded = foldText(label);
  foldedLabels.set(label, folded);
  return folded;
}

/** What goes with a label in `scope`, once per place it stands in and is seen; a text of '' where there is no value. */
export function readLabelled(index: LabelIndex, label: string, scope: Scope, isAbove = false): Labelled[] {
  const standings = index.get(foldWanted(label)) ?? [];
  if (standings.length > mostStandings) return [];
  const found = standings.flatMap((standing): Labelled[] => {
    const holder = standing.node.nodeType === 1 ? (standing.node as Element) : findParent(standing.node);
    if (holder === null || standing.node === scope || !isWithin(scope, holder) || !isVisible(holder, scope)) return [];
    if (standing.isOwn) return [{ element: holder, text: readText(holder) }];
    if (holder.closest(silentTags) !== null) return [];
    if (isAbove) return [readUnder(holder, scope, 'td,th') ?? { element: holder, text: '' }];
    if (standing.rest !== null) return [{ element: holder, text: standing.rest }];
    return [findValue(standing.node, holder, scope)];
  });
  // A label that stands in an element and in its only text is one label.
  return found.filter(
    ({ element, text }, at) => found.findIndex((one) => one.element === element && one.text === text) === at,
  );
}

function findValue(node: Node, holder: Element, scope: Scope): Labelled {
  const none = { element: holder, text: '' };
  const control = findControl(holder, scope);
  if (control !== null) return { element: control, text: readText(control) };
  const legend = holder.closest('legend');
  if (legend?.parentElement) return { element: legend.parentElement, text: readAllBut(legend.parentElement, legend) };
  for (let one: Node = node; ; ) {
    const next = findNext(one);
    if (next !== null) {
      const value = readValue(next, scope);
      return value ?? readUnder(holder, scope) ?? none;
    }
    const parent = findParent(one);
    if (parent === null || parent === scope || borders.test(parent.tagName)) return readUnder(holder, scope) ?? none;
    one = parent;
  }
}

function findControl(holder: Element, scope: Scope): Element | null {
  const label = holder.closest('label');
  if (label === null) return null;
  const id = label.getAttribute('for');
  if (id !== null) {
    const [named] = queryAll(label.getRootNode() as Scope, `[id="${CSS.escape(id)}"]`);
    return named === undefined || !isWithin(scope, named) ? null : named;
  }
  const inside = label.querySelector('input,select,textarea');
  return inside !== null && /^(radio)$/.test((inside as HTMLInputElement).type) ? null : inside;
}

/** Next sibling that says something: blanks, comments and marks (« : », « * ») are passed over. */
function findNext(node: Node): Node | null {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    const isElement = next.nodeType === Node.ELEMENT_NODE;
    if (isElement && /^(br|hr)$/i.test((next as Element).tagName)) continue;
    const text = (next.textContent ?? '').trim();
    if (isElement ? !/^[*:]+$/.test(text) : next.nodeType === Node.TEXT_NODE && foldText(text) !== '') return next;
  }
  return null;
}

/** Null: what follows is another label, or can't be seen. */
function readValue(node: Node, scope: Scope): Labelled | null {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    const parent = findParent(node);
    return parent === null ? null : { element: parent, text: readText(node) };
  }
  const element = node as Element;
  return labelTags.test(element.tagName) || !isVisible(element, scope) ? null : { element, text: readText(element) };
}

/** A header cell, one of `heads`, with exactly one row of cells under it: the cell of its column. */
function readUnder(holder: Element, scope: Scope, heads: 'th' | 'td,th' = 'th'): Labelled | null {
  const cell = holder.closest(heads);
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table || (heads === 'th' && row.querySelector('td') !== null)) return null;
  const rows = findVisible(table, 'tr', scope).filter((one) => one !== row && one.querySelector('td') !== null);
  const [only] = rows;
  const place = listCells(row).indexOf(cell);
  const isUnder = only !== undefined && rows.length === 1 && (row.compareDocumentPosition(only) & 4) !== 0;
  const under = isUnder ? listCells(only)[place] : undefined;
  return under === undefined ? null : { element: under, text: readText(under) };
}

/** Cells of a row, each as often as it spans columns. */
export function listCells(row: Element): Element[] {
  return [...row.children].slice(0, mostCells).flatMap((cell) => {
    const span = Math.min(Number(cell.getAttribute('colspan')) || 1, 50);
    return Array.from({ length: span }, () => cell);
  });
}

function readAllBut(element: Element, skipped: Element): string {
  const radios = [...element.querySelectorAll('input[type="radio"]')] as HTMLInputElement[];
  if (radios.length > 0)
    return radios
      .filter((radio) => radio.checked)
      .map(readText)
      .join(' ');
  return [...element.childNodes]
    .slice(0, mostCells)
    .filter((child) => child !== skipped)
    .map((child) => (isControl(child) || child.nodeType !== 8 ? readText(child) : ''))
    .join(' ')
    .trim();
}

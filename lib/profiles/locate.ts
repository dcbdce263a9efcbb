// Finds the text a locator names: by label, by CSS, or as a piece of a composite text. All matches, never "the first".
import { findVisible, isVisible } from './detect';
import type { Locator } from './profile';
import { foldText, isMissing, readText } from './text';

export interface Match {
  readonly element: Element;
  readonly text: string;
  /** Words of the page for the place; empty when the locator has none. */
  readonly where: string;
}

/** Text nodes of a scope by folded text: one walk serves every label. */
export type LabelIndex = ReadonlyMap<string, readonly Text[]>;

const longestLabel = 80;
const borders = /^(tr|dl|ul|ol|table|tbody|fieldset|section|article|form)$/i;
const labelTags = /^(dt|th|label)$/i;

export function indexLabels(scope: Element): LabelIndex {
  const index = new Map<string, Text[]>();
  const walker = scope.ownerDocument.createTreeWalker(scope, 4 /* text nodes */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const raw = node.nodeValue?.trim() ?? '';
    if (raw === '' || raw.length > longestLabel || /^[\d-]/.test(raw)) continue;
    const key = foldText(raw);
    index.set(key, [...(index.get(key) ?? []), node as Text]);
  }
  return index;
}

/** Every visible, non-empty text the locator finds in `scope`. */
export function locate(scope: Element, locator: Locator, labels: () => LabelIndex): Match[] {
  return locateAll(scope, locator, labels).filter((match) => !isMissing(match.text));
}

function locateAll(scope: Element, locator: Locator, labels: () => LabelIndex): Match[] {
  if (locator.kind === 'label') {
    return (labels().get(foldText(locator.label)) ?? []).flatMap((label) => {
      const value = findValue(label, scope);
      return value === null ? [] : [{ element: label.parentElement ?? scope, text: value, where: locator.label }];
    });
  }
  const where = locator.where ?? '';
  const inside = findVisible(scope, locator.css, scope);
  const elements = scope.matches(locator.css) ? [scope, ...inside] : inside;
  if (locator.kind === 'css') {
    const { attribute } = locator;
    return elements.map((element) => {
      const text = attribute === undefined ? readText(element) : (element.getAttribute(attribute) ?? '').trim();
      return { element, text: text.slice(0, 4096), where };
    });
  }
  const pattern = new RegExp(locator.pattern, 'u');
  return elements.map((element) => {
    return { element, text: pattern.exec(readText(element))?.groups?.value?.trim() ?? '', where };
  });
}

/** The value that goes with a label: the control it names, or what follows it within the same pair. */
function findValue(label: Text, scope: Element): string | null {
  const holder = label.parentElement;
  if (holder === null || !isVisible(holder, scope) || holder.closest('button,a,option,script,style') !== null)
    return null;
  const control = findControl(holder.closest('label'), scope);
  if (control !== null) return readText(control);
  for (let node: Node = label; ; ) {
    const next = findNext(node);
    if (next !== null) return readValue(next, scope);
    const parent: Element | null = node.parentElement;
    if (parent === null || parent === scope || borders.test(parent.tagName)) return null;
    node = parent;
  }
}

function findControl(label: HTMLLabelElement | null, scope: Element): Element | null {
  if (label === null) return null;
  const id = label.getAttribute('for');
  return id === null ? label.querySelector('input,select,textarea') : scope.querySelector(`[id="${CSS.escape(id)}"]`);
}

/** Next sibling that says something: blanks, comments and marks (« : », « * ») are passed over. */
function findNext(node: Node): Node | null {
  let next = node.nextSibling;
  while (next !== null) {
    const isElement = next.nodeType === Node.ELEMENT_NODE;
    const text = next.textContent?.trim() ?? '';
    if (isElement ? !/^[*:]+$/.test(text) : next.nodeType === Node.TEXT_NODE && foldText(text) !== '') return next;
    next = next.nextSibling;
  }
  return null;
}

function readValue(node: Node, scope: Element): string | null {
  if (node.nodeType !== Node.ELEMENT_NODE) return readText(node);
  const element = node as Element;
  return labelTags.test(element.tagName) || !isVisible(element, scope) ? null : readText(element);
}

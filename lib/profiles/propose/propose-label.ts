// Labels that stand near a place, in their own words: what a locator by label may be made of. It does not try them.

import type { LabelIndex } from '../labels';
import { foldText, isControl, readText } from '../text';
import { isLabelLike } from './label-words';

export interface NearLabel {
  readonly words: string;
  /** The control's own: `aria-label`, `aria-labelledby`, `placeholder`. */
  readonly isOwn: boolean;
}

/** How far from the value a label may stand. */
const mostLevels = 7;
const mostElements = 400;

/** Labels in the neighbourhood of `place`, the nearest container's first. */
export function listNearLabels(place: Element, index: LabelIndex): NearLabel[] {
  const around = findNeighbourhood(place);
  const near = new Map<string, NearLabel>();
  for (const [key, standings] of index) {
    for (const { node, rest, isOwn } of standings) {
      if (isOwn ? node !== place || !isNamed(place) : !around.contains(node)) continue;
      const words = sayLabel(node, rest, isOwn, key);
      if (foldText(words) === key && isLabelLike(words, isOwn || isMarked(node, rest))) near.set(key, { words, isOwn });
    }
  }
  return [...near.values()];
}

/** The name of a field is its label; that of an icon is its value. */
function isNamed(place: Element): boolean {
  return (
    isControl(place) ||
    /^(?:textbox|combobox|checkbox|radiogroup|group|spinbutton)$/.test(place.getAttribute('role') ?? '')
  );
}

function findNeighbourhood(place: Element): Element {
  let around = place;
  for (let level = 0; level < mostLevels; level++) {
    const outer = around.parentElement;
    if (outer === null || outer.getElementsByTagName('*').length > mostElements) break;
    around = outer;
  }
  return around;
}

/** The label as the page writes it, without the colon and the mark of a required field. */
function sayLabel(node: Node, rest: string | null, isOwn: boolean, key: string): string {
  const element = node.nodeType === 1 ? (node as Element) : null;
  if (isOwn && element !== null)
    return element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? key;
  const text = element === null ? (node.nodeValue ?? '').replace(/\s+/g, ' ').trim() : readText(element);
  const label =
    rest === null ? text : text.slice(0, Math.max(0, text.length - rest.replace(/\s+/g, ' ').trim().length));
  return label.replace(/^[\s*]+|[\s:*]+$/g, '');
}

/** It stands where labels stand: their tags, a colon after it. */
function isMarked(node: Node, rest: string | null): boolean {
  const holder = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (holder?.closest('dt,th,label,legend')) return true;
  const after = (node.nodeValue ?? node.textContent ?? '').trim();
  if (rest !== null)
    return after
      .slice(0, after.length - rest.length)
      .trim()
      .endsWith(':');
  return after.endsWith(':') || /^\s*:/.test(holder?.nextSibling?.textContent ?? '');
}

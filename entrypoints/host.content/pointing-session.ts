// One pointing: from the moment the atelier asks until somebody clicks, gives up, or the atelier does. It outlines what
// is under the pointer and says how it would be read; then everything is gone.

import { findNeighbour, guardPage } from './pointing-guard';
import type { Tone } from './pointing-layer';
import { openLayer } from './pointing-layer';

/** The spot that was clicked goes on hearing nothing for this long (ms): the end of the click, a second one of it. */
const afterTaking = 400;
/** How long (ms) the pointer rests before the place is looked into. */
const rest = 50;

export interface Words {
  readonly text: string;
  readonly tone: Tone;
}

/** The element pointed at; null when it was given up, or `signal` aborted. */
export function pointOnce(
  document: Document,
  describe: (element: Element) => Words,
  signal: AbortSignal,
): Promise<Element | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const guard = new AbortController();
    const layer = openLayer(document);
    let current: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;

    const end = (element: Element | null) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      layer.remove();
      if (element === null) guard.abort();
      else setTimeout(() => guard.abort(), afterTaking);
      resolve(element);
    };
    const giveUp = () => end(null);
    const look = (element: Element) => {
      if (isOver) return;
      current = element;
      layer.outline(element);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { text, tone } = describe(element);
        layer.say(text, tone);
      }, rest);
    };
    signal.addEventListener('abort', giveUp);
    // A new pointing begins: this one's guard would keep its clicks from it.
    signal.addEventListener('abort', () => guard.abort());
    guardPage(
      document,
      {
        moved: (element) => {
          const meant = findMeant(element);
          if (meant !== current) look(meant);
        },
        taken: (element) => {
          const meant = findMeant(element);
          end(isPage(meant) ? null : meant);
        },
        pressed: (key) => {
          if (key === 'Escape') return giveUp();
          if (current === null) return;
          if (key === 'Enter') return end(current);
          const next = findNeighbour(current, key);
          if (next !== null && !isPage(next)) look(next);
        },
        scrolled: () => {
          if (current?.isConnected) look(current);
        },
      },
      guard.signal,
    );
  });
}

/** A drawing is one thing, whatever stroke of it is under the pointer; and a choice is its list. */
function findMeant(element: Element): Element {
  return element.closest('svg') ?? element.closest('select') ?? element;
}

/** The whole page is no place. */
function isPage(element: Element): boolean {
  return element === element.ownerDocument.documentElement;
}

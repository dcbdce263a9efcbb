// While somebody points, the page hears none of it: every click, press and menu is caught at the window of each of its
// documents before the page's own listeners, and goes no further. The wheel and everything else stay the page's.
import { findParent, listFrames, listShadows } from '../../lib/profiles/query';

export interface Heard {
  moved(element: Element): void;
  /** Pressed and released, or clicked by other means. */
  taken(element: Element): void;
  pressed(key: string): void;
  scrolled(): void;
}

const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'selectstart',
];
const keys = ['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
/** Frames come and go while one points (ms). */
const pulse = 300;

/** The click that took a place, and what it drags behind it: mouse events, the second one of a double click. */
interface Gesture {
  taken: { readonly view: Window; readonly x: number; readonly y: number } | null;
}
/** A second click is that near (px) to be of the same gesture. */
const sameSpot = 6;

/**
 * Guards `document` and its frames until `signal` aborts. Once a place is taken, only what happens on that very spot is
 * still kept from the page: the gesture's end. Another press is the page's again.
 */
export function guardPage(document: Document, heard: Heard, signal: AbortSignal): void {
  const guarded = new WeakSet<Document>();
  const gesture: Gesture = { taken: null };
  const guardAll = () => {
    for (const one of listDocuments(document)) {
      if (guarded.has(one) || one.defaultView === null) continue;
      guarded.add(one);
      guardWindow(one, one.defaultView, { ...heard, gesture }, signal);
    }
  };
  guardAll();
  const timer = setInterval(guardAll, pulse);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The page's documents of its own origin, frames inside open shadow roots too. */
function listDocuments(document: Document): Document[] {
  const inside = [document, ...listShadows(document)].flatMap((tree) => listFrames(tree));
  return [...new Set([document, ...inside])];
}

function guardWindow(
  document: Document,
  view: Window,
  heard: Heard & { readonly gesture: Gesture },
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: false, signal };
  /** Where the pointer is, by the page's drawing: a disabled field does not say so itself. */
  const find = (event: MouseEvent) => findDeepest(document, event.clientX, event.clientY) ?? findTarget(event);
  for (const type of presses) {
    view.addEventListener(
      type,
      (event) => {
        const at = event as MouseEvent;
        const { taken } = heard.gesture;
        if (
          taken !== null &&
          (taken.view !== view || Math.hypot(at.clientX - taken.x, at.clientY - taken.y) > sameSpot)
        )
          return;
        event.stopImmediatePropagation();
        if (!type.startsWith('touch')) event.preventDefault();
        const isTaking = type === 'pointerup' || (type === 'click' && at.detail === 0);
        const element = isTaking && taken === null ? (type === 'click' ? findTarget(event) : find(at)) : null;
        if (element === null) return;
        heard.gesture.taken = { view, x: at.clientX, y: at.clientY };
        heard.taken(element);
      },
      options,
    );
  }
  view.addEventListener(
    'pointermove',
    (event) => {
      const element = find(event);
      if (element !== null) heard.moved(element);
    },
    options,
  );
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (!keys.includes(event.key)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'keydown') heard.pressed(event.key);
      },
      options,
    );
  }
  view.addEventListener('scroll', () => heard.scrolled(), { capture: true, passive: true, signal });
}

function findTarget(event: Event): Element | null {
  const [first] = event.composedPath();
  const node = first as Partial<Node> | undefined;
  return node?.nodeType === 1 ? (node as Element) : null;
}

/** The element drawn at a point, inside open shadow roots and frames of the same origin. */
export function findDeepest(document: Document, x: number, y: number): Element | null {
  let tree: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (let depth = 0; depth < 30; depth++) {
    const inner: Element | null = tree.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
    if (inner.shadowRoot === null) break;
    tree = inner.shadowRoot;
  }
  if (found === null || !/^i?frame$/i.test(found.tagName)) return found;
  const { left, top } = found.getBoundingClientRect();
  const inside = readDocument(found as HTMLIFrameElement);
  return inside === null ? found : findDeepest(inside, x - left - found.clientLeft, y - top - found.clientTop);
}

function readDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The element an arrow leads to: its parent, its first child, its neighbours; null where there is none. */
export function findNeighbour(element: Element, key: string): Element | null {
  switch (key) {
    case 'ArrowUp':
      return findParent(element);
    case 'ArrowDown':
      return element.shadowRoot?.firstElementChild ?? element.firstElementChild;
    case 'ArrowLeft':
      return element.previousElementSibling;
    case 'ArrowRight':
      return element.nextElementSibling;
    default:
      return null;
  }
}

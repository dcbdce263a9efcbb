// Is this button before the user's eyes? A page can cover, fade or move the panel that stands in it, and let the click
// through (quality.md §2.3). Watched only while such a button is on the screen: it costs the page around us.
import { type RefCallback, useCallback, useState } from 'react';

/** How long (ms) a button must have been seen whole and uncovered for its click to count. */
const seenFor = 500;
/** How long (ms) it must be hidden before that is said: what is being drawn is hidden for a moment. */
const saidAfter = 1500;

export type Sight = 'coming' | 'seen' | 'hidden';

/** What Chromium tells besides, and the types of the DOM do not know yet. */
interface SightEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * `seen` at once where no page stands around ours (a tab, the browser's own side panel), and where the browser does not
 * tell (Firefox).
 */
export function useSight(): { readonly ref: RefCallback<Element>; readonly sight: Sight } {
  const [sight, setSight] = useState<Sight>(canTell() ? 'coming' : 'seen');
  const ref = useCallback((element: Element | null) => {
    if (element === null || !canTell()) return undefined;
    let wasVisible = false;
    let turn = setTimeout(() => setSight('hidden'), saidAfter);
    const hear = (entries: readonly SightEntry[]) => {
      const isVisible = entries.at(-1)?.isVisible === true;
      if (isVisible === wasVisible) return;
      wasVisible = isVisible;
      clearTimeout(turn);
      setSight('coming');
      turn = setTimeout(() => setSight(isVisible ? 'seen' : 'hidden'), isVisible ? seenFor : saidAfter);
    };
    const tracking = { trackVisibility: true, delay: 100, threshold: 1 };
    const observer = new IntersectionObserver(hear, tracking);
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(turn);
      setSight('coming');
    };
  }, []);
  return { ref, sight };
}

function canTell(): boolean {
  return window.top !== window && typeof IntersectionObserver === 'function' && 'isVisible' in entryShape();
}

function entryShape(): object {
  return typeof IntersectionObserverEntry === 'function' ? IntersectionObserverEntry.prototype : {};
}

// When is the page still? When two looks at least `settleDelay` apart are equal. A change in between is looked at soon and
// not at the end of the wait, so that what is believed is known `settleDelay` after the last change and hardly later.

/** Two readings this far apart (ms) must be equal before one is believed. */
export const settleDelay = 150;
/** A host writes in bursts: a look comes this long (ms) after the last of one. */
export const burstDelay = 25;
/** Full waits before giving up, and looks taken early in one settling: a page may change for ever. */
const mostWaits = 20;
const mostEarly = 8;

export interface Settler<T> {
  /** The look that was equal twice; null when the page never rests. */
  settle(first: T): Promise<T | null>;
  /** The page has changed. */
  stir(): void;
}

/** `write` says a look in words: equal words, equal looks. */
export function makeSettler<T>(look: () => T, write: (seen: T) => string, signal: AbortSignal): Settler<T> {
  let wake: ((isOver: boolean) => void) | null = null;
  let burst: ReturnType<typeof setTimeout> | undefined;

  /** Until the time is over (true), or the page has changed and rests again (false). */
  const rest = (end: Promise<boolean>, hearsChanges: boolean) =>
    new Promise<boolean>((resolve) => {
      wake = hearsChanges ? resolve : null;
      void end.then(resolve);
    }).finally(() => {
      wake = null;
      clearTimeout(burst);
    });

  return {
    settle: async (first) => {
      let last = write(first);
      let end = wait(settleDelay);
      for (let waits = 0, early = 0; waits < mostWaits && !signal.aborted; ) {
        const isOver = await rest(end, early < mostEarly);
        if (isOver) waits += 1;
        else early += 1;
        const seen = look();
        const words = write(seen);
        if (words === last && isOver) return seen;
        if (words !== last || isOver) end = wait(settleDelay);
        last = words;
      }
      return null;
    },
    stir: () => {
      if (wake === null) return;
      clearTimeout(burst);
      burst = setTimeout(() => wake?.(false), burstDelay);
    },
  };
}

function wait(ms: number): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(true), ms));
}

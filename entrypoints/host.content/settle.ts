// When is the page still? When two looks are equal, and what is read has not changed for `settleDelay`. The first look comes
// once a burst of writing is over and the second when the delay is: what is believed is known just after, and hardly later.

/** Nothing has changed for this long (ms), or two readings this far apart are equal: one of both, before one is believed. */
export const settleDelay = 150;
/** A host writes in bursts: a look comes this long (ms) after the last of one, and two looks are this far apart. */
export const burstDelay = 75;
/** A page that is never at rest is looked at all the same, this often (ms). */
const restless = 250;
/** Before giving up (ms): a page may change for ever. */
const longestSettling = 3000;

export interface Settler<T> {
  /** The look that was equal twice; null when the page never rests. */
  settle(first: T): Promise<T | null>;
  /** The page has changed. */
  stir(): void;
}

export interface Sight<T> {
  look(): T;
  /** Another look, where nothing was seen to change since the last one: it may cost less. */
  lookAgain(last: T): T;
  /** In words: equal words, equal looks. */
  write(seen: T): string;
}

export function makeSettler<T>({ look, lookAgain, write }: Sight<T>, signal: AbortSignal): Settler<T> {
  let changedAt = performance.now();
  let changes = 0;

  return {
    settle: async (first) => {
      const start = performance.now();
      let last = first;
      let words = write(first);
      let lookedAt = start;
      /** Changes that the last look saw: several settlings may go on at once. */
      let met = changes;
      /** When these words were first read. */
      let since = start;
      for (let now = start; now - start < longestSettling && !signal.aborted; ) {
        const isStirred = met !== changes;
        const next = isStirred
          ? Math.min(changedAt + burstDelay, lookedAt + restless)
          : Math.max(lookedAt + burstDelay, Math.min(changedAt, since) + settleDelay);
        if (now < next) {
          await wait(next - now);
          now = performance.now();
          continue;
        }
        met = changes;
        const seen = isStirred ? look() : lookAgain(last);
        const isEqual = write(seen) === words;
        last = seen;
        lookedAt = performance.now();
        if (isEqual && now - Math.min(changedAt, since) >= settleDelay) return seen;
        if (!isEqual) {
          words = write(seen);
          since = now;
        }
        now = lookedAt;
      }
      return null;
    },
    stir: () => {
      changedAt = performance.now();
      changes += 1;
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(1, ms)));
}

// When is a page believed? When two looks of it are equal and nothing of it changed between them nor for `settleDelay`; or,
// where it is never at rest or its changes are not all told, when two readings that far apart are equal. The first of the
// two looks is a glance (who it is, what is typed), once a burst of writing is over: a page is read once, when it is still.

/** Nothing has changed for this long (ms), or two readings this far apart are equal: one of both, before one is believed. */
export const settleDelay = 150;
/** A host writes in bursts: a look comes this long (ms) after the last of one, and two looks are this far apart. */
export const burstDelay = 75;
/** A page that is never at rest is read all the same, this often (ms). */
const restless = 250;
/** Before giving up (ms): a page may change for ever. */
const longestSettling = 3000;

/** What was seen, in words: equal words, equal looks. */
export interface Seen {
  /** What a glance is enough for. */
  readonly glance: string;
  /** All of it; null: it was no more than a glance. */
  readonly reading: string | null;
}

export interface Settler<T> {
  /** The look that was believed; null when the page never rests. */
  settle(first: T): Promise<T | null>;
  /** The page has changed. */
  stir(): void;
}

export interface Sight<T extends Seen> {
  glance(): T;
  read(): T;
  /** A reading where nothing was seen to change since `last`: it may cost less. */
  readAgain(last: T): T;
}

export function makeSettler<T extends Seen>({ glance, read, readAgain }: Sight<T>, signal: AbortSignal): Settler<T> {
  let changedAt = performance.now();
  let changes = 0;

  return {
    settle: async (first) => {
      const start = performance.now();
      let last = first;
      let lookedAt = start;
      /** Changes that the last look saw: several settlings may go on at once. */
      let met = changes;
      /** The last reading, if no glance has belied it, and when the page was first read so. */
      let known: { readonly seen: T; readonly since: number } | null =
        first.reading === null ? null : { seen: first, since: start };
      let readAt = start;
      for (let now = start; now - start < longestSettling && !signal.aborted; ) {
        const isStirred = met !== changes;
        const latest = readAt + restless;
        const next = isStirred
          ? Math.min(changedAt + burstDelay, latest)
          : Math.max(lookedAt + burstDelay, Math.min(changedAt, known?.since ?? now) + settleDelay);
        if (now < next) {
          await wait(next - now);
          now = performance.now();
          continue;
        }
        met = changes;
        const seen = !isStirred ? readAgain(last) : now < latest ? glance() : read();
        const isSameGlance = seen.glance === last.glance;
        lookedAt = performance.now();
        if (seen.reading === null) {
          if (known?.seen.glance !== seen.glance) known = null;
        } else {
          const isStill = !isStirred && isSameGlance && now - changedAt >= settleDelay;
          if (isStill && (last.reading === null || last.reading === seen.reading)) return seen;
          if (known === null || !isEqual(known.seen, seen)) known = { seen, since: now };
          if (now - known.since >= settleDelay) return seen;
          readAt = lookedAt;
        }
        last = seen;
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

function isEqual(one: Seen, other: Seen): boolean {
  return one.glance === other.glance && one.reading === other.reading;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(1, ms)));
}

// Time that passes when told to, for the pages of the proof. What is not the page's (the disk, ciphers) takes real turns.
export interface Clock {
  readonly now: () => number;
  readonly setTimeout: (act: () => void, ms?: number) => number;
  readonly clearTimeout: (id: number | undefined) => void;
  /** Lets `ms` pass: what was due runs in order, with turns for the rest of the world in between. */
  readonly advance: (ms: number) => Promise<void>;
}

export function startClock(): Clock {
  let now = 0;
  let last = 0;
  const timers = new Map<number, { readonly at: number; readonly act: () => void }>();
  const findDue = (until: number) => {
    let due: readonly [number, { readonly at: number; readonly act: () => void }] | undefined;
    for (const one of timers) if (one[1].at <= until && (due === undefined || one[1].at < due[1].at)) due = one;
    return due;
  };
  return {
    now: () => now,
    setTimeout: (act, ms = 0) => {
      last += 1;
      timers.set(last, { at: now + ms, act });
      return last;
    },
    clearTimeout: (id) => {
      if (id !== undefined) timers.delete(id);
    },
    advance: async (ms) => {
      const until = now + ms;
      for (let due = findDue(until); due !== undefined; due = findDue(until)) {
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].act();
        await passTurns(2);
      }
      now = until;
      await passTurns(1);
    },
  };
}

/** Turns of the event loop: the disk, ciphers and messages go on meanwhile. */
export async function passTurns(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await new Promise((resolve) => setImmediate(resolve));
}

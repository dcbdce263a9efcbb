// When the next look comes: in idle time, once it is due. Put off at every change of the page, so putting off costs nothing:
// the alarm that is set stays, and is set again when it rings too early.

/** Latest start of a look once it is due (ms). */
export const idleLimit = 250;

export interface Agenda {
  /** The next look is due after this long (ms), and no other before. */
  plan(delay: number): void;
  /** None is. */
  clear(): void;
}

export function makeAgenda(look: () => void): Agenda {
  let due = Number.POSITIVE_INFINITY;
  let alarm: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | null = null;

  const clear = () => {
    if (alarm !== null) clearTimeout(alarm.timer);
    alarm = null;
  };
  const set = (now: number) => {
    clear();
    alarm = { timer: setTimeout(ring, Math.max(0, due - now)), at: due };
  };
  const ring = () => {
    alarm = null;
    const now = performance.now();
    if (now < due) set(now);
    else if (typeof requestIdleCallback === 'function') requestIdleCallback(look, { timeout: idleLimit });
    else look();
  };
  return {
    plan: (delay) => {
      const now = performance.now();
      due = now + delay;
      if (alarm === null || alarm.at > due) set(now);
    },
    clear,
  };
}

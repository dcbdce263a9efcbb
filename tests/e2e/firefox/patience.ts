// Trying again until a deadline, at the pace of Playwright: what is seen on the screen is never there at once.
import { setTimeout as sleep } from 'node:timers/promises';

/** How long (ms) an action waits for its element (`actionTimeout` of playwright.config.ts). */
export const actionTimeout = 20_000;

/** Where one try is longer than this, it is given up and tried again: Firefox may drop a question to a frame that leaves. */
const longestTry = 5000;
const pauses = [0, 20, 50, 100, 100, 250, 500];

/** Runs `attempt` until it answers something else than null, or `timeout` ms have gone: null then. */
export async function tryUntil<T>(timeout: number, attempt: (tries: number) => Promise<T | null>): Promise<T | null> {
  const deadline = performance.now() + timeout;
  for (let tries = 0; ; tries += 1) {
    const answer = await attempt(tries);
    if (answer !== null || performance.now() >= deadline) return answer;
    await sleep(pauses[tries] ?? 500);
  }
}

/** The same promise, which fails after `longestTry`. */
export async function limit<T>(promise: Promise<T>): Promise<T> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      promise,
      sleep(longestTry, undefined, { signal: timer.signal }).then((): never => {
        throw new Error('Firefox did not answer.');
      }),
    ]);
  } finally {
    timer.abort();
  }
}

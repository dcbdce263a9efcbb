// Which failures of a sending may pass by themselves, and when to try again (quality.md §3, fhir.md §6).
// The same frozen bytes are sent each time: conditional creates make a second arrival harmless.
import type { Failure, FailureCode } from '../failures';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Waits before the second, third and fourth try; then every five minutes. */
const firstDelays = [2 * SECOND, 8 * SECOND, 30 * SECOND];
const laterDelay = 5 * MINUTE;

/**
 * `server-unauthorized` and `server-not-set` wait for a setting to be mended, not for another content: the same bytes
 * leave then. A refusal of the content itself, or of the role, is final: sending again would change nothing.
 */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'server-unreachable',
  'server-failed',
  'server-conflict',
  'server-garbage',
  'server-unauthorized',
  'server-not-set',
]);

export function canRetry(failure: Failure): boolean {
  return passing.has(failure.code);
}

/** Milliseconds before the next try. `tries`: made so far, from 1. `jitter`: chance between 0 and 1, adds up to a fifth. */
export function nextDelay(tries: number, jitter: number): number {
  const delay = firstDelays[Math.max(0, tries - 1)] ?? laterDelay;
  return Math.round(delay * (1 + Math.min(1, Math.max(0, jitter)) / 5));
}

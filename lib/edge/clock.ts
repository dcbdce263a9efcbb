// The clock and chance, for everybody who may not read them.
import type { Instant, IsoDay } from '../dossier/dossier';

/** Now, with the computer's own offset: `2026-11-22T10:43:00+01:00`. */
export function readNow(): Instant {
  const now = new Date();
  const minutes = -now.getTimezoneOffset();
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.trunc(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
  return `${new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/** Today, on the computer's own calendar. */
export function readToday(): IsoDay {
  return readNow().slice(0, 10);
}

export function makeId(): string {
  return crypto.randomUUID();
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

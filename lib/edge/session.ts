// Who is here: the unlocked keys, in the browser's memory (`storage.session`: never on disk, trusted contexts only).
// Judged by the clock at each reading, not by a timer: a computer that slept is locked when it wakes (quality.md §3).
import type { Instant } from '../dossier/dossier';
import type { Professional } from '../signalement/draft';
import { browser } from './browser';

export interface Session {
  readonly user: Professional;
  readonly team: Uint8Array;
  /** Null for a coordinator. */
  readonly care: Uint8Array | null;
  readonly serverToken: string;
}

interface Kept {
  readonly user: Professional;
  readonly team: string;
  readonly care: string | null;
  readonly serverToken: string;
  /** Milliseconds of the clock. */
  readonly openedAt: number;
  readonly touchedAt: number;
}

const KEY = 'session';
/** However active, nobody stays unlocked longer than a day's work (quality.md §2.4: 4 to 8 h). */
const LONGEST = 8 * 60 * 60 * 1000;

export async function openSession(session: Session): Promise<void> {
  const now = Date.now();
  const kept: Kept = {
    user: session.user,
    team: toBase64(session.team),
    care: session.care && toBase64(session.care),
    serverToken: session.serverToken,
    openedAt: now,
    touchedAt: now,
  };
  await inTurn(() => browser.storage.session.set({ [KEY]: kept }));
}

/** Null when nobody is unlocked, or when the last activity is older than `lockAfterMinutes`. */
export async function readSession(lockAfterMinutes: number): Promise<Session | null> {
  const kept = await readKept();
  if (kept === null || isOver(kept, lockAfterMinutes)) return null;
  return {
    user: kept.user,
    team: fromBase64(kept.team),
    care: kept.care === null ? null : fromBase64(kept.care),
    serverToken: kept.serverToken,
  };
}

/** Is there a session that the clock has ended, and that nobody has closed yet? */
export async function isSessionOver(lockAfterMinutes: number): Promise<boolean> {
  const kept = await readKept();
  return kept !== null && isOver(kept, lockAfterMinutes);
}

/** The user did something: the idle time starts again. */
export async function touchSession(): Promise<void> {
  await inTurn(async () => {
    const kept = await readKept();
    if (kept !== null) await browser.storage.session.set({ [KEY]: { ...kept, touchedAt: Date.now() } });
  });
}

export async function closeSession(): Promise<void> {
  await inTurn(() => browser.storage.session.remove(KEY));
}

/** While the screen is turned to the worker: which draft, since when. It outlives a lock and the death of the background. */
export interface WorkerMode {
  readonly draftId: string;
  /** Tab of the host, whose worker must stay the same. */
  readonly hostTabId: number;
  readonly pageTabId: number | null;
  readonly userId: string;
  readonly startedAt: Instant;
}

const MODE = 'worker-mode';

export async function readWorkerMode(): Promise<WorkerMode | null> {
  const found = await browser.storage.session.get(MODE);
  return (found[MODE] as WorkerMode | undefined) ?? null;
}

export async function setWorkerMode(mode: WorkerMode | null): Promise<void> {
  if (mode === null) await browser.storage.session.remove(MODE);
  else await browser.storage.session.set({ [MODE]: mode });
}

let turn: Promise<unknown> = Promise.resolve();

/** One change at a time: a touch that had read the session before a lock must not write it back after. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = turn.then(change, change);
  turn = next.catch(() => undefined);
  return next;
}

function isOver(kept: Kept, lockAfterMinutes: number): boolean {
  const now = Date.now();
  return now - kept.touchedAt >= lockAfterMinutes * 60_000 || now - kept.openedAt >= LONGEST;
}

async function readKept(): Promise<Kept | null> {
  const found = await browser.storage.session.get(KEY);
  return (found[KEY] as Kept | undefined) ?? null;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

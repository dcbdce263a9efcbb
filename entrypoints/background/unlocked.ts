// What a handler needs to work: somebody unlocked, the settings, the open store. Or the failure that says why not.
import { readNow } from '../../lib/edge/clock';
import type { Server } from '../../lib/edge/server';
import { readSession, readWorkerMode, type Session, touchSession } from '../../lib/edge/session';
import { readSettings } from '../../lib/edge/settings-store';
import { openDatabase, type Store } from '../../lib/edge/store/database';
import { listUsers } from '../../lib/edge/store/vault';
import type { SessionView } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import type { Settings } from '../../lib/settings/settings';
import type { Role } from '../../lib/signalement/draft';

export interface Unlocked {
  readonly session: Session;
  readonly settings: Settings;
  readonly store: Store;
  readonly now: string;
}

let opened: Promise<Result<Store>> | null = null;

/** The database, opened once; a failed opening is tried again at the next call. */
export async function openStore(): Promise<Result<Store>> {
  opened ??= openDatabase();
  const store = await opened;
  if (!store.ok) opened = null;
  return store;
}

/**
 * Somebody unlocked with one of `roles`. Each success counts as activity. While the screen is turned to the worker,
 * everything but the turned screen itself is refused.
 */
export async function ensureRole(...roles: readonly Role[]): Promise<Result<Unlocked>> {
  if ((await readWorkerMode()) !== null) return fail('worker-mode-on');
  const unlocked = await findUnlocked();
  if (!unlocked.ok) return unlocked;
  if (!roles.includes(unlocked.value.session.user.role)) return fail('role-forbidden');
  await touchSession();
  return unlocked;
}

/** Whoever is unlocked, without counting as activity. */
export async function findUnlocked(): Promise<Result<Unlocked>> {
  const settings = await readSettings();
  const session = await readSession(settings.lockAfterMinutes);
  if (session === null) return fail('vault-locked');
  const store = await openStore();
  if (!store.ok) return store;
  return ok({ session, settings, store: store.value, now: readNow() });
}

export async function viewSession(): Promise<Result<SessionView>> {
  const store = await openStore();
  if (!store.ok) return store;
  const users = await listUsers(store.value);
  if (!users.ok) return users;
  const settings = await readSettings();
  const session = await readSession(settings.lockAfterMinutes);
  return ok({
    vault: users.value.length === 0 ? 'absent' : session === null ? 'locked' : 'unlocked',
    users: users.value.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    user: session?.user ?? null,
    workerMode: (await readWorkerMode()) !== null,
  });
}

export function serverOf({ settings, session }: Unlocked): Server {
  return { url: settings.serverUrl, token: session.serverToken };
}

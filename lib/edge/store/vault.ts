// Who has an access on this computer, which keys each may hold, and the unlocking. Where unlocked keys live meanwhile is
// `lib/edge/session.ts`. A forgotten passphrase can't be found again: another user creates a new access.
import type { Instant } from '../../dossier/dossier';
import { fail, ok, type Result } from '../../result';
import type { Professional } from '../../signalement/draft';
import { makeId } from '../clock';
import type { Store } from './database';
import { attempt } from './failure-of';
import { appendLine } from './journal';
import { type Keys, makeKey, PASSPHRASE_ROUNDS, unwrapKeys, wrapKeys } from './key';
import { FORMAT, readRow, type UserRow, userRowSchema } from './record';

export interface NewUser extends Omit<Professional, 'id'> {
  readonly passphrase: string;
  /** Token of this user on the service's server; may be empty. */
  readonly serverToken: string;
}

export interface Unlocked extends Keys {
  readonly user: Professional;
  readonly serverToken: string;
}

/** Characters of a passphrase, at least. */
export const LEAST_PASSPHRASE = 14;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * Creates an access. `holder`: keys of whoever is unlocked; nobody can grant what they do not hold. The first user gets
 * new keys; a health professional gets the care key of the holder, or a new one when nobody has one yet
 * (`key-not-held`: somebody has, but not the holder); a coordinator never gets it. `rounds`: lower in tests only.
 */
export async function createUser(
  db: Store,
  person: NewUser,
  holder: Keys | null,
  now: Instant,
  rounds = PASSPHRASE_ROUNDS,
): Promise<Result<Unlocked>> {
  const { passphrase, serverToken, role, rpps } = person;
  const user: Professional = { id: makeId(), name: person.name.trim(), role, rpps };
  if (user.name === '') return fail('value-refused', 'Nom');
  if ([...passphrase.normalize('NFKC')].length < LEAST_PASSPHRASE) return fail('passphrase-too-short');
  const others = await readUsers(db);
  if (!others.ok) return others;
  if (others.value.some((other) => foldName(other.name) === foldName(user.name))) return fail('user-exists');
  const keys = grantKeys(role, others.value, holder);
  if (!keys.ok) return keys;
  const wrapped = await wrapKeys(passphrase, user, { ...keys.value, serverToken }, rounds);
  const row: UserRow = { ...user, createdAt: now, wrapped, failedTries: 0, nextTryAt: null, format: FORMAT };
  const isCreated = await attempt(() =>
    db.transaction('rw', db.users, db.journal, async () => {
      const ids = await db.users.toCollection().primaryKeys();
      if (!isSameSet(ids, others.value)) return ok(false);
      await db.users.add(row);
      await appendLine(db, { at: now, userId: user.id, act: 'access-created', draftId: null });
      return ok(true);
    }),
  );
  if (!isCreated.ok) return isCreated;
  // Somebody else was created in the meantime: what was judged above may not hold any more.
  return isCreated.value ? ok({ ...keys.value, user, serverToken }) : createUser(db, person, holder, now, rounds);
}

function grantKeys(role: Professional['role'], others: readonly UserRow[], holder: Keys | null): Result<Keys> {
  const care = () => (role === 'coordinateur' ? null : makeKey());
  if (others.length === 0) return ok({ team: makeKey(), care: care() });
  if (holder === null) return fail('vault-locked');
  if (role === 'coordinateur' || holder.care === null) {
    const isHeld = others.some((other) => other.role !== 'coordinateur');
    return role !== 'coordinateur' && isHeld ? fail('key-not-held') : ok({ team: holder.team, care: care() });
  }
  return ok({ team: holder.team, care: holder.care });
}

/** Everybody who has an access here. Empty: there is no vault. Damaged ones are left out unless there is no other. */
export async function listUsers(db: Store): Promise<Result<readonly Professional[]>> {
  return attempt(async () => {
    const rows = (await db.users.toArray()).map((row) => readRow(userRowSchema, row));
    const users = rows.flatMap((row) => (row.ok ? [toProfessional(row.value)] : []));
    // « No user » would invite to make new keys over what the old ones sealed.
    return users.length === 0 && rows[0]?.ok === false ? rows[0] : ok(users);
  });
}

/**
 * Opens a user's keys. A wrong passphrase costs a wait that doubles, from 1 s to 5 min (`too-many-tries` until it is
 * over), kept across restarts; it never destroys anything. `leastRounds`: lower in tests only.
 */
export async function unlock(
  db: Store,
  userId: string,
  passphrase: string,
  now: Instant,
  leastRounds = PASSPHRASE_ROUNDS,
): Promise<Result<Unlocked>> {
  const found = await attempt(() => findUser(db, userId));
  if (!found.ok) return found;
  const user = toProfessional(found.value);
  if (isWaiting(found.value, now)) return fail('too-many-tries');
  const opened = await unwrapKeys(passphrase, user, found.value.wrapped, leastRounds);
  if (!opened.ok && opened.failure.code !== 'wrong-passphrase') return opened;
  const counted = await countTry(db, userId, opened.ok, now);
  if (!counted.ok) return counted;
  return opened.ok ? ok({ ...opened.value, user }) : opened;
}

/** A wait longer than the longest means that the clock was set back: nobody is kept out by that. */
function isWaiting({ nextTryAt }: UserRow, now: Instant): boolean {
  if (nextTryAt === null) return false;
  const left = Date.parse(nextTryAt) - Date.parse(now);
  return left > 0 && left <= LONGEST_WAIT_MS;
}

async function countTry(db: Store, userId: string, isRight: boolean, now: Instant): Promise<Result<null>> {
  return attempt(() =>
    db.transaction('rw', db.users, async () => {
      const found = await findUser(db, userId);
      if (!found.ok) return found;
      const tries = isRight ? 0 : found.value.failedTries + 1;
      if (tries === found.value.failedTries) return ok(null);
      const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
      const nextTryAt = isRight ? null : new Date(Date.parse(now) + wait).toISOString();
      await db.users.put({ ...found.value, failedTries: tries, nextTryAt });
      return ok(null);
    }),
  );
}

async function findUser(db: Store, userId: string): Promise<Result<UserRow>> {
  const row = await db.users.get(userId);
  return row === undefined ? fail('user-unknown') : readRow(userRowSchema, row);
}

/** All of them readable, or the failure: whether the care key exists must be known for sure. */
async function readUsers(db: Store): Promise<Result<readonly UserRow[]>> {
  return attempt(async () => {
    const users: UserRow[] = [];
    for (const row of await db.users.toArray()) {
      const user = readRow(userRowSchema, row);
      if (!user.ok) return user;
      users.push(user.value);
    }
    return ok(users);
  });
}

function isSameSet(ids: readonly string[], users: readonly UserRow[]): boolean {
  return ids.length === users.length && users.every((user) => ids.includes(user.id));
}

function toProfessional({ id, name, role, rpps }: UserRow): Professional {
  return { id, name, role, rpps };
}

function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').toLocaleLowerCase('fr');
}

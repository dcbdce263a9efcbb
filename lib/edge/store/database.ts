// The one database of this computer: its tables and its opening. Only the background opens it (house.md): in a content
// script IndexedDB belongs to the host. What the rows hold is in `record.ts`.
import Dexie, { type Table } from 'dexie';
import { fail, ok, type Result } from '../../result';
import { findFailureCode } from './failure-of';
import type { CardRow, DraftRow, JournalRow, OutboxRow, UserRow } from './record';

/** Rows are read as `unknown`: `readRow` alone says what they are. */
export type Store = Dexie & {
  readonly drafts: Table<unknown, string, DraftRow>;
  readonly outbox: Table<unknown, string, OutboxRow>;
  readonly users: Table<unknown, string, UserRow>;
  readonly cards: Table<unknown, string, CardRow>;
  readonly journal: Table<unknown, number, Omit<JournalRow, 'seq'>>;
};

const VERSION = 2;
/** Dexie writes its version 1 as 10. */
const NATIVE = 10;
/** How long an older copy of the program may keep the database before we say so. */
const BLOCKED_MS = 2_000;

/**
 * Opens the database. `newer-format`: a later version made it; it is left untouched. `database-unavailable`: the
 * browser refuses it, or an older copy of the program keeps it.
 */
export async function openDatabase(name = 'vigie-pdp'): Promise<Result<Store>> {
  const db = declareTables(name);
  // A newer program waits for this one to let go: close for good. `false` stops what Dexie does next, which is to open
  // again at the next use and to put back the tables that the newer program took away.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  const blocked = new Promise<'blocked'>((resolve) => {
    db.on('blocked', () => {
      setTimeout(resolve, BLOCKED_MS, 'blocked');
      return false;
    });
  });
  try {
    if (await isNewer(name)) return fail('newer-format');
    const opened = await Promise.race([db.open(), blocked]);
    if (opened !== 'blocked') return ok(db);
    db.close();
    return fail('database-unavailable');
  } catch (error) {
    return fail(findFailureCode(error) ?? 'database-unavailable');
  }
}

function declareTables(name: string): Store {
  // `strict`: a save is on the disk before it is said to be (quality.md §3). The browser's own end of a connection
  // (« terminated ») needs nothing here: Dexie opens again at the next use.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  // An index is clear text: nothing of a worker is ever one.
  db.version(1).stores({
    drafts: 'id, state, updatedAt',
    outbox: 'id, state, updatedAt',
    users: 'id',
    journal: '++seq',
  });
  db.version(VERSION).stores({ cards: 'id' });
  return db as Store;
}

/** Asked first: Dexie 4 would open a later version's database, and add to it what it misses (dexie/Dexie.js#1880). */
async function isNewer(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version !== undefined && found.version >= (VERSION + 1) * NATIVE;
}

// @vitest-environment node
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/edge/store/database';
import { listDrafts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { attempt, findFailureCode } from '../../../lib/edge/store/failure-of';
import { ok } from '../../../lib/result';
import { codeOf, expectOk, keys, makeDraft, makeStore, nextOf } from './examples';

/** Opens a database without Dexie, at a native version. */
function openNative(name: string, version: number, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('opening the database', () => {
  it('has only ids, states, dates and formats to be found by', async () => {
    const db = await makeStore();
    const indexes = db.tables.map((table) => [
      table.name,
      table.schema.primKey.name,
      ...table.schema.indexes.map((index) => index.name),
    ]);
    expect(indexes.sort()).toEqual([
      ['cards', 'id'],
      ['drafts', 'id', 'state', 'updatedAt'],
      ['journal', 'seq'],
      ['outbox', 'id', 'state', 'updatedAt'],
      ['users', 'id'],
    ]);
  });

  it('refuses a later version of the database and leaves it as it is', async () => {
    const native = await openNative('later', 30, (db) => db.createObjectStore('drafts', { keyPath: 'id' }));
    await new Promise((resolve) => {
      const transaction = native.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put({ id: 'kept', format: 2 });
      transaction.oncomplete = resolve;
    });
    native.close();
    expect(codeOf(await openDatabase('later'))).toBe('newer-format');
    const again = await openNative('later', 30);
    expect([...again.objectStoreNames]).toEqual(['drafts']);
    again.close();
  });

  it('lets a later version of the program upgrade, and refuses from then on', async () => {
    const db = await makeStore();
    expectOk(await saveDraft(db, keys, makeDraft()));
    const later = new Dexie(db.name);
    later.version(3).stores({ more: 'id' });
    await later.open();
    expect(codeOf(await openDraft(db, keys, 'draft-1'))).toBe('database-unavailable');
    expect(codeOf(await openDatabase(db.name))).toBe('newer-format');
    expect(later.tables.map((table) => table.name)).toEqual(['more']);
    expect([...later.backendDB().objectStoreNames]).toEqual(['more']);
    later.close();
  });

  it('adds its tables to a database of the first version, and keeps what was in it', async () => {
    const first = new Dexie('first');
    first
      .version(1)
      .stores({ drafts: 'id, state, updatedAt', outbox: 'id, state, updatedAt', users: 'id', journal: '++seq' });
    await first.open();
    await first.table('drafts').add({ id: 'kept', state: 'open', updatedAt: '2026-11-22T11:00:00+01:00' });
    first.close();
    const db = expectOk(await openDatabase('first'));
    expect(await db.drafts.count()).toBe(1);
    expect(await db.cards.count()).toBe(0);
  });

  it('says so when an older copy of the program keeps the database', async () => {
    const older = await openNative('kept', 5);
    expect(codeOf(await openDatabase('kept'))).toBe('database-unavailable');
    older.close();
  });

  it('opens again by itself when the browser ended the connection', async () => {
    const db = await makeStore();
    expectOk(await saveDraft(db, keys, makeDraft()));
    const connection = db.backendDB();
    connection.close();
    connection.onclose?.(new Event('close'));
    expect(codeOf(await openDraft(db, keys, 'draft-1'))).toBe('ok');
  });

  it.each(['InvalidStateError', 'SecurityError', 'UnknownError'])(
    'says that the browser refuses (%s)',
    async (name) => {
      vi.spyOn(console, 'warn').mockReturnValue();
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('refused', name);
      });
      expect(codeOf(await openDatabase('refused'))).toBe('database-unavailable');
    },
  );

  it('is unavailable once closed', async () => {
    const db = await makeStore();
    db.close();
    expect(codeOf(await listDrafts(db, keys))).toBe('database-unavailable');
    expect(codeOf(await saveDraft(db, keys, makeDraft()))).toBe('database-unavailable');
  });
});

describe('a full disk', () => {
  it('is said, and what was saved before is still there', async () => {
    const db = await makeStore();
    const first = expectOk(await saveDraft(db, keys, makeDraft()));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(codeOf(await saveDraft(db, keys, nextOf(first)))).toBe('disk-full');
    vi.restoreAllMocks();
    expect(expectOk(await openDraft(db, keys, 'draft-1')).revision).toBe(1);
    expect(codeOf(await saveDraft(db, keys, nextOf(first)))).toBe('ok');
  });

  it.each([
    ['alone', new Dexie.QuotaExceededError('full')],
    ['inside an abort', new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'))],
    ['two levels down', new Dexie.AbortError('a', new Dexie.AbortError('b', { name: 'QuotaExceededError' }))],
  ])('is recognised %s', (_, error) => {
    expect(findFailureCode(error)).toBe('disk-full');
  });
});

describe('errors', () => {
  it.each([new TypeError('bug'), 'text', null, undefined, new Dexie.SchemaError('bug'), { inner: 3 }])(
    'that are bugs stay bugs: %s',
    async (error) => {
      expect(findFailureCode(error)).toBeNull();
      await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
    },
  );

  it('leave results alone', async () => {
    expect(await attempt(async () => ok(1))).toEqual(ok(1));
  });
});

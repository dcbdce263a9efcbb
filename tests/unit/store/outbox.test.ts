// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDamage } from '../../../lib/edge/store/damage';
import { deleteDraft, listDrafts, listReceipts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { listJournal } from '../../../lib/edge/store/journal';
import { listOutbox, markAcknowledged, markStopped, noteTry, putInOutbox } from '../../../lib/edge/store/outbox';
import {
  bundle,
  codeOf,
  expectOk,
  freeze,
  keys,
  makeDraft,
  makeStore,
  makeWaiting,
  markers,
  nextOf,
  readRaw,
  tamper,
  team,
  teamOnly,
} from './examples';

const now = '2026-11-22T11:00:00+01:00';
const soon = '2026-11-22T11:00:08+01:00';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('freezing', () => {
  it('writes what leaves and turns the draft, together', async () => {
    const { db, frozen } = await makeWaiting();
    expect(frozen).toMatchObject({ id: 'draft-1', revision: 2, state: 'to-send', updatedAt: now });
    expect(expectOk(await openDraft(db, keys, 'draft-1'))).toEqual(frozen);
    expect(expectOk(await listOutbox(db, keys, 'to-send'))).toEqual([
      {
        ...{ id: 'draft-1', revision: 1, state: 'to-send', updatedAt: now, kind: 'signalement', bundle },
        ...{ authorId: 'user-medecin', worker: team.worker },
        ...{ tries: 0, firstTriedAt: null, nextTryAt: now, lastFailure: null },
      },
    ]);
  });

  it('writes neither when one of the two can not be written', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(codeOf(await freeze(db, draft))).toBe('disk-full');
    vi.restoreAllMocks();
    expect(expectOk(await openDraft(db, keys, 'draft-1'))).toEqual(draft);
    expect(await db.outbox.count()).toBe(0);
    expect(codeOf(await freeze(db, draft))).toBe('ok');
  });

  it('happens once, even when asked twice at once', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    const codes = (await Promise.all([freeze(db, draft), freeze(db, draft)])).map(codeOf);
    expect(codes.sort()).toEqual(['draft-closed', 'ok']);
    expect(await db.outbox.count()).toBe(1);
  });

  it('is refused for a draft that another window changed', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    expectOk(await saveDraft(db, keys, nextOf(draft)));
    expect(codeOf(await freeze(db, draft))).toBe('draft-conflict');
    expect(await db.outbox.count()).toBe(0);
  });

  it('ends the editing and the deleting of the draft', async () => {
    const { db, frozen } = await makeWaiting();
    expect(codeOf(await saveDraft(db, keys, nextOf({ ...frozen, state: 'open' })))).toBe('draft-closed');
    const by = { userId: 'user-medecin', at: now, revision: 2 };
    expect(codeOf(await deleteDraft(db, 'draft-1', by))).toBe('draft-closed');
  });

  it('leaves nothing of the bundle in clear', async () => {
    const { db } = await makeWaiting();
    const raw = await readRaw(db);
    for (const marker of [...markers, 'resourceType']) expect(raw).not.toContain(marker);
    expect(Object.keys((await db.outbox.get('draft-1')) as object).sort()).toEqual([
      'format',
      'id',
      'revision',
      'sealed',
      'state',
      'updatedAt',
    ]);
  });

  it('is closed to a coordinator', async () => {
    const { db, draft } = await makeWaiting();
    expect(codeOf(await listOutbox(db, teamOnly))).toBe('key-not-held');
    const frozen = { draft, kind: 'signalement', bundle, authorId: 'user-medecin', now } as const;
    expect(codeOf(await putInOutbox(db, teamOnly, frozen))).toBe('key-not-held');
    expect(codeOf(await noteTry(db, teamOnly, 'draft-1', { code: 'server-failed' }, soon, now))).toBe('key-not-held');
  });
});

describe('trying', () => {
  it('counts each try, keeps the first instant and the last failure, and the bytes do not change', async () => {
    const { db } = await makeWaiting();
    expectOk(await noteTry(db, keys, 'draft-1', { code: 'server-unreachable' }, soon, now));
    const failure = { code: 'server-rejected', subject: 'Poste' } as const;
    expectOk(await noteTry(db, keys, 'draft-1', failure, '2026-11-22T11:01:00+01:00', soon));
    expect(expectOk(await listOutbox(db, keys))).toMatchObject([
      {
        ...{ state: 'to-send', revision: 3, tries: 2, bundle },
        ...{ firstTriedAt: now, nextTryAt: '2026-11-22T11:01:00+01:00', lastFailure: failure },
      },
    ]);
  });

  it('counts no try twice when two note at once', async () => {
    const { db } = await makeWaiting();
    const note = () => noteTry(db, keys, 'draft-1', { code: 'server-failed' }, soon, now);
    expect((await Promise.all([note(), note()])).map(codeOf).sort()).toEqual(['draft-conflict', 'ok']);
    expect(expectOk(await listOutbox(db, keys))).toMatchObject([{ tries: 1 }]);
  });

  it('knows nothing of what is not there', async () => {
    const db = await makeStore();
    expect(codeOf(await noteTry(db, keys, 'x', { code: 'server-failed' }, soon, now))).toBe('draft-not-found');
    expect(codeOf(await markAcknowledged(db, keys, 'x', 'task-1', now))).toBe('draft-not-found');
    expect(codeOf(await markStopped(db, keys, 'x', { code: 'server-failed' }, now))).toBe('draft-not-found');
  });
});

describe('acknowledged', () => {
  it('erases the content everywhere and leaves a receipt that the team can read', async () => {
    const { db } = await makeWaiting();
    expectOk(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon));
    expect(await db.drafts.toArray()).toMatchObject([{ id: 'draft-1', revision: 3, state: 'sent', updatedAt: soon }]);
    expect(Object.keys((await db.drafts.get('draft-1')) as object)).not.toContain('care');
    expect(await db.outbox.toArray()).toEqual([
      { id: 'draft-1', revision: 2, state: 'sent', updatedAt: soon, format: 1 },
    ]);
    const receipt = {
      ...{ id: 'draft-1', state: 'sent', at: soon, kind: 'signalement', taskId: 'task-1' },
      ...{ worker: team.worker, authorId: 'user-medecin' },
    };
    expect(expectOk(await listReceipts(db, teamOnly))).toEqual([receipt]);
    expect(codeOf(await openDraft(db, keys, 'draft-1'))).toBe('draft-not-found');
    expect(expectOk(await listDrafts(db, keys))).toEqual({ drafts: [], damaged: [], newer: [] });
    expect(expectOk(await listOutbox(db, keys))).toEqual([]);
    expect(expectOk(await listJournal(db)).lines).toMatchObject([
      { act: 'acknowledged', userId: 'user-medecin', at: soon, draftId: 'draft-1' },
      { act: 'signalement-frozen', userId: 'user-medecin', at: now, draftId: 'draft-1' },
    ]);
  });

  it('is as good twice as once, and nothing reopens it', async () => {
    const { db, draft } = await makeWaiting();
    expectOk(await markAcknowledged(db, keys, 'draft-1', 'task-1', now));
    expect(codeOf(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon))).toBe('ok');
    expect(codeOf(await noteTry(db, keys, 'draft-1', { code: 'server-failed' }, soon, now))).toBe('draft-closed');
    expect(codeOf(await markStopped(db, keys, 'draft-1', { code: 'server-failed' }, now))).toBe('draft-closed');
    expect(codeOf(await saveDraft(db, keys, nextOf(draft)))).toBe('draft-closed');
    expect(codeOf(await freeze(db, draft))).toBe('draft-closed');
    expect(expectOk(await listReceipts(db, keys))).toMatchObject([{ at: now }]);
  });

  it('leaves all as it was when the disk is full', async () => {
    const { db, frozen } = await makeWaiting();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(codeOf(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon))).toBe('disk-full');
    vi.restoreAllMocks();
    expect(expectOk(await openDraft(db, keys, 'draft-1'))).toEqual(frozen);
    expect(expectOk(await listOutbox(db, keys, 'to-send'))).toHaveLength(1);
  });

  it('leaves a receipt even when the draft itself was damaged meanwhile', async () => {
    const { db } = await makeWaiting();
    await tamper(db, 'drafts', 'draft-1', { team: 'x' });
    expectOk(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon));
    expect(expectOk(await listReceipts(db, keys))).toMatchObject([{ state: 'sent', taskId: 'task-1' }]);
  });

  it('refuses a receipt that was moved to another draft', async () => {
    const { db } = await makeWaiting();
    expectOk(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon));
    const row = (await db.drafts.get('draft-1')) as object;
    await db.table('drafts').put({ ...row, id: 'draft-9' });
    expect(expectOk(await listReceipts(db, keys)).map(({ id }) => id)).toEqual(['draft-1']);
    expect(expectOk(await findDamage(db, keys)).drafts).toEqual({ damaged: ['draft-9'], newer: [] });
  });
});

describe('stopped', () => {
  it('keeps the draft and what was to leave, with the reason', async () => {
    const { db, draft } = await makeWaiting();
    expectOk(await markStopped(db, keys, 'draft-1', { code: 'server-rejected' }, soon));
    const kept = expectOk(await openDraft(db, keys, 'draft-1'));
    expect(kept).toEqual({ ...draft, revision: 3, state: 'stopped', updatedAt: soon });
    expect(expectOk(await listOutbox(db, keys, 'stopped'))).toMatchObject([
      { bundle, tries: 1, lastFailure: { code: 'server-rejected' } },
    ]);
    expect(expectOk(await listOutbox(db, keys, 'to-send'))).toEqual([]);
    expect(expectOk(await listReceipts(db, keys))).toMatchObject([{ state: 'stopped', taskId: null }]);
    expect(expectOk(await listJournal(db)).lines[0]).toMatchObject({ act: 'stopped', draftId: 'draft-1' });
  });

  it('says that an IDEST’s work was a hand-over', async () => {
    const db = await makeStore();
    const author = { id: 'user-idest', name: 'Inf. Karim Petit', role: 'idest', rpps: null } as const;
    const draft = expectOk(await saveDraft(db, keys, makeDraft({ team: { ...team, author } })));
    expectOk(await putInOutbox(db, keys, { draft, kind: 'handover', bundle, authorId: author.id, now }));
    expect(expectOk(await listReceipts(db, teamOnly))).toMatchObject([{ kind: 'handover', state: 'to-send' }]);
    expectOk(await markAcknowledged(db, keys, draft.id, 'task-1', soon));
    expect(expectOk(await listReceipts(db, teamOnly))).toMatchObject([{ kind: 'handover', state: 'sent' }]);
  });
});

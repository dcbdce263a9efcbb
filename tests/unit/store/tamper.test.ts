// @vitest-environment node
// Somebody else can write on the disk: what they change is never taken for ours, and what is ours is never lost for it.
import { describe, expect, it } from 'vitest';
import { findDamage } from '../../../lib/edge/store/damage';
import type { Store } from '../../../lib/edge/store/database';
import { deleteDraft, findOpenDraft, listDrafts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { listOutbox, markAcknowledged, noteTry } from '../../../lib/edge/store/outbox';
import {
  codeOf,
  expectOk,
  freeze,
  keys,
  makeDraft,
  makeThirdRevision,
  makeWaiting,
  nextOf,
  tamper,
  teamOnly,
} from './examples';

const now = '2026-11-22T11:00:00+01:00';
const soon = '2026-11-22T11:00:08+01:00';
const by = { userId: 'user-medecin', at: now };

async function openCode(db: Store, id = 'draft-1') {
  return codeOf(await openDraft(db, keys, id));
}

describe('a record changed on the disk', () => {
  it('does not open with the sealed layers of another record', async () => {
    const { db } = await makeThirdRevision();
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-2' })));
    const other = (await db.drafts.get('draft-2')) as { team: string; care: string };
    const own = (await db.drafts.get('draft-1')) as { team: string; care: string };
    await tamper(db, 'drafts', 'draft-1', { team: other.team });
    expect(await openCode(db)).toBe('record-damaged');
    await tamper(db, 'drafts', 'draft-1', { team: own.team, care: other.care });
    expect(await openCode(db)).toBe('record-damaged');
    await tamper(db, 'drafts', 'draft-1', { team: own.care, care: own.team });
    expect(await openCode(db)).toBe('record-damaged');
    await tamper(db, 'drafts', 'draft-1', own);
    expect(await openCode(db)).toBe('ok');
  });

  it('does not open with a layer of its own older revision', async () => {
    const { db, older } = await makeThirdRevision();
    await tamper(db, 'drafts', 'draft-1', { team: older.team });
    expect(await openCode(db)).toBe('record-damaged');
    await tamper(db, 'drafts', 'draft-1', { team: older.team, care: older.care });
    expect(await openCode(db)).toBe('record-damaged');
  });

  it.each([
    ['state', { state: 'to-send' }],
    ['revision', { revision: 4 }],
    ['date', { updatedAt: '2026-11-23T10:43:00+01:00' }],
    ['team layer (cut)', { team: 'eyJhbGciOiJkaXIifQ..a.b' }],
    ['care layer (emptied)', { care: '' }],
    ['care layer (gone)', { care: undefined }],
    ['shape', { more: 1 }],
    ['state (unknown)', { state: 'elsewhere' }],
    ['format (not a number)', { format: 'one' }],
  ])('does not open when its %s was changed in clear', async (_, change) => {
    const { db } = await makeThirdRevision();
    await tamper(db, 'drafts', 'draft-1', change);
    expect(await openCode(db)).toBe('record-damaged');
  });

  it('is set aside by its id, not erased, and the others still open', async () => {
    const { db } = await makeThirdRevision();
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-2' })));
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-3' })));
    await tamper(db, 'drafts', 'draft-1', { team: 'x' });
    await tamper(db, 'drafts', 'draft-3', { format: 2 });
    const listed = expectOk(await listDrafts(db, keys));
    expect(listed.drafts.map(({ id }) => id)).toEqual(['draft-2']);
    expect([listed.damaged, listed.newer]).toEqual([['draft-1'], ['draft-3']]);
    expect(await db.drafts.count()).toBe(3);
  });

  it('is passed over when the draft of a worker is looked for', async () => {
    const { db } = await makeThirdRevision();
    await tamper(db, 'drafts', 'draft-1', { care: 'x' });
    expect(expectOk(await findOpenDraft(db, keys, () => true))).toBeNull();
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-2', updatedAt: '2026-01-01T00:00:00Z' })));
    expect(expectOk(await findOpenDraft(db, keys, () => true))?.id).toBe('draft-2');
  });

  it('of a later format is neither opened, overwritten nor deleted', async () => {
    const { db, third } = await makeThirdRevision();
    await tamper(db, 'drafts', 'draft-1', { format: 2, added: 'by a later version' });
    expect(await openCode(db)).toBe('newer-format');
    expect(codeOf(await saveDraft(db, keys, nextOf(third)))).toBe('newer-format');
    expect(codeOf(await deleteDraft(db, 'draft-1', { ...by, revision: 3 }))).toBe('newer-format');
    expect(await db.drafts.get('draft-1')).toMatchObject({ added: 'by a later version' });
  });
});

describe('a thing of the outbox changed on the disk', () => {
  it.each([
    ['cut', { sealed: 'eyJhbGciOiJkaXIifQ' }],
    ['back to an older revision', { revision: 2 }],
    ['turned to stopped', { state: 'stopped' }],
    ['of another shape', { more: 1 }],
  ])('is set aside (%s), never sent, and found', async (_, change) => {
    const { db } = await makeWaiting();
    await tamper(db, 'outbox', 'draft-1', change);
    expect(expectOk(await listOutbox(db, keys))).toEqual([]);
    expect(codeOf(await noteTry(db, keys, 'draft-1', { code: 'server-failed' }, soon, now))).toBe('record-damaged');
    expect(expectOk(await findDamage(db, keys)).outbox).toEqual({ damaged: ['draft-1'], newer: [] });
  });

  it('of a later format is left alone', async () => {
    const { db } = await makeWaiting();
    await tamper(db, 'outbox', 'draft-1', { format: 2 });
    expect(expectOk(await findDamage(db, keys)).outbox).toEqual({ damaged: [], newer: ['draft-1'] });
  });

  it('does not take the sealed text of another', async () => {
    const { db } = await makeWaiting();
    const other = expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-2' })));
    expectOk(await freeze(db, other));
    const row = (await db.outbox.get('draft-2')) as { sealed: string };
    await tamper(db, 'outbox', 'draft-1', { sealed: row.sealed });
    expect(expectOk(await listOutbox(db, keys)).map(({ id }) => id)).toEqual(['draft-2']);
  });
});

describe('looking for damage', () => {
  it('finds none in a sound store, for anybody, sent things included', async () => {
    const { db } = await makeWaiting();
    expectOk(await markAcknowledged(db, keys, 'draft-1', 'task-1', soon));
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'draft-2' })));
    expectOk(await freeze(db, makeDraft({ id: 'draft-2' })));
    const none = { damaged: [], newer: [] };
    expect(expectOk(await findDamage(db, keys))).toEqual({ drafts: none, outbox: none });
    expect(expectOk(await findDamage(db, teamOnly))).toEqual({ drafts: none, outbox: none });
  });

  it('finds a draft whose state is none that exists', async () => {
    const { db } = await makeWaiting();
    await tamper(db, 'drafts', 'draft-1', { state: 'elsewhere' });
    expect(expectOk(await findDamage(db, keys)).drafts).toEqual({ damaged: ['draft-1'], newer: [] });
  });
});

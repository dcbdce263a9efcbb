// @vitest-environment node
// The agreement withdrawn before or after sending, as this computer keeps it.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../lib/edge/store/database';
import { listReceipts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { listJournal } from '../../../lib/edge/store/journal';
import { listOutbox, markAcknowledged, markStopped, noteTry } from '../../../lib/edge/store/outbox';
import { markWithdrawn, nameWithdrawal, putWithdrawal, withdrawUnsent } from '../../../lib/edge/store/withdrawals';
import { codeOf, expectOk, keys, makeDraft, makeStore, makeWaiting, readRaw, team, teamOnly } from './examples';

const at = '2026-11-24T09:00:00+01:00';
const withdrawal = { id: 'draft-1', userId: 'user-medecin', by: 'Dr Élise Martin', at };
const sent = { worker: team.worker, taskId: 'task-1', sentAt: '2026-11-22T12:00:00+01:00' };

async function makeSent() {
  const waiting = await makeWaiting();
  expectOk(await markAcknowledged(waiting.db, keys, 'draft-1', 'task-1', sent.sentAt));
  return waiting.db;
}

const listWaiting = async (db: Store) => expectOk(await listOutbox(db, keys));
const readReceipt = async (db: Store) => expectOk(await listReceipts(db, keys))[0];

describe('an agreement withdrawn before sending', () => {
  it('closes the draft: it cannot be saved, and says who noted it and when', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    const closed = expectOk(await withdrawUnsent(db, keys, draft, withdrawal));
    expect(closed).toMatchObject({ state: 'refused', team: { withdrawal: { at, by: 'Dr Élise Martin' } } });
    expect(codeOf(await saveDraft(db, keys, { ...draft, revision: 3 }))).toBe('draft-closed');
    expect(await readReceipt(db)).toMatchObject({ state: 'refused', withdrawal: { at, doneAt: at } });
  });

  it('takes what waits out of the outbox, content and all', async () => {
    const { db, frozen } = await makeWaiting();
    expectOk(await withdrawUnsent(db, keys, frozen, withdrawal));
    expect(await listWaiting(db)).toEqual([]);
    expect(await db.outbox.count()).toBe(0);
  });

  it('tells the server too once a try was made: it may have arrived without our knowing', async () => {
    const { db, frozen } = await makeWaiting();
    expectOk(await noteTry(db, keys, 'draft-1', { code: 'server-unreachable' }, at, at));
    expectOk(await withdrawUnsent(db, keys, frozen, withdrawal));
    expect(await listWaiting(db)).toMatchObject([{ kind: 'withdrawal', withdraws: 'draft-1', bundle: '' }]);
  });

  it('replaces nothing: the version it was to replace is told again', async () => {
    const db = await makeStore();
    const returned = { root: 'first', former: 'first', version: 2, reason: 'Quel poste ?' };
    const draft = expectOk(await saveDraft(db, keys, makeDraft({ team: { ...team, returned } })));
    expectOk(await withdrawUnsent(db, keys, draft, withdrawal));
    expect(await readReceipt(db)).not.toHaveProperty('replaces');
  });

  it('is refused for a draft that another window changed, and nothing changes', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    expectOk(await saveDraft(db, keys, { ...draft, revision: 2 }));
    expect(codeOf(await withdrawUnsent(db, keys, draft, withdrawal))).toBe('draft-conflict');
    expect(expectOk(await openDraft(db, keys, 'draft-1')).state).toBe('open');
  });
});

describe('an agreement withdrawn after sending', () => {
  it('stands on the receipt at once, and waits to be told to the server', async () => {
    const db = await makeSent();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expect(await readReceipt(db)).toMatchObject({ taskId: 'task-1', withdrawal: { at, doneAt: null } });
    expect(await listWaiting(db)).toMatchObject([{ id: 'retrait-draft-1', state: 'to-send', withdraws: 'draft-1' }]);
  });

  it('waits once, however often it is asked', async () => {
    const db = await makeSent();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expectOk(await putWithdrawal(db, keys, sent, { ...withdrawal, at: '2026-11-24T10:00:00+01:00' }));
    expect(await listWaiting(db)).toHaveLength(1);
    expect((await readReceipt(db))?.withdrawal?.at).toBe(at);
  });

  it('is done when the server has emptied it, and is not asked again', async () => {
    const db = await makeSent();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    const [entry] = await listWaiting(db);
    if (entry === undefined) throw new Error('nothing waits');
    expectOk(await markWithdrawn(db, keys, entry, '2026-11-24T09:01:00+01:00'));
    expectOk(await markWithdrawn(db, keys, entry, '2026-11-24T09:02:00+01:00'));
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expect(await listWaiting(db)).toEqual([]);
    expect((await readReceipt(db))?.withdrawal?.doneAt).toBe('2026-11-24T09:01:00+01:00');
    const acts = expectOk(await listJournal(db)).lines.map(({ act }) => act);
    expect(acts.slice(0, 2)).toEqual(['withdrawn', 'withdrawal-noted']);
  });

  it('is asked again when the server had stopped it', async () => {
    const db = await makeSent();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expectOk(await markStopped(db, keys, nameWithdrawal('draft-1'), { code: 'server-forbidden' }, at));
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expect(await listWaiting(db)).toMatchObject([{ state: 'to-send', lastFailure: null }]);
  });

  it('is kept for a signalement that another computer sent', async () => {
    const db = await makeStore();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expect(await readReceipt(db)).toMatchObject({ id: 'draft-1', taskId: 'task-1', at: sent.sentAt });
    expect(await listWaiting(db)).toHaveLength(1);
  });

  it('is not noted by whoever does not hold the care key', async () => {
    const db = await makeSent();
    expect(codeOf(await putWithdrawal(db, teamOnly, sent, withdrawal))).toBe('key-not-held');
    expect(await readReceipt(db)).not.toHaveProperty('withdrawal');
  });

  it('leaves nothing of the worker in clear', async () => {
    const db = await makeSent();
    expectOk(await putWithdrawal(db, keys, sent, withdrawal));
    expect(await readRaw(db)).not.toMatch(/FICTIVE|Béatrice|D-4417|1978-03-09|Élise/);
  });
});

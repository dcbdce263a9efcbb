// The agreement withdrawn, as it is kept here: an unsent signalement is closed and taken out of the outbox; for a sent one
// its receipt says so, and what tells the server waits in the outbox like anything that leaves. Each is one transaction.
import type { Instant } from '../../dossier/dossier';
import { fail, ok, type Result } from '../../result';
import { asWithdrawn } from '../../signalement/change-draft';
import type { Draft } from '../../signalement/draft';
import type { Store } from './database';
import { type Receipt, sealDraft, sealReceipt } from './draft-record';
import { openAny } from './drafts';
import { attempt } from './failure-of';
import { appendLine } from './journal';
import type { Keys } from './key';
import { type OutboxEntry, openEntry, sealEntry } from './outbox-record';
import { draftRowSchema, FORMAT, outboxRowSchema, readRow } from './record';

export interface Withdrawal {
  /** Identifier of what is withdrawn: the draft's id. */
  readonly id: string;
  readonly userId: string;
  readonly by: string;
  readonly at: Instant;
}

/** The id under which the withdrawal of this signalement waits: one name, so that it can't wait twice. */
export function nameWithdrawal(identifier: string): string {
  return `retrait-${identifier}`;
}

/**
 * Closes a draft that was not acknowledged. Once a try was made, the server may have it without our knowing: it is told
 * too. The caller holds the lock of its sending.
 */
export async function withdrawUnsent(
  db: Store,
  keys: Keys,
  draft: Draft,
  withdrawal: Withdrawal,
): Promise<Result<Draft>> {
  const { id, at, by, userId } = withdrawal;
  const next = asWithdrawn(draft, { at, by });
  if (!next.ok) return next;
  const row = await sealDraft(keys, next.value);
  if (!row.ok) return row;
  return attempt(async () => {
    const waiting = await db.outbox.get(id);
    const entry = waiting === undefined ? null : await openEntry(keys, waiting);
    if (entry !== null && !entry.ok) return entry;
    const isTried = entry !== null && entry.value.tries > 0;
    const told = isTried ? await sealWithdrawal(keys, { ...withdrawal, worker: draft.team.worker }) : null;
    if (told !== null && !told.ok) return told;
    return db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      const stored = readRow(draftRowSchema, await db.drafts.get(id));
      if (!stored.ok) return stored;
      if (stored.value.revision !== draft.revision) return fail('draft-conflict');
      await db.drafts.put(row.value);
      await db.outbox.delete(id);
      if (told !== null) await db.outbox.put(told.value);
      await appendLine(db, { at, userId, act: 'withdrawal-noted', draftId: id });
      return ok(next.value);
    });
  });
}

/** Notes on the receipt of a sent signalement that it is withdrawn, and puts in the outbox what tells the server. */
export async function putWithdrawal(
  db: Store,
  keys: Keys,
  sent: Pick<Receipt, 'worker' | 'taskId'> & { readonly sentAt: Instant },
  withdrawal: Withdrawal,
): Promise<Result<null>> {
  const { id, at, by, userId } = withdrawal;
  const told = await sealWithdrawal(keys, { ...withdrawal, worker: sent.worker });
  if (!told.ok) return told;
  return attempt(async () => {
    const stored = await db.drafts.get(id);
    const opened = stored === undefined ? null : await openAny(keys, stored);
    if (opened !== null && !opened.ok) return opened;
    if (opened !== null && opened.value.state !== 'sent') return fail('draft-conflict');
    const revision = opened === null ? 0 : readRevision(stored);
    // A signalement sent from another computer has no receipt here yet.
    const { worker, taskId, sentAt } = sent;
    const known = opened !== null && 'authorId' in opened.value ? opened.value : null;
    const base = known ?? { id, at: sentAt, kind: 'signalement' as const, worker, authorId: userId };
    const receipt = { ...base, state: 'sent' as const, taskId: known?.taskId ?? taskId ?? '' };
    const row = await sealReceipt(keys, { ...receipt, withdrawal: { at, by, doneAt: null } }, revision + 1);
    return db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      const waiting = await db.outbox.get(nameWithdrawal(id));
      // Stopped by the server: asked again. Waiting or done: nothing more to ask.
      if (waiting !== undefined && stateOf(waiting) !== 'stopped') return ok(null);
      if (readRevision(await db.drafts.get(id)) !== revision) return fail('draft-conflict');
      await db.outbox.put(told.value);
      await db.drafts.put(row);
      await appendLine(db, { at, userId, act: 'withdrawal-noted', draftId: id });
      return ok(null);
    });
  });
}

/** The server has emptied it: nothing waits any more, and the receipt says when. Twice is as good as once. */
export async function markWithdrawn(db: Store, keys: Keys, entry: OutboxEntry, now: Instant): Promise<Result<null>> {
  const id = entry.withdraws ?? '';
  return attempt(async () => {
    const stored = await db.drafts.get(id);
    const opened = stored === undefined ? null : await openAny(keys, stored);
    const receipt =
      opened?.ok === true && 'authorId' in opened.value && opened.value.state === 'sent' ? opened.value : null;
    const revision = readRevision(stored);
    const row =
      receipt?.withdrawal === undefined || receipt.taskId === null
        ? null
        : await sealReceipt(
            keys,
            { ...receipt, state: 'sent', taskId: receipt.taskId, withdrawal: { ...receipt.withdrawal, doneAt: now } },
            revision + 1,
          );
    return db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      const waiting = readRow(outboxRowSchema, await db.outbox.get(entry.id));
      if (!waiting.ok || waiting.value.state === 'sent') return ok(null);
      if (row !== null && readRevision(await db.drafts.get(id)) !== revision) return fail('draft-conflict');
      await db.outbox.put({
        id: entry.id,
        revision: entry.revision + 1,
        state: 'sent',
        updatedAt: now,
        format: FORMAT,
      });
      if (row !== null) await db.drafts.put(row);
      await appendLine(db, { at: now, userId: entry.authorId, act: 'withdrawn', draftId: id });
      return ok(null);
    });
  });
}

function sealWithdrawal(keys: Keys, told: Withdrawal & Pick<Receipt, 'worker'>) {
  return sealEntry(keys, {
    id: nameWithdrawal(told.id),
    revision: 1,
    state: 'to-send',
    updatedAt: told.at,
    kind: 'withdrawal',
    authorId: told.userId,
    worker: told.worker,
    bundle: '',
    withdraws: told.id,
    tries: 0,
    firstTriedAt: null,
    nextTryAt: told.at,
    lastFailure: null,
  });
}

function readRevision(row: unknown): number {
  const read = readRow(draftRowSchema, row);
  return read.ok ? read.value.revision : 0;
}

function stateOf(row: unknown): string {
  const read = readRow(outboxRowSchema, row);
  return read.ok ? read.value.state : '';
}

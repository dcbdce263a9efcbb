// What waits to leave this computer: frozen once, sent as it is, until the server has acknowledged it. Each step that
// touches the outbox and its draft is one transaction, so that a killed browser leaves both or neither.
// Sends nothing itself and knows no FHIR: the bundle is text.
import type { Instant } from '../../dossier/dossier';
import type { Failure } from '../../failures';
import { fail, ok, type Result } from '../../result';
import type { Draft } from '../../signalement/draft';
import type { Store } from './database';
import { openDraftRow, sealDraft, sealReceipt } from './draft-record';
import { findRefusal } from './drafts';
import { attempt } from './failure-of';
import { appendLine } from './journal';
import type { Keys } from './key';
import { openEach } from './open-each';
import { type OutboxEntry, openEntry, sealEntry } from './outbox-record';
import { draftRowSchema, FORMAT, type KeptDraftRow, outboxRowSchema, readRow } from './record';

export type { OutboxEntry };

/** What is about to leave. `authorId`: who sends. `bundle`: the bytes, frozen here. */
export interface Frozen {
  readonly draft: Draft;
  readonly kind: Exclude<OutboxEntry['kind'], 'withdrawal'>;
  readonly bundle: string;
  readonly authorId: string;
  readonly now: Instant;
}

/** Freezes an open draft: writes what will leave and turns the draft to `to-send` (revision + 1), or neither. */
export async function putInOutbox(db: Store, keys: Keys, frozen: Frozen): Promise<Result<Draft>> {
  const { draft, kind, bundle, authorId, now } = frozen;
  const next: Draft = { ...draft, revision: draft.revision + 1, state: 'to-send', updatedAt: now };
  const draftRow = await sealDraft(keys, next);
  if (!draftRow.ok) return draftRow;
  const row = await sealEntry(keys, {
    id: draft.id,
    revision: 1,
    state: 'to-send',
    updatedAt: now,
    kind,
    authorId,
    worker: draft.team.worker,
    bundle,
    tries: 0,
    firstTriedAt: null,
    nextTryAt: now,
    lastFailure: null,
    ...(draft.team.returned !== undefined && { replaces: draft.team.returned.former }),
  });
  if (!row.ok) return row;
  return attempt(() =>
    db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      const refusal = await findRefusal(db, draft.id, draft.revision);
      if (refusal !== null) return refusal;
      if ((await db.outbox.get(draft.id)) !== undefined) return fail('draft-closed');
      await db.outbox.add(row.value);
      await db.drafts.put(draftRow.value);
      const act = kind === 'handover' ? 'handed-over' : 'signalement-frozen';
      await appendLine(db, { at: now, userId: authorId, act, draftId: draft.id });
      return ok(next);
    }),
  );
}

/**
 * Latest change last; without `state`, all that still have their content. `key-not-held` for a coordinator: what leaves
 * holds the medical layer. What does not open is for `findDamage`.
 */
export async function listOutbox(
  db: Store,
  keys: Keys,
  state?: OutboxEntry['state'],
): Promise<Result<readonly OutboxEntry[]>> {
  if (keys.care === null) return fail('key-not-held');
  const states = state === undefined ? ['to-send', 'stopped'] : [state];
  return attempt(async () => {
    const rows = await db.outbox.where('state').anyOf(states).toArray();
    const { opened } = await openEach(rows, (row) => openEntry(keys, row));
    return ok([...opened].sort((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt)));
  });
}

/** Notes a try that was not acknowledged, and when the next one is due. */
export async function noteTry(
  db: Store,
  keys: Keys,
  id: string,
  failure: Failure,
  nextTryAt: Instant,
  now: Instant,
): Promise<Result<OutboxEntry>> {
  const found = await findWaiting(db, keys, id);
  if (!found.ok) return found;
  const next = { ...addTry(found.value, failure, now), nextTryAt };
  const row = await sealEntry(keys, next);
  if (!row.ok) return row;
  return attempt(() =>
    db.transaction('rw', db.outbox, async () => {
      if (!(await isStillWaiting(db, found.value))) return fail('draft-conflict');
      await db.outbox.put(row.value);
      return ok(next);
    }),
  );
}

/**
 * The server has it, as Task `taskId`: the content is erased from the outbox and from the draft, and a receipt takes its
 * place. Twice is as good as once.
 */
export async function markAcknowledged(
  db: Store,
  keys: Keys,
  id: string,
  taskId: string,
  now: Instant,
): Promise<Result<null>> {
  const found = await findWaiting(db, keys, id);
  if (!found.ok) return (await isSent(db, id)) ? ok(null) : found;
  const { kind, worker, authorId, revision, replaces } = found.value;
  if (kind === 'withdrawal') throw new Error('a withdrawal has no receipt of its own');
  const former = replaces === undefined ? {} : { replaces };
  return attempt(async () => {
    const draft = readRow(draftRowSchema, await db.drafts.get(id));
    const receipt = { id, state: 'sent', at: now, kind, worker, authorId, taskId, ...former } as const;
    const receiptRow = await sealReceipt(keys, receipt, draft.ok ? draft.value.revision + 1 : 1);
    return db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      if (!(await isStillWaiting(db, found.value))) return fail('draft-conflict');
      await db.outbox.put({ id, revision: revision + 1, state: 'sent', updatedAt: now, format: FORMAT });
      await db.drafts.put(receiptRow);
      await appendLine(db, { at: now, userId: authorId, act: 'acknowledged', draftId: id });
      return ok(null);
    });
  });
}

/** The server refused it for good: no more tries, the draft says so, and nothing of either is erased. */
export async function markStopped(
  db: Store,
  keys: Keys,
  id: string,
  failure: Failure,
  now: Instant,
): Promise<Result<OutboxEntry>> {
  const found = await findWaiting(db, keys, id);
  if (!found.ok) return found;
  const next: OutboxEntry = { ...addTry(found.value, failure, now), state: 'stopped' };
  const row = await sealEntry(keys, next);
  if (!row.ok) return row;
  const draftRow = await sealStopped(db, keys, id, now);
  return attempt(() =>
    db.transaction('rw', db.drafts, db.outbox, db.journal, async () => {
      if (!(await isStillWaiting(db, found.value))) return fail('draft-conflict');
      await db.outbox.put(row.value);
      // A draft that does not open is left as it is: it is set aside wherever it is listed.
      if (draftRow.ok) await db.drafts.put(draftRow.value);
      await appendLine(db, { at: now, userId: next.authorId, act: 'stopped', draftId: id });
      return ok(next);
    }),
  );
}

async function sealStopped(db: Store, keys: Keys, id: string, now: Instant): Promise<Result<KeptDraftRow>> {
  return attempt(async () => {
    const row = readRow(draftRowSchema, await db.drafts.get(id));
    if (!row.ok) return row;
    if (row.value.state === 'sent') return fail('draft-closed');
    const draft = await openDraftRow(keys, row.value);
    if (!draft.ok) return draft;
    return sealDraft(keys, { ...draft.value, revision: draft.value.revision + 1, state: 'stopped', updatedAt: now });
  });
}

function addTry(entry: OutboxEntry, lastFailure: Failure, now: Instant): OutboxEntry {
  const { revision, tries, firstTriedAt } = entry;
  const tried = { tries: tries + 1, firstTriedAt: firstTriedAt ?? now, lastFailure };
  return { ...entry, ...tried, revision: revision + 1, updatedAt: now };
}

async function findWaiting(db: Store, keys: Keys, id: string): Promise<Result<OutboxEntry>> {
  return attempt(async () => {
    const row = await db.outbox.get(id);
    if (row === undefined) return fail('draft-not-found');
    const entry = await openEntry(keys, row);
    return entry.ok && entry.value.state !== 'to-send' ? fail('draft-closed') : entry;
  });
}

/** Called inside a transaction: nobody wrote since `entry` was read. */
async function isStillWaiting(db: Store, entry: OutboxEntry): Promise<boolean> {
  const row = readRow(outboxRowSchema, await db.outbox.get(entry.id));
  return row.ok && row.value.state === 'to-send' && row.value.revision === entry.revision;
}

async function isSent(db: Store, id: string): Promise<boolean> {
  const row = await attempt(async () => readRow(outboxRowSchema, await db.outbox.get(id)));
  return row.ok && row.value.state === 'sent';
}

// The drafts of this computer: save, open, list, delete, and what became of those that are no longer open.
// Sealed before the transaction and opened after it: a transaction that waits for a cipher is closed by the browser.
import type { Instant } from '../../dossier/dossier';
import { fail, ok, type Result } from '../../result';
import type { Draft, DraftState } from '../../signalement/draft';
import type { Store } from './database';
import { openDraftRow, openReceiptRow, type Receipt, sealDraft } from './draft-record';
import { attempt } from './failure-of';
import { appendLine } from './journal';
import type { Keys } from './key';
import { openEach } from './open-each';
import { draftRowSchema, readRow } from './record';

/** Records that could not be opened are set aside, by id; the others still open. */
export interface ListedDrafts {
  readonly drafts: readonly Draft[];
  readonly damaged: readonly string[];
  /** Written by a later version. */
  readonly newer: readonly string[];
}

/**
 * Saves a draft over the revision just before its own (revision 1: over nothing). Its state is `open`, or `refused` to
 * close it: the worker said no. `draft-conflict`: another window saved first; `draft-closed`: it is not open any more;
 * `draft-not-found`: it was deleted; `key-not-held`: a coordinator saves no draft.
 */
export async function saveDraft(db: Store, keys: Keys, draft: Draft): Promise<Result<Draft>> {
  if (draft.state !== 'open' && draft.state !== 'refused') throw new Error(`not a state to save: ${draft.state}`);
  const row = await sealDraft(keys, draft);
  if (!row.ok) return row;
  return attempt(() =>
    db.transaction('rw', db.drafts, async () => {
      const refusal = await findRefusal(db, draft.id, draft.revision - 1);
      if (refusal !== null) return refusal;
      await db.drafts.put(row.value);
      return ok(draft);
    }),
  );
}

/**
 * Why a draft at `revision` may not be written over; null when it may. Revision 0: there must be none yet.
 * Called inside a transaction.
 */
export async function findRefusal(db: Store, id: string, revision: number): Promise<Result<never> | null> {
  const row = await db.drafts.get(id);
  if (row === undefined) return revision === 0 ? null : fail('draft-not-found');
  const stored = readRow(draftRowSchema, row);
  if (!stored.ok) return stored;
  if (stored.value.state !== 'open') return fail('draft-closed');
  return stored.value.revision === revision ? null : fail('draft-conflict');
}

/** `draft-not-found`: deleted, or sent, and then only its receipt is left. `care` is null for a coordinator. */
export async function openDraft(db: Store, keys: Keys, id: string): Promise<Result<Draft>> {
  return attempt(async () => {
    const row = await db.drafts.get(id);
    return row === undefined ? fail('draft-not-found') : openKept(keys, row);
  });
}

/** Latest change first. Without `states`: all that still have their content. */
export async function listDrafts(
  db: Store,
  keys: Keys,
  states: readonly DraftState[] = ['open', 'to-send', 'refused', 'stopped'],
): Promise<Result<ListedDrafts>> {
  return attempt(async () => {
    const rows = await db.drafts.where('state').anyOf(states).toArray();
    const { opened, damaged, newer } = await openEach(rows, (row) => openKept(keys, row));
    return ok({ drafts: sortLatest(opened, (draft) => draft.updatedAt), damaged, newer });
  });
}

/**
 * The open draft that `isWanted`, or null. Only by opening them: what would find it is never in clear. `isWanted` sees
 * them without their medical layer; a draft that does not open is passed over.
 */
export async function findOpenDraft(
  db: Store,
  keys: Keys,
  isWanted: (draft: Draft) => boolean,
): Promise<Result<Draft | null>> {
  const listed = await listDrafts(db, { team: keys.team, care: null }, ['open']);
  if (!listed.ok) return listed;
  for (const { id } of listed.value.drafts.filter(isWanted)) {
    const draft = await openDraft(db, keys, id);
    if (draft.ok) return draft;
    if (draft.failure.code === 'database-unavailable') return draft;
  }
  return ok(null);
}

/** What became of the drafts that are no longer open, latest first. What does not open is for `findDamage`. */
export async function listReceipts(db: Store, keys: Keys): Promise<Result<readonly Receipt[]>> {
  return attempt(async () => {
    const rows = await db.drafts.where('state').notEqual('open').toArray();
    const { opened } = await openEach(rows, (row) => openAsReceipt(keys, row));
    return ok(sortLatest(opened, (receipt) => receipt.at));
  });
}

/** Deletes an open, refused or stopped draft at the revision its user saw. What waits to leave is not deleted. */
export async function deleteDraft(
  db: Store,
  id: string,
  by: { readonly userId: string; readonly at: Instant; readonly revision: number },
): Promise<Result<null>> {
  const { userId, at, revision } = by;
  return attempt(() =>
    db.transaction('rw', db.drafts, db.journal, async () => {
      const row = await db.drafts.get(id);
      if (row === undefined) return fail('draft-not-found');
      const stored = readRow(draftRowSchema, row);
      if (!stored.ok) return stored;
      if (stored.value.state === 'to-send' || stored.value.state === 'sent') return fail('draft-closed');
      if (stored.value.revision !== revision) return fail('draft-conflict');
      await db.drafts.delete(id);
      await appendLine(db, { at, userId, act: 'draft-deleted', draftId: id });
      return ok(null);
    }),
  );
}

/** A draft or its receipt, whichever the row is. */
export async function openAny(keys: Keys, row: unknown): Promise<Result<Draft | Receipt>> {
  const read = readRow(draftRowSchema, row);
  if (!read.ok) return read;
  return read.value.state === 'sent' ? openReceiptRow(keys, read.value) : openDraftRow(keys, read.value);
}

async function openKept(keys: Keys, row: unknown): Promise<Result<Draft>> {
  const read = readRow(draftRowSchema, row);
  if (!read.ok) return read;
  return read.value.state === 'sent' ? fail('draft-not-found') : openDraftRow(keys, read.value);
}

async function openAsReceipt(keys: Keys, row: unknown): Promise<Result<Receipt>> {
  const read = readRow(draftRowSchema, row);
  if (!read.ok) return read;
  if (read.value.state === 'sent') return openReceiptRow(keys, read.value);
  const draft = await openDraftRow({ team: keys.team, care: null }, read.value);
  if (!draft.ok) return draft;
  const { id, state, updatedAt, team } = draft.value;
  if (state === 'open') return fail('record-damaged');
  // The IDEST hands over and never sends to the cellule; the médecin sends (product.md): the author says the kind.
  const kind = team.author.role === 'idest' ? 'handover' : 'signalement';
  // Closed without leaving, it replaces nothing.
  const isNext = team.returned !== undefined && state !== 'refused';
  const replaces = isNext ? { replaces: team.returned?.former ?? '' } : {};
  const withdrawal = team.withdrawal === undefined ? {} : { withdrawal: { ...team.withdrawal, doneAt: updatedAt } };
  return ok({
    id,
    state,
    at: updatedAt,
    kind,
    worker: team.worker,
    authorId: team.author.id,
    taskId: null,
    ...replaces,
    ...withdrawal,
  });
}

function sortLatest<T>(list: readonly T[], dateOf: (one: T) => Instant): readonly T[] {
  return [...list].sort((a, b) => Date.parse(dateOf(b)) - Date.parse(dateOf(a)));
}

// Who did what, when: users, acts and draft ids. Never a worker's value, so it is not sealed. Nothing takes a line away.
// The store writes, in the same transaction, the lines of an access created, of a draft frozen, deleted, acknowledged or
// stopped; whoever else acts notes the rest (`noteAct`).
import type { Instant } from '../../dossier/dossier';
import { ok, type Result } from '../../result';
import type { Store } from './database';
import { attempt } from './failure-of';
import { type Act, ensureReadable, FORMAT, type JournalRow, journalRowSchema, readRow } from './record';

export interface JournalLine {
  readonly at: Instant;
  readonly userId: string;
  readonly act: Act;
  /** Null for an act on the vault. */
  readonly draftId: string | null;
}

/** Adds a line, by itself. */
export async function noteAct(db: Store, line: JournalLine): Promise<Result<null>> {
  return attempt(async () => {
    await appendLine(db, line);
    return ok(null);
  });
}

/** Adds a line inside a transaction that includes `db.journal`: it stands or falls with what it tells of. */
export async function appendLine(db: Store, line: JournalLine): Promise<void> {
  const { seq, ...row } = ensureReadable(journalRowSchema, { ...line, seq: 0, format: FORMAT }, 'journal');
  await db.journal.add(row);
}

/** The newest lines first; `unreadable` counts those that are damaged or of a later version. */
export async function listJournal(
  db: Store,
  limit = 200,
): Promise<Result<{ readonly lines: readonly JournalRow[]; readonly unreadable: number }>> {
  return attempt(async () => {
    const rows = await db.journal.reverse().limit(limit).toArray();
    const lines = rows.flatMap((row) => {
      const line = readRow(journalRowSchema, row);
      return line.ok ? [line.value] : [];
    });
    return ok({ lines, unreadable: rows.length - lines.length });
  });
}

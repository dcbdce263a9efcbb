// What waits to leave, to its row and back, sealed whole under the care key: the frozen text holds all three layers.
// Reads and writes nothing itself (`outbox.ts`).
import type { Instant } from '../../dossier/dossier';
import { fail, ok, type Result } from '../../result';
import type { Keys } from './key';
import { type Waiting, waitingSchema } from './layers';
import { ensureReadable, FORMAT, type OutboxRow, outboxRowSchema, readRow, type WaitingRow } from './record';
import { openSealed, type SealHeader, seal } from './seal';

export interface OutboxEntry extends Readonly<Waiting> {
  /** Id of the draft, and the one identifier of what leaves. */
  readonly id: string;
  readonly revision: number;
  readonly state: WaitingRow['state'];
  readonly updatedAt: Instant;
}

export async function sealEntry(keys: Keys, entry: OutboxEntry): Promise<Result<WaitingRow>> {
  if (keys.care === null) return fail('key-not-held');
  const { id, revision, state, updatedAt, ...content } = entry;
  const clear = { id, revision, state, updatedAt, format: FORMAT } as const;
  const kept = ensureReadable(waitingSchema, content, 'outbox');
  return ok({ ...clear, sealed: await seal(keys.care, headerOf(clear), kept) });
}

/** `draft-closed`: it was sent, and nothing is left to open. */
export async function openEntry(keys: Keys, row: unknown): Promise<Result<OutboxEntry>> {
  if (keys.care === null) return fail('key-not-held');
  const read = readRow(outboxRowSchema, row);
  if (!read.ok) return read;
  if (read.value.state === 'sent') return fail('draft-closed');
  const { sealed, format, ...clear } = read.value;
  const opened = await openSealed(keys.care, headerOf({ ...clear, format }), sealed);
  if (!opened.ok) return opened;
  const content = readRow(waitingSchema, opened.value);
  return content.ok ? ok({ ...clear, ...content.value }) : content;
}

function headerOf({ id, revision, state, updatedAt, format }: Omit<OutboxRow, 'sealed'>): SealHeader {
  return { store: 'outbox', layer: 'care', id, revision, state, updatedAt, format };
}

// A draft to its row and back: what is sealed under which key. Reads and writes nothing itself (`drafts.ts`).
import type { Instant, WorkerIdentity } from '../../dossier/dossier';
import { fail, ok, type Result } from '../../result';
import type { Draft, DraftState } from '../../signalement/draft';
import type { Keys } from './key';
import { careSchema, receiptSchema, teamSchema } from './layers';
import { type DraftRow, ensureReadable, FORMAT, type KeptDraftRow, type ReceiptRow, readRow } from './record';
import { openSealed, type SealHeader, seal } from './seal';

/** What became of a draft that is no longer open. */
export interface Receipt {
  /** Id of the draft, and identifier of what it sent. */
  readonly id: string;
  readonly state: Exclude<DraftState, 'open'>;
  /** When it came to this state. */
  readonly at: Instant;
  readonly kind: 'handover' | 'signalement';
  readonly worker: WorkerIdentity;
  readonly authorId: string;
  /** Server id of the Task; null unless `sent`. */
  readonly taskId: string | null;
  /** Identifier of the version that this one replaces. */
  readonly replaces?: string;
  /** The worker withdrew their agreement; `doneAt`: when the server had emptied it, null while it waits. */
  readonly withdrawal?: { readonly at: Instant; readonly by: string; readonly doneAt: Instant | null };
}
export type SentReceipt = Receipt & { readonly state: 'sent'; readonly taskId: string };

/** Seals both layers. `key-not-held`: a coordinator saves no draft; the medical layer could not be bound to it. */
export async function sealDraft(keys: Keys, draft: Draft): Promise<Result<KeptDraftRow>> {
  if (keys.care === null || draft.care === null) return fail('key-not-held');
  if (draft.state === 'sent') throw new Error('a sent draft is a receipt');
  const { id, revision, state, updatedAt } = draft;
  const clear = { id, revision, state, updatedAt, format: FORMAT } as const;
  const [team, care] = await Promise.all([
    seal(keys.team, headerOf(clear, 'team'), ensureReadable(teamSchema, draft.team, 'team layer')),
    seal(keys.care, headerOf(clear, 'care'), ensureReadable(careSchema, draft.care, 'care layer')),
  ]);
  return ok({ ...clear, team, care });
}

/** `care` is null for a reader without the care key. */
export async function openDraftRow(keys: Keys, row: KeptDraftRow): Promise<Result<Draft>> {
  const [team, care] = await Promise.all([
    openSealed(keys.team, headerOf(row, 'team'), row.team),
    keys.care === null ? null : openSealed(keys.care, headerOf(row, 'care'), row.care),
  ]);
  if (!team.ok) return team;
  const teamLayer = readRow(teamSchema, team.value);
  if (!teamLayer.ok) return teamLayer;
  const { id, revision, state, updatedAt } = row;
  const draft = { id, revision, state, updatedAt, team: teamLayer.value };
  if (care === null) return ok({ ...draft, care: null });
  if (!care.ok) return care;
  const careLayer = readRow(careSchema, care.value);
  return careLayer.ok ? ok({ ...draft, care: careLayer.value }) : careLayer;
}

export async function sealReceipt(keys: Keys, receipt: SentReceipt, revision: number): Promise<ReceiptRow> {
  const { id, state, at, ...content } = receipt;
  const clear = { id, revision, state, updatedAt: at, format: FORMAT } as const;
  const kept = ensureReadable(receiptSchema, content, 'receipt');
  return { ...clear, receipt: await seal(keys.team, headerOf(clear, 'receipt'), kept) };
}

export async function openReceiptRow(keys: Keys, row: ReceiptRow): Promise<Result<SentReceipt>> {
  const opened = await openSealed(keys.team, headerOf(row, 'receipt'), row.receipt);
  if (!opened.ok) return opened;
  const content = readRow(receiptSchema, opened.value);
  return content.ok ? ok({ id: row.id, state: row.state, at: row.updatedAt, ...content.value }) : content;
}

function headerOf(
  { id, revision, state, updatedAt, format }: Pick<DraftRow, 'id' | 'revision' | 'state' | 'updatedAt' | 'format'>,
  layer: SealHeader['layer'],
): SealHeader {
  return { store: 'drafts', layer, id, revision, state, updatedAt, format };
}

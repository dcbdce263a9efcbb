// The rows of the database as they lie there, in clear, and the check of each row read. What is sealed inside is in
// `layers.ts`. A row read is never trusted: it was on a disk that others can write.
import { fail, ok, type Result } from '../../result';
import type { Role } from '../../signalement/draft';
import { z } from '../../zod';

/** Format of the rows written by this version. README.md says how to change it. */
export const FORMAT = 1;

const id = z.string().check(z.minLength(1), z.maxLength(100));
const revision = z.int().check(z.minimum(1));
const instant = z.iso.datetime({ offset: true });
const format = z.literal(FORMAT);
/** All that is in clear of a draft or of a thing in the outbox. */
const clear = { id, revision, updatedAt: instant, format };

/** A draft with its two sealed layers; or, once sent, its sealed receipt and nothing else. */
export const draftRowSchema = z.discriminatedUnion('state', [
  z.strictObject({
    ...clear,
    state: z.enum(['open', 'to-send', 'refused', 'stopped']),
    team: z.string(),
    care: z.string(),
  }),
  z.strictObject({ ...clear, state: z.literal('sent'), receipt: z.string() }),
]);
export type DraftRow = z.infer<typeof draftRowSchema>;
export type KeptDraftRow = Exclude<DraftRow, { state: 'sent' }>;
export type ReceiptRow = Extract<DraftRow, { state: 'sent' }>;

/** What waits to leave, by the id of its draft; once sent, only that id, so that it can never be put there twice. */
export const outboxRowSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...clear, state: z.enum(['to-send', 'stopped']), sealed: z.string() }),
  z.strictObject({ ...clear, state: z.literal('sent') }),
]);
export type OutboxRow = z.infer<typeof outboxRowSchema>;
export type WaitingRow = Exclude<OutboxRow, { state: 'sent' }>;

/** What was decided on one worker's card, by a name made of who they are and of the care key. */
export const cardRowSchema = z.strictObject({ ...clear, sealed: z.string() });
export type CardRow = z.infer<typeof cardRowSchema>;

export const roleSchema = z.enum({ idest: 'idest', medecin: 'medecin', coordinateur: 'coordinateur' } satisfies {
  [R in Role]: R;
});

/** An access: a professional, their wrapped keys, and the wrong tries, which must outlive a restart. */
export const userRowSchema = z.strictObject({
  id,
  name: z.string().check(z.minLength(1)),
  role: roleSchema,
  rpps: z.nullable(z.string()),
  createdAt: instant,
  wrapped: z.string(),
  failedTries: z.int().check(z.minimum(0)),
  nextTryAt: z.nullable(instant),
  format,
});
export type UserRow = z.infer<typeof userRowSchema>;

/** Acts worth a line of the journal. No worker is named by them. */
export const acts = [
  'access-created',
  'draft-started',
  'draft-deleted',
  'refusal-noted',
  'handed-over',
  'signalement-frozen',
  'acknowledged',
  'stopped',
  'accepted',
  'completion-asked',
  'withdrawal-noted',
  'withdrawn',
  /** A paper about somebody was shown, to be printed or saved (R. 4624-45-5: what is done with a file is traced). */
  'paper-opened',
] as const;
export type Act = (typeof acts)[number];

export const journalRowSchema = z.strictObject({
  seq: z.int(),
  at: instant,
  userId: id,
  act: z.enum(acts),
  draftId: z.nullable(id),
  format,
});
export type JournalRow = z.infer<typeof journalRowSchema>;

/** `newer-format`: written by a later version, left as it is. `record-damaged`: not what this version writes. */
export function readRow<T>(schema: z.ZodMiniType<T>, row: unknown): Result<T> {
  if (typeof row === 'object' && row !== null && 'format' in row && Number(row.format) > FORMAT) {
    return fail('newer-format');
  }
  const checked = schema.safeParse(row);
  return checked.success ? ok(checked.data) : fail('record-damaged');
}

/**
 * The value as it will be read back, or a bug: nothing is written that could not be opened again. The error names the
 * place, never the value.
 */
export function ensureReadable<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const checked = schema.safeParse(JSON.parse(JSON.stringify(value)));
  if (checked.success) return checked.data;
  const places = checked.error.issues.map((issue) => issue.path.join('.') || '(all)');
  throw new Error(`${what} can't be stored: ${places.join(', ')}`);
}

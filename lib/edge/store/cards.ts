// What was decided on each worker's card, under the care key: facts may name medical signs. One row per worker, found by
// a name that only the holder of the key can make. No identity is in it, neither in clear nor sealed.
import { CompactSign } from 'jose';
import type { Instant, WorkerIdentity } from '../../dossier/dossier';
import { writeTraits } from '../../dossier/same-worker';
import { fail, ok, type Result } from '../../result';
import type { CardDecision } from '../../rules/decisions';
import { z } from '../../zod';
import type { Store } from './database';
import { attempt } from './failure-of';
import type { Keys } from './key';
import { type CardRow, cardRowSchema, ensureReadable, FORMAT, readRow } from './record';
import { openSealed, type SealHeader, seal } from './seal';

/** The oldest go first: a decision serves only as long as its facts are on the card. */
const MOST = 20;

const text = z.string();
const decision: z.ZodMiniType<CardDecision> = z.strictObject({
  kind: z.enum(['accepted', 'set-aside']),
  reason: text,
  by: text,
  at: text,
  facts: z.array(text),
});
const cardSchema = z.strictObject({ decisions: z.array(decision) });

interface Found {
  readonly id: string;
  /** 0: no row yet. */
  readonly revision: number;
  readonly decisions: readonly CardDecision[];
}

/** Oldest first; none yet is an empty list. `key-not-held`: a coordinator reads none. */
export async function listCardDecisions(
  db: Store,
  keys: Keys,
  worker: WorkerIdentity,
): Promise<Result<readonly CardDecision[]>> {
  const found = await find(db, keys, worker);
  return found.ok ? ok(found.value.decisions) : found;
}

/** Adds one to this worker's. `draft-conflict`: another window added one at this very moment. */
export async function keepCardDecision(
  db: Store,
  keys: Keys,
  worker: WorkerIdentity,
  added: CardDecision,
  now: Instant,
): Promise<Result<null>> {
  if (keys.care === null) return fail('key-not-held');
  const found = await find(db, keys, worker);
  if (!found.ok) return found;
  const { id, revision, decisions } = found.value;
  const clear = { id, revision: revision + 1, updatedAt: now, format: FORMAT } as const;
  const kept = ensureReadable(cardSchema, { decisions: [...decisions, added].slice(-MOST) }, 'card');
  const row: CardRow = { ...clear, sealed: await seal(keys.care, headerOf(clear), kept) };
  return attempt(() =>
    db.transaction('rw', db.cards, async () => {
      const stored = await db.cards.get(id);
      const before = stored === undefined ? 0 : readRow(cardRowSchema, stored);
      if (before !== 0 && !before.ok) return before;
      if ((before === 0 ? 0 : before.value.revision) !== revision) return fail('draft-conflict');
      await db.cards.put(row);
      return ok(null);
    }),
  );
}

async function find(db: Store, keys: Keys, worker: WorkerIdentity): Promise<Result<Found>> {
  const { care } = keys;
  if (care === null) return fail('key-not-held');
  const id = await makeName(care, worker);
  return attempt(async () => {
    const stored = await db.cards.get(id);
    if (stored === undefined) return ok({ id, revision: 0, decisions: [] });
    const row = readRow(cardRowSchema, stored);
    if (!row.ok) return row;
    const opened = await openSealed(care, headerOf(row.value), row.value.sealed);
    if (!opened.ok) return opened;
    const content = readRow(cardSchema, opened.value);
    return content.ok ? ok({ id, revision: row.value.revision, ...content.value }) : content;
  });
}

/** HMAC-SHA-256 of the worker's traits, as jose signs them: the same worker, the same name; without the key, noise. */
async function makeName(care: Uint8Array, worker: WorkerIdentity): Promise<string> {
  const traits = new TextEncoder().encode(JSON.stringify(['card', writeTraits(worker)]));
  const signed = await new CompactSign(traits).setProtectedHeader({ alg: 'HS256' }).sign(care);
  return signed.slice(signed.lastIndexOf('.') + 1);
}

function headerOf({ id, revision, updatedAt, format }: Omit<CardRow, 'sealed'>): SealHeader {
  return { store: 'cards', layer: 'care', id, revision, state: 'kept', updatedAt, format };
}

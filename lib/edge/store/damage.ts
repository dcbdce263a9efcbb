// Which records of this computer do not open, whatever their kind: looked for on purpose, since lists go on without
// them. Nothing is erased or mended here.
import { ok, type Result } from '../../result';
import type { Store } from './database';
import { openAny } from './drafts';
import { attempt } from './failure-of';
import type { Keys } from './key';
import { type Opened, openEach } from './open-each';
import { openEntry } from './outbox-record';
import { outboxRowSchema, readRow } from './record';

export interface Damage {
  readonly drafts: Omit<Opened<unknown>, 'opened'>;
  readonly outbox: Omit<Opened<unknown>, 'opened'>;
}

/** Opens everything the keys reach, whatever state the record claims to be in. */
export async function findDamage(db: Store, keys: Keys): Promise<Result<Damage>> {
  return attempt(async () => {
    const { opened: _drafts, ...drafts } = await openEach(await db.drafts.toArray(), (row) => openAny(keys, row));
    const { opened: _entries, ...outbox } = await openEach(await db.outbox.toArray(), (row) => checkEntry(keys, row));
    return ok({ drafts, outbox });
  });
}

async function checkEntry(keys: Keys, row: unknown): Promise<Result<unknown>> {
  const read = readRow(outboxRowSchema, row);
  return !read.ok || read.value.state === 'sent' || keys.care === null ? read : openEntry(keys, row);
}

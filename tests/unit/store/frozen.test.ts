// @vitest-environment node
// Every row ever written by a shipped version still opens. Recorded by `record-frozen.ts`, never edited.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listCardDecisions } from '../../../lib/edge/store/cards';
import type { Store } from '../../../lib/edge/store/database';
import { listReceipts, openDraft } from '../../../lib/edge/store/drafts';
import { listJournal } from '../../../lib/edge/store/journal';
import { listOutbox } from '../../../lib/edge/store/outbox';
import { FORMAT } from '../../../lib/edge/store/record';
import { unlock } from '../../../lib/edge/store/vault';
import { expectOk, FEW_ROUNDS, keys, makePerson, makeStore, team } from './examples';

const now = '2026-11-22T12:00:00+01:00';
const folder = `${import.meta.dirname}/frozen`;

interface Kind {
  readonly table: string;
  readonly open: (db: Store, id: string) => Promise<unknown>;
}

const kinds: Readonly<Record<string, Kind>> = {
  draft: { table: 'drafts', open: async (db, id) => expectOk(await openDraft(db, keys, id)) },
  outbox: { table: 'outbox', open: async (db) => expectOk(await listOutbox(db, keys))[0] },
  receipt: { table: 'drafts', open: async (db) => expectOk(await listReceipts(db, keys))[0] },
  user: { table: 'users', open: openUser },
  card: { table: 'cards', open: async (db) => expectOk(await listCardDecisions(db, keys, team.worker)) },
  journal: { table: 'journal', open: async (db) => expectOk(await listJournal(db)).lines[0] },
};

async function openUser(db: Store, id: string): Promise<unknown> {
  const { team, care, ...opened } = expectOk(await unlock(db, id, makePerson().passphrase, now, FEW_ROUNDS));
  const hex = (key: Uint8Array | null) => key && Buffer.from(key).toString('hex');
  return { ...opened, team: hex(team), care: hex(care) };
}

const files = readdirSync(folder);

describe('a row written by a shipped version', () => {
  it.each(files)('opens to what was in it: %s', async (file) => {
    const { row, opened } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const kind = kinds[file.split('-')[0] ?? ''];
    if (kind === undefined) throw new Error(`no way to open ${file}`);
    const db = await makeStore();
    await db.table(kind.table).add(row);
    expect(await kind.open(db, row.id)).toEqual(opened);
  });

  it('is recorded for each kind, in each format up to the present one', () => {
    const wanted = Object.keys(kinds).flatMap((kind) =>
      Array.from({ length: FORMAT }, (_, format) => `${kind}-${format + 1}.json`),
    );
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });
});

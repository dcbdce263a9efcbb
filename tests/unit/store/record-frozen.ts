// Records one example of each row as this version writes it: `npx tsx tests/unit/store/record-frozen.ts`.
// Never writes over one: what was once stored on a computer must open for ever.
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { keepCardDecision, listCardDecisions } from '../../../lib/edge/store/cards';
import { listReceipts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { listJournal, noteAct } from '../../../lib/edge/store/journal';
import { listOutbox, markAcknowledged, putInOutbox } from '../../../lib/edge/store/outbox';
import { FORMAT } from '../../../lib/edge/store/record';
import { createUser } from '../../../lib/edge/store/vault';
import { expectOk, FEW_ROUNDS, keys, makeDraft, makePerson, makeStore, setAside } from './examples';

const now = '2026-11-22T11:00:00+01:00';
const bundle = '{"resourceType":"Bundle","type":"transaction"}';
const frozen = { kind: 'signalement', bundle, authorId: 'user-medecin', now } as const;

function record(name: string, row: unknown, opened: unknown): void {
  const file = new URL(`./frozen/${name}-${FORMAT}.json`, import.meta.url);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ row, opened }, null, 2)}\n`);
}

const db = await makeStore();
const draft = expectOk(await saveDraft(db, keys, makeDraft()));
record('draft', await db.drafts.get(draft.id), expectOk(await openDraft(db, keys, draft.id)));

expectOk(await putInOutbox(db, keys, { draft, ...frozen }));
record('outbox', await db.outbox.get(draft.id), expectOk(await listOutbox(db, keys))[0]);

expectOk(await markAcknowledged(db, keys, draft.id, 'task-1', now));
record('receipt', await db.drafts.get(draft.id), expectOk(await listReceipts(db, keys))[0]);

const { user, team, care, serverToken } = expectOk(await createUser(db, makePerson(), null, now, FEW_ROUNDS));
const hex = (key: Uint8Array | null) => key && Buffer.from(key).toString('hex');
record('user', await db.users.get(user.id), { user, team: hex(team), care: hex(care), serverToken });

const line = { at: now, userId: 'user-medecin', act: 'draft-started', draftId: draft.id } as const;
const empty = await makeStore();
expectOk(await noteAct(empty, line));
record('journal', (await empty.journal.toArray())[0], expectOk(await listJournal(empty)).lines[0]);

const decided = await makeStore();
expectOk(await keepCardDecision(decided, keys, draft.team.worker, setAside, now));
const decisions = expectOk(await listCardDecisions(decided, keys, draft.team.worker));
record('card', (await decided.cards.toArray())[0], decisions);

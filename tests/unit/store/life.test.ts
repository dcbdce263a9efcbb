// @vitest-environment node
// The whole life of a draft on one computer, by its three users.
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/edge/store/database';
import { listDrafts, listReceipts, openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { listJournal } from '../../../lib/edge/store/journal';
import { listOutbox, markAcknowledged, noteTry, putInOutbox } from '../../../lib/edge/store/outbox';
import { createUser, unlock } from '../../../lib/edge/store/vault';
import {
  bundle,
  codeOf,
  expectOk,
  FEW_ROUNDS,
  makeDraft,
  makePerson,
  makeStore,
  markers,
  nextOf,
  readRaw,
  team,
} from './examples';

const now = '2026-11-22T11:00:00+01:00';
const soon = '2026-11-22T11:00:08+01:00';

describe('the life of a draft', () => {
  it('is written, frozen, sent and forgotten across restarts, and each sees only what they may', async () => {
    const first = await makeStore();
    const doctor = expectOk(await createUser(first, makePerson(), null, now, FEW_ROUNDS));
    const person = makePerson({ name: 'Nadia Leroy', role: 'coordinateur', passphrase: 'une tout autre phrase' });
    const coordinator = expectOk(await createUser(first, person, doctor, now, FEW_ROUNDS));
    const own = { ...team, author: doctor.user };
    const draft = expectOk(await saveDraft(first, doctor, makeDraft({ team: own })));
    expectOk(await saveDraft(first, doctor, nextOf(draft, 'seconde réponse')));
    first.close();

    const db = expectOk(await openDatabase(first.name));
    const again = expectOk(await unlock(db, doctor.user.id, makePerson().passphrase, now, FEW_ROUNDS));
    const found = expectOk(await openDraft(db, again, draft.id));
    expect(found.care?.handoverNote).toBe('seconde réponse');
    const reader = expectOk(await unlock(db, coordinator.user.id, person.passphrase, now, FEW_ROUNDS));
    expect(expectOk(await listDrafts(db, reader)).drafts).toEqual([{ ...found, care: null }]);

    const frozen = { draft: found, kind: 'signalement', bundle, authorId: again.user.id, now } as const;
    expectOk(await putInOutbox(db, again, frozen));
    expectOk(await noteTry(db, again, draft.id, { code: 'server-unreachable' }, soon, now));
    expect(expectOk(await listOutbox(db, again, 'to-send'))).toMatchObject([{ bundle, tries: 1 }]);
    expect(codeOf(await listOutbox(db, reader))).toBe('key-not-held');
    const before = await readRaw(db);
    expectOk(await markAcknowledged(db, again, draft.id, 'task-1', soon));
    const after = await readRaw(db);

    for (const marker of [...markers, 'jeton-du-serveur', 'phrase', 'seconde']) {
      expect(before).not.toContain(marker);
      expect(after).not.toContain(marker);
    }
    expect(expectOk(await listReceipts(db, reader))).toMatchObject([{ id: draft.id, state: 'sent', taskId: 'task-1' }]);
    expect(expectOk(await listJournal(db)).lines.map(({ act }) => act)).toEqual([
      'acknowledged',
      'signalement-frozen',
      'access-created',
      'access-created',
    ]);
  });
});

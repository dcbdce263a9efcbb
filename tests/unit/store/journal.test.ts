// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type JournalLine, listJournal, noteAct } from '../../../lib/edge/store/journal';
import { expectOk, makeStore } from './examples';

const line: JournalLine = {
  at: '2026-11-22T11:00:00+01:00',
  userId: 'user-1',
  act: 'draft-started',
  draftId: 'draft-1',
};

describe('the journal', () => {
  it('shows the newest lines first, as many as asked', async () => {
    const db = await makeStore();
    for (const draftId of ['a', 'b', 'c']) expectOk(await noteAct(db, { ...line, draftId }));
    expectOk(await noteAct(db, { ...line, act: 'access-created', draftId: null }));
    const listed = expectOk(await listJournal(db, 3));
    expect(listed.lines.map(({ draftId }) => draftId)).toEqual([null, 'c', 'b']);
    expect(listed.lines[0]).toMatchObject({ at: line.at, userId: 'user-1', act: 'access-created' });
  });

  it('counts the lines it can not read, and shows the others', async () => {
    const db = await makeStore();
    expectOk(await noteAct(db, line));
    await db.table('journal').add({ ...line, act: 'wrote a name', format: 1 });
    await db.table('journal').add({ ...line, format: 2 });
    const listed = expectOk(await listJournal(db));
    expect([listed.lines.length, listed.unreadable]).toEqual([1, 2]);
  });

  it('takes codes and ids only', async () => {
    const db = await makeStore();
    const odd = { ...line, act: 'PERSONNE FICTIVE' } as unknown as JournalLine;
    await expect(noteAct(db, odd)).rejects.toThrow("journal can't be stored: act");
    await expect(noteAct(db, { ...line, worker: 'x' } as JournalLine)).rejects.toThrow("journal can't be stored");
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../lib/edge/store/database';
import {
  deleteDraft,
  findOpenDraft,
  listDrafts,
  listReceipts,
  openDraft,
  saveDraft,
} from '../../../lib/edge/store/drafts';
import { listJournal } from '../../../lib/edge/store/journal';
import type { Draft } from '../../../lib/signalement/draft';
import {
  care,
  codeOf,
  expectOk,
  keys,
  makeDraft,
  makeStore,
  makeThirdRevision,
  markers,
  nextOf,
  readRaw,
  team,
  teamOnly,
} from './examples';

const by = { userId: 'user-medecin', at: '2026-11-22T11:00:00+01:00' };

async function openCode(db: Store, id = 'draft-1') {
  return codeOf(await openDraft(db, keys, id));
}

describe('saving and opening', () => {
  it('gives back what was saved, whole', async () => {
    const db = await makeStore();
    expectOk(await saveDraft(db, keys, makeDraft()));
    expect(expectOk(await openDraft(db, keys, 'draft-1'))).toEqual(makeDraft());
  });

  it('shows a coordinator the draft without its medical layer', async () => {
    const db = await makeStore();
    expectOk(await saveDraft(db, keys, makeDraft()));
    expect(expectOk(await openDraft(db, teamOnly, 'draft-1'))).toEqual(makeDraft({ care: null }));
  });

  it('does not let a coordinator save, nor open the medical layer with the team key', async () => {
    const db = await makeStore();
    expect(codeOf(await saveDraft(db, teamOnly, makeDraft()))).toBe('key-not-held');
    expect(codeOf(await saveDraft(db, keys, makeDraft({ care: null })))).toBe('key-not-held');
    expectOk(await saveDraft(db, keys, makeDraft()));
    expect(codeOf(await openDraft(db, { team: keys.team, care: keys.team }, 'draft-1'))).toBe('record-damaged');
  });

  it('keeps no value of the worker in clear, in any text or sealed header', async () => {
    const { db } = await makeThirdRevision();
    const raw = await readRaw(db);
    const inside = [...raw.matchAll(/[A-Za-z0-9_-]{16,}/g)].map(([text]) => Buffer.from(text, 'base64url').toString());
    for (const marker of markers) {
      expect(raw).not.toContain(marker);
      expect(inside.join('\n')).not.toContain(marker);
    }
    expect(Object.keys((await db.drafts.get('draft-1')) as object).sort()).toEqual([
      'care',
      'format',
      'id',
      'revision',
      'state',
      'team',
      'updatedAt',
    ]);
  });

  it('closes a draft that the worker refused, and it is not written any more', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    const refused = expectOk(await saveDraft(db, keys, { ...draft, revision: 2, state: 'refused', updatedAt: by.at }));
    expect(expectOk(await openDraft(db, keys, 'draft-1')).state).toBe('refused');
    expect(codeOf(await saveDraft(db, keys, { ...refused, revision: 3 }))).toBe('draft-closed');
    expect(expectOk(await listReceipts(db, keys))).toEqual([
      {
        ...{ id: 'draft-1', state: 'refused', at: by.at, kind: 'signalement' },
        ...{ worker: team.worker, authorId: 'user-medecin', taskId: null },
      },
    ]);
  });

  it('never writes what it could not read back, and does not repeat the value in the error', async () => {
    const db = await makeStore();
    const odd = {
      ...makeDraft(),
      team: { ...team, visit: { kind: 'PERSONNE FICTIVE', date: '' } },
    } as unknown as Draft;
    await expect(saveDraft(db, keys, odd)).rejects.toThrow("team layer can't be stored: visit.kind");
    await expect(saveDraft(db, keys, { ...makeDraft(), care: { ...care, more: 1 } } as Draft)).rejects.toThrow(
      "care layer can't be stored",
    );
    expect(await openCode(db)).toBe('draft-not-found');
  });
});

describe('two windows', () => {
  it.each([
    [1, 'draft-conflict'],
    [2, 'draft-conflict'],
    [3, 'draft-conflict'],
    [4, 'ok'],
    [5, 'draft-conflict'],
  ])('over revision 3, a save at revision %i is %s', async (revision, code) => {
    const { db, third } = await makeThirdRevision();
    expect(codeOf(await saveDraft(db, keys, { ...third, revision }))).toBe(code);
  });

  it('lets exactly one of many saves of one revision through, and keeps that one', async () => {
    const db = await makeStore();
    const first = expectOk(await saveDraft(db, keys, makeDraft()));
    const notes = Array.from({ length: 12 }, (_, n) => `fenêtre ${n}`);
    const results = await Promise.all(notes.map((note) => saveDraft(db, keys, nextOf(first, note))));
    expect(results.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
    expect(results.map(codeOf).filter((code) => code === 'draft-conflict')).toHaveLength(11);
    const won = notes[results.findIndex((result) => result.ok)];
    expect(expectOk(await openDraft(db, keys, 'draft-1')).care?.handoverNote).toBe(won);
  });

  it('loses no save that was acknowledged, however two windows interleave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'reload a', 'reload b'), { maxLength: 14 }),
        async (steps) => {
          const db = await makeStore();
          const start = expectOk(await saveDraft(db, keys, makeDraft({ care: { ...care, handoverNote: '' } })));
          const seen: Record<string, Draft> = { a: start, b: start };
          let kept = '';
          const pending: Promise<void>[] = [];
          for (const [n, step] of steps.entries()) {
            const who = step.slice(-1);
            if (step.startsWith('reload')) {
              await Promise.all(pending.splice(0));
              seen[who] = expectOk(await openDraft(db, keys, 'draft-1'));
              continue;
            }
            const from = seen[who] ?? start;
            const note = `${from.care?.handoverNote}${n},`;
            pending.push(
              saveDraft(db, keys, nextOf(from, note)).then((result) => {
                if (!result.ok) return;
                seen[who] = result.value;
                kept = note;
              }),
            );
          }
          await Promise.all(pending);
          const last = expectOk(await openDraft(db, keys, 'draft-1'));
          expect(last.care?.handoverNote).toBe(kept);
          expect(last.revision).toBe(1 + kept.split(',').length - 1);
          db.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not bring a deleted draft back', async () => {
    const { db, third } = await makeThirdRevision();
    expectOk(await deleteDraft(db, 'draft-1', { ...by, revision: 3 }));
    expect(codeOf(await saveDraft(db, keys, nextOf(third)))).toBe('draft-not-found');
  });
});

describe('lists', () => {
  it('show the latest change first, by instant and not by text', async () => {
    const db = await makeStore();
    for (const [id, updatedAt] of [
      ['first', '2026-11-22T10:00:00+01:00'],
      ['third', '2026-11-22T09:30:00Z'],
      ['second', '2026-11-22T10:15:00+01:00'],
    ] as const) {
      expectOk(await saveDraft(db, keys, makeDraft({ id, updatedAt })));
    }
    expect(expectOk(await listDrafts(db, teamOnly)).drafts.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
  });

  it('hold only the states asked for', async () => {
    const db = await makeStore();
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'open' })));
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'refused', state: 'refused' })));
    const idsOf = async (states?: Draft['state'][]) =>
      expectOk(await listDrafts(db, keys, states))
        .drafts.map(({ id }) => id)
        .sort();
    expect(await idsOf()).toEqual(['open', 'refused']);
    expect(await idsOf(['refused'])).toEqual(['refused']);
    expect(await idsOf(['to-send', 'sent'])).toEqual([]);
  });

  it('find the open draft of a worker, and no closed one', async () => {
    const db = await makeStore();
    const wanted = (draft: Draft) => draft.team.worker.dossierNumber === 'D-4417';
    expect(expectOk(await findOpenDraft(db, keys, wanted))).toBeNull();
    expectOk(await saveDraft(db, keys, makeDraft({ id: 'refused', state: 'refused' })));
    expect(expectOk(await findOpenDraft(db, keys, wanted))).toBeNull();
    expectOk(await saveDraft(db, keys, makeDraft()));
    expect(expectOk(await findOpenDraft(db, keys, wanted))?.id).toBe('draft-1');
    expect(expectOk(await findOpenDraft(db, keys, () => false))).toBeNull();
    expect(expectOk(await findOpenDraft(db, keys, wanted))).toEqual(makeDraft());
    expect(expectOk(await findOpenDraft(db, teamOnly, wanted))?.care).toBeNull();
  });
});

describe('deleting', () => {
  it('leaves one line of the journal and nothing else', async () => {
    const { db } = await makeThirdRevision();
    expectOk(await deleteDraft(db, 'draft-1', { ...by, revision: 3 }));
    expect(await openCode(db)).toBe('draft-not-found');
    const { lines } = expectOk(await listJournal(db));
    expect(lines).toMatchObject([{ ...by, act: 'draft-deleted', draftId: 'draft-1' }]);
    expect(await db.drafts.count()).toBe(0);
  });

  it('is refused at another revision than the one seen, or for no draft', async () => {
    const { db } = await makeThirdRevision();
    expect(codeOf(await deleteDraft(db, 'draft-1', { ...by, revision: 2 }))).toBe('draft-conflict');
    expect(codeOf(await deleteDraft(db, 'nothing', { ...by, revision: 1 }))).toBe('draft-not-found');
    expect(expectOk(await listJournal(db)).lines).toEqual([]);
  });
});

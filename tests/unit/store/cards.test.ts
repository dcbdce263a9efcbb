// @vitest-environment node
// What was decided on a worker's card: kept across restarts, for this worker only, readable by who holds the care key.
import { describe, expect, it } from 'vitest';
import { keepCardDecision, listCardDecisions } from '../../../lib/edge/store/cards';
import { openDatabase } from '../../../lib/edge/store/database';
import { codeOf, expectOk, keys, makeStore, markers, readRaw, setAside, tamper, team, teamOnly } from './examples';

const { worker } = team;
const now = '2026-11-22T11:00:00+01:00';
const accepted = { ...setAside, kind: 'accepted', reason: '', facts: ['["rqth"]'] } as const;

async function makeDecided() {
  const db = await makeStore();
  expectOk(await keepCardDecision(db, keys, worker, setAside, now));
  return db;
}

describe('a decision on a card', () => {
  it('is found after a restart, oldest first', async () => {
    const first = await makeDecided();
    expectOk(await keepCardDecision(first, keys, worker, accepted, now));
    first.close();
    const db = expectOk(await openDatabase(first.name));
    expect(expectOk(await listCardDecisions(db, keys, worker))).toEqual([setAside, accepted]);
  });

  it.each([
    ['number', { dossierNumber: 'D-4418' }],
    ['host', { hostId: 'other' }],
    ['birth date', { birthDate: '1978-03-10' }],
    ['birth name', { birthName: 'PERSONNE FICTIVE-BIS' }],
    ['given names', { givenNames: 'Béatrice' }],
  ])('is never found for a worker of another %s', async (_, change) => {
    const db = await makeDecided();
    expect(expectOk(await listCardDecisions(db, keys, { ...worker, ...change }))).toEqual([]);
  });

  it('is found for the same worker whose name is written otherwise', async () => {
    const db = await makeDecided();
    const same = { ...worker, birthName: 'Personne fictive', usedName: 'Autre', sex: null };
    expect(expectOk(await listCardDecisions(db, keys, same))).toEqual([setAside]);
  });

  it('leaves nothing of the worker nor of the reason in clear, and another key finds nothing', async () => {
    const db = await makeDecided();
    const raw = await readRaw(db);
    for (const marker of markers) expect(raw).not.toContain(marker);
    const others = { team: keys.team, care: new Uint8Array(32).fill(3) };
    expect(expectOk(await listCardDecisions(db, others, worker))).toEqual([]);
  });

  it('is neither read nor made by a coordinator', async () => {
    const db = await makeDecided();
    expect(codeOf(await listCardDecisions(db, teamOnly, worker))).toBe('key-not-held');
    expect(codeOf(await keepCardDecision(db, teamOnly, worker, accepted, now))).toBe('key-not-held');
  });

  it('of two windows that decide at once, one is told', async () => {
    const db = await makeDecided();
    const both = await Promise.all([accepted, setAside].map((one) => keepCardDecision(db, keys, worker, one, now)));
    expect(both.map(codeOf).sort()).toEqual(['draft-conflict', 'ok']);
    expect(expectOk(await listCardDecisions(db, keys, worker))).toHaveLength(2);
  });

  it('goes, the oldest first, when there are very many', async () => {
    const db = await makeStore();
    const many = Array.from({ length: 23 }, (_, n) => ({ ...accepted, facts: [String(n)] }));
    for (const one of many) expectOk(await keepCardDecision(db, keys, worker, one, now));
    expect(expectOk(await listCardDecisions(db, keys, worker))).toEqual(many.slice(3));
  });
});

describe('a record of decisions changed on the disk', () => {
  it.each([
    ['cut', { sealed: 'x' }, 'record-damaged'],
    ['of another date', { updatedAt: '2026-11-23T11:00:00+01:00' }, 'record-damaged'],
    ['of another shape', { more: 1 }, 'record-damaged'],
    ['of a later format', { format: 2 }, 'newer-format'],
  ])('%s: does not open, and is not written over', async (_, change, code) => {
    const db = await makeDecided();
    const [row] = (await db.cards.toArray()) as { id: string }[];
    await tamper(db, 'cards', row?.id ?? '', change);
    const before = await readRaw(db);
    expect(codeOf(await listCardDecisions(db, keys, worker))).toBe(code);
    expect(codeOf(await keepCardDecision(db, keys, worker, accepted, now))).toBe(code);
    expect(await readRaw(db)).toBe(before);
  });

  it('does not open under the name of another worker', async () => {
    const db = await makeDecided();
    const other = { ...worker, dossierNumber: 'D-4418' };
    expectOk(await keepCardDecision(db, keys, other, accepted, now));
    const [a, b] = (await db.cards.toArray()) as { id: string; sealed: string }[];
    await tamper(db, 'cards', a?.id ?? '', { sealed: b?.sealed });
    await tamper(db, 'cards', b?.id ?? '', { sealed: a?.sealed });
    expect(codeOf(await listCardDecisions(db, keys, worker))).toBe('record-damaged');
    expect(codeOf(await listCardDecisions(db, keys, other))).toBe('record-damaged');
  });
});

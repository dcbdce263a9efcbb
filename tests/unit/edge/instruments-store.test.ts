// The service's instruments on the disk: found by the text that answers were given to, never erased, and never played
// once their text is not the one that was hashed.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  findInstrument,
  hashText,
  listInstruments,
  readInstrumentInUse,
  saveInstruments,
} from '../../../lib/edge/instruments-store';
import { startVersion } from '../../../lib/questionnaire/edit';
import { type Decider, type KeptInstrument, startLife } from '../../../lib/questionnaire/life';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import { writeQuestionnaire } from '../../../lib/questionnaire/write';

const by: Decider = { name: 'Dr Fictif DURAND', role: 'medecin', rpps: null, at: '2026-11-22T10:00:00+01:00' };

async function make(id: string, title: string, state: KeptInstrument['state'] = 'imported'): Promise<KeptInstrument> {
  const file = writeQuestionnaire(startVersion({ ...shippedInstrument, title }));
  return { ...startLife(id, { file, hash: await hashText(file) }, by), state };
}

async function readRaw(): Promise<unknown[]> {
  const { instruments } = await fakeBrowser.storage.local.get('instruments');
  return Array.isArray(instruments) ? instruments : [];
}

beforeEach(() => fakeBrowser.reset());

describe('the instrument that new drafts begin with', () => {
  it('is the shipped one until another is in use', async () => {
    expect(await readInstrumentInUse()).toBe(shippedInstrument);
    await saveInstruments([await make('a', 'Un', 'approved'), await make('b', 'Deux', 'in-use')]);
    expect((await readInstrumentInUse()).title).toBe('Deux');
    await saveInstruments([await make('b', 'Deux', 'withdrawn')]);
    expect(await readInstrumentInUse()).toBe(shippedInstrument);
  });
});

describe('the text that answers were given to', () => {
  it('is found by its name, also when it is withdrawn and another version is in use', async () => {
    const old = await make('a', 'Un', 'withdrawn');
    await saveInstruments([old, await make('b', 'Deux', 'in-use')]);
    const canonical = (await listInstruments())[0]?.instrument.canonical ?? '';
    expect(canonical).toContain(`|1.1.0+sha256.${old.hash}`);
    expect((await findInstrument(canonical))?.title).toBe('Un');
    expect(await findInstrument(shippedInstrument.canonical)).toBe(shippedInstrument);
    expect(await findInstrument('http://exemple.test/Questionnaire/x|1')).toBeNull();
  });

  it('is not played any more once a letter of it changed on the disk, and is left there', async () => {
    const kept = await make('a', 'Un', 'in-use');
    const file = writeQuestionnaire(startVersion({ ...shippedInstrument, title: 'Autre' }));
    await fakeBrowser.storage.local.set({ instruments: [{ ...kept, file }] });
    expect(await listInstruments()).toEqual([]);
    expect(await readInstrumentInUse()).toBe(shippedInstrument);
    await saveInstruments([await make('b', 'Deux')]);
    expect(await readRaw()).toHaveLength(2);
  });

  it('whatever lies there, the shipped one is asked and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 4 }), async (stored) => {
        await fakeBrowser.storage.local.set({ instruments: stored });
        expect(await readInstrumentInUse()).toBe(shippedInstrument);
        await saveInstruments([await make('b', 'Deux')]);
        expect(await readRaw()).toHaveLength(stored.length + 1);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkerIdentity } from '../../../lib/dossier/dossier';
import { compareWorkers, isSameWorker, judgePresence, writeTraits } from '../../../lib/dossier/same-worker';

/** PERSONNE FICTIVE */
const claire: WorkerIdentity = {
  hostId: 'demo-medisante',
  dossierNumber: '8841',
  birthName: 'ROUX',
  usedName: 'PETIT',
  givenNames: 'Claire',
  birthDate: '1981-09-05',
  sex: 'F',
};

const names = fc.constantFrom('Roux', 'Le Bihan', 'D’Almeida', 'N’Guessan', 'Lefèvre', 'de La Tour d’Auvergne');
const workers: fc.Arbitrary<WorkerIdentity> = fc.record({
  hostId: fc.constantFrom('demo-medisante', 'other'),
  dossierNumber: fc.constantFrom('1', '2', '3'),
  birthName: names,
  usedName: fc.option(names),
  givenNames: fc.constantFrom('Claire', 'Éloïse', 'Jean-Éudes'),
  birthDate: fc.constantFrom('1981-09-05', '1990-01-01'),
  sex: fc.constantFrom('F', 'M', null),
});

describe('is it the same worker?', () => {
  it.each([
    ['written in other capitals and accents', { birthName: 'Roux', givenNames: 'CLÀIRE' }, 'same'],
    ['with another used name', { usedName: null }, 'same'],
    ['under another number', { dossierNumber: '8842' }, 'doubt'],
    ['with another birth date', { birthDate: '1981-09-06' }, 'doubt'],
    ['with another given name', { givenNames: 'Clara' }, 'doubt'],
    ['in another host', { hostId: 'other' }, 'different'],
    ['with birth name and given name swapped', { birthName: 'Claire', givenNames: 'ROUX' }, 'doubt'],
    ['a twin: same name, same birth date, another number', { dossierNumber: '8843', sex: 'F' }, 'doubt'],
    ['under the same number in another host', { hostId: 'demo-kalyste' }, 'different'],
    ['with no given name', { givenNames: '' }, 'doubt'],
    ['with her used name as birth name', { birthName: 'PETIT', usedName: null }, 'doubt'],
    ['with another number and birth date', { dossierNumber: '9', birthDate: '1995-11-02' }, 'different'],
  ] as const)('%s: %s', (_, change, answer) => {
    expect(compareWorkers(claire, { ...claire, ...change })).toBe(answer);
  });

  it.each([
    ['LE BIHAN', 'Le-Bihan'],
    ['N’GUESSAN', "N'Guessan"],
    ['LEFÈVRE', 'Lefe\u0300vre'],
    ['D’ALMEIDA', ' d’Almeida '],
  ])('%s and %s are one name', (birthName, written) => {
    expect(compareWorkers({ ...claire, birthName }, { ...claire, birthName: written })).toBe('same');
  });

  it.each([
    ['MARTIN', 'MARTINS'],
    ['LE BIHAN', 'LEBIHAN'],
    ['ŁUKASZ', 'LUKASZ'],
  ])('%s and %s are a doubt, not one name', (birthName, written) => {
    expect(compareWorkers({ ...claire, birthName }, { ...claire, birthName: written })).toBe('doubt');
  });

  it('everybody is the same as themselves', () => {
    fc.assert(fc.property(workers, (one) => isSameWorker(one, one)));
  });

  it('the answer does not depend on who is asked first', () => {
    fc.assert(fc.property(workers, workers, (a, b) => compareWorkers(a, b) === compareWorkers(b, a)));
  });

  it('the traits written down are equal for the same worker, and only then', () => {
    fc.assert(fc.property(workers, workers, (a, b) => isSameWorker(a, b) === (writeTraits(a) === writeTraits(b))));
  });

  it('capitals, accents and hyphens change nothing', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’-]/g, ' ').toUpperCase();
    fc.assert(
      fc.property(workers, (one) =>
        isSameWorker(one, { ...one, birthName: plain(one.birthName), givenNames: plain(one.givenNames) }),
      ),
    );
  });

  it('two people who differ by birth date are never the same', () => {
    fc.assert(fc.property(workers, (one) => !isSameWorker(one, { ...one, birthDate: '1970-01-01' })));
  });
});

describe('is the worker of the draft on the screen?', () => {
  it.each([
    ['herself', claire, 'same'],
    ['herself in other capitals', { ...claire, birthName: 'roux' }, 'same'],
    ['nobody', null, 'nobody'],
    ['her twin', { ...claire, dossierNumber: '8843' }, 'other'],
    ['one number, two names', { ...claire, birthName: 'GARNIER' }, 'other'],
    ['the same number in another host', { ...claire, hostId: 'demo-kalyste' }, 'other'],
  ] as const)('%s: %s', (_, shown, answer) => {
    expect(judgePresence(shown, claire)).toBe(answer);
  });

  it('a doubt is never a yes', () => {
    fc.assert(
      fc.property(workers, workers, (shown, worker) => {
        fc.pre(compareWorkers(shown, worker) !== 'same');
        return judgePresence(shown, worker) === 'other';
      }),
    );
  });
});

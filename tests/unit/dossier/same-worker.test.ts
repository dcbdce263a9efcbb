import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkerIdentity } from '../../../lib/dossier/dossier';
import { compareWorkers, isSameWorker } from '../../../lib/dossier/same-worker';

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
    ['with another number and birth date', { dossierNumber: '9', birthDate: '1995-11-02' }, 'different'],
  ] as const)('%s: %s', (_, change, answer) => {
    expect(compareWorkers(claire, { ...claire, ...change })).toBe(answer);
  });

  it('everybody is the same as themselves', () => {
    fc.assert(fc.property(workers, (one) => isSameWorker(one, one)));
  });

  it('the answer does not depend on who is asked first', () => {
    fc.assert(fc.property(workers, workers, (a, b) => compareWorkers(a, b) === compareWorkers(b, a)));
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

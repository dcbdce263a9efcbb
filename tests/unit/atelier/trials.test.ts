// Three different dossiers, read whole and the same way, before a profile is saved.
import { describe, expect, it } from 'vitest';
import { keepPlace } from '../../../lib/atelier/change';
import { learnDates, sayOrder } from '../../../lib/atelier/date-order';
import { findGaps } from '../../../lib/atelier/gaps';
import { listTrials, noteTrial, noteTroubles } from '../../../lib/atelier/trial';
import type { Work } from '../../../lib/atelier/work';
import { makePointed, makeSight, read, start, withIdentity } from './pointed';

const kinds = (work: Work) => findGaps(work).map(({ kind }) => kind);
const tryOn = (work: Work, ...workers: string[]) =>
  workers.reduce((before, worker) => noteTrial(before, makeSight({ places: { siret: read('1') } }), worker), work);

describe('a profile may be saved', () => {
  it('when its identity is whole and three different dossiers were read', () => {
    expect(kinds(tryOn(withIdentity(), 'a', 'b', 'c'))).toEqual([]);
  });

  it('not from nothing', () => {
    expect(findGaps(start())).toEqual([
      { kind: 'identity-missing', places: ['birthName', 'givenNames', 'birthDate', 'dossierNumber'] },
      { kind: 'too-few-dossiers', tried: 0, wanted: 3 },
    ]);
  });

  it('not after the same dossier three times', () => {
    expect(findGaps(tryOn(withIdentity(), 'a', 'a', 'a'))).toEqual([{ kind: 'too-few-dossiers', tried: 1, wanted: 3 }]);
  });

  it('not when the identity is found otherwise since', () => {
    const pointed = makePointed('Nom de famille', 'ROUX');
    const work = keepPlace(tryOn(withIdentity(), 'a', 'b', 'c'), 'birthName', pointed, pointed.candidates, null);
    expect(kinds(work)).toEqual(['too-few-dossiers']);
  });

  it('still, when another field was added since', () => {
    const pointed = makePointed('SIRET', '1');
    expect(kinds(keepPlace(tryOn(withIdentity(), 'a', 'b', 'c'), 'siret', pointed, pointed.candidates, null))).toEqual(
      [],
    );
  });

  it('not while the order of its dates is not known', () => {
    const open = learnDates(withIdentity(), makeSight({ places: { birthDate: read('09/05/1981') } }), '2026-11-22');
    expect(kinds(tryOn(open, 'a', 'b', 'c'))).toEqual(['order-unknown']);
    expect(kinds(tryOn(sayOrder(open, 'day-first'), 'a', 'b', 'c'))).toEqual([]);
  });

  it('not while a field reads two values in a dossier, until it is found otherwise', () => {
    const pointed = makePointed('SIRET', '1');
    const placed = keepPlace(withIdentity(), 'siret', pointed, pointed.candidates, null);
    const sight = makeSight({ places: { siret: { state: 'ambiguous', texts: ['1', '2'] } } });
    const doubtful = noteTrial(tryOn(placed, 'a', 'b'), sight, 'c');
    expect(findGaps(doubtful)).toEqual([{ kind: 'ambiguous', places: ['siret'] }]);
    const other = makePointed('N° SIRET', '1');
    expect(kinds(keepPlace(doubtful, 'siret', other, other.candidates, null))).toEqual([]);
  });
});

describe('a dossier tried', () => {
  it('is completed by its other tabs, and by no other dossier', () => {
    let work = noteTrial(withIdentity(), makeSight({ places: { siret: read('1') } }), 'a');
    const other = makeSight({ places: { siret: { state: 'not-shown', texts: [] }, phone: read('2') } });
    work = noteTrial(work, other, 'a');
    expect(listTrials(work)[0]?.states).toEqual({ siret: 'read', phone: 'read' });
    work = noteTrial(work, other, 'b');
    expect(listTrials(work)[0]?.states).toEqual({ siret: 'not-shown', phone: 'read' });
  });

  it('says what is to be shown again', () => {
    const sight = makeSight({
      places: { siret: { state: 'lost', texts: [] }, phone: read('2') },
      lists: { arrets: { state: 'lost', rows: [] } },
    });
    expect(noteTroubles(withIdentity(), sight).toRepair).toEqual(['siret', 'arrets']);
  });
});

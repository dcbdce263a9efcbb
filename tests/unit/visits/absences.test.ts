// Chains of arrêts: what is one absence and what is two, whatever the order they are listed in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOngoing, joinArrets } from '../../../lib/visits/absences';
import { arbitraryArret, arbitraryDay } from './arbitrary';
import { arret, today } from './facts';

const spans = (...args: Parameters<typeof joinArrets>) => joinArrets(...args).map(({ start, end }) => [start, end]);

describe('arrêts without a return between them are one absence', () => {
  it.each([
    ['the next day', '2026-09-11', [['2026-09-01', '2026-09-20']]],
    ['the same day', '2026-09-10', [['2026-09-01', '2026-09-20']]],
    ['inside', '2026-09-05', [['2026-09-01', '2026-09-20']]],
    [
      'with a day between',
      '2026-09-12',
      [
        ['2026-09-01', '2026-09-10'],
        ['2026-09-12', '2026-09-20'],
      ],
    ],
  ])('a prolongation that begins %s', (_name, start, expected) => {
    expect(spans([arret(start, '2026-09-20'), arret('2026-09-01', '2026-09-10')])).toEqual(expected);
  });

  it('a short arrêt inside a long one does not shorten it', () => {
    expect(spans([arret('2026-09-01', '2026-12-31'), arret('2026-09-05', '2026-09-06')])).toEqual([
      ['2026-09-01', '2026-12-31'],
    ]);
  });

  it('a weekend between two arrêts is a gap: the law is silent, nothing is added up', () => {
    expect(spans([arret('2026-09-01', '2026-09-04'), arret('2026-09-07', '2026-09-11')])).toHaveLength(2);
  });

  it('an arrêt without an end goes on through those that follow', () => {
    expect(spans([arret('2026-01-05', null), arret('2026-06-01', '2026-06-10')])).toEqual([['2026-01-05', null]]);
  });

  it('a visite de reprise proves that an arrêt without an end is over', () => {
    const absences = joinArrets([arret('2026-01-05', null), arret('2026-06-01', '2026-06-10')], ['2026-02-10']);
    expect(absences.map(({ start, end, returnedBy }) => [start, end, returnedBy])).toEqual([
      ['2026-01-05', null, '2026-02-10'],
      ['2026-06-01', '2026-06-10', null],
    ]);
    expect(absences.some((absence) => isOngoing(absence, today))).toBe(false);
  });

  it('a visite de reprise on the first day of an arrêt comes before it', () => {
    const absences = joinArrets([arret('2026-10-05', null)], ['2026-10-05']);
    expect(absences.map((absence) => isOngoing(absence, today))).toEqual([true]);
  });
});

describe('an absence is in progress from its first day to its last', () => {
  it.each([
    ['2026-11-22', '2026-11-22', true],
    ['2026-11-01', '2026-11-21', false],
    ['2026-11-23', '2026-12-01', false],
    ['2026-11-01', null, true],
    ['2026-11-23', null, false],
  ])('from %s to %s: %s', (start, end, expected) => {
    expect(joinArrets([arret(start, end)]).map((absence) => isOngoing(absence, today))).toEqual([expected]);
  });
});

describe('by chance', () => {
  const lists = fc.array(arbitraryArret, { maxLength: 8 });

  it('the order of the arrêts does not matter', () => {
    const shuffled = lists.chain((arrets) =>
      fc.tuple(fc.constant(arrets), fc.shuffledSubarray(arrets, { minLength: arrets.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.array(arbitraryDay, { maxLength: 3 }), ([arrets, other], returns) => {
        expect(joinArrets(other, returns)).toEqual(joinArrets(arrets, returns));
      }),
    );
  });

  it('no arrêt is lost and none is counted twice', () => {
    fc.assert(
      fc.property(lists, (arrets) => joinArrets(arrets).flatMap((absence) => absence.arrets).length === arrets.length),
    );
  });

  it('between two absences there is at least one day of return', () => {
    fc.assert(
      fc.property(lists, (arrets) => {
        const absences = joinArrets(arrets);
        absences.forEach(({ end }, index) => {
          const next = absences[index + 1];
          if (next !== undefined) expect(end !== null && end < next.start).toBe(true);
        });
      }),
    );
  });
});

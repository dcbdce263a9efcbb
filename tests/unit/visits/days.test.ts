// Calendar arithmetic: tables at the edges of months, years and leap years, and properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, countDays, isAged, readYear, writeDay } from '../../../lib/visits/days';
import { arbitraryDay } from './arbitrary';

describe('days are counted with both ends', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 1],
    ['2026-11-01', '2026-11-30', 30],
    ['2026-10-31', '2026-11-30', 31],
    ['2024-02-28', '2024-03-01', 3],
    ['2026-02-28', '2026-03-01', 2],
    ['2025-12-31', '2026-01-01', 2],
    ['2026-03-28', '2026-03-30', 3],
    ['2026-11-22', '2026-11-21', 0],
  ])('from %s to %s: %i', (start, end, expected) => {
    expect(countDays(start, end)).toBe(expected);
  });

  it('adding n days makes a count of n + 1', () => {
    fc.assert(
      fc.property(
        arbitraryDay,
        fc.integer({ min: 0, max: 5000 }),
        (day, n) => countDays(day, addDays(day, n)) === n + 1,
      ),
    );
  });
});

describe('months keep their day, or take the last one of a shorter month', () => {
  it.each([
    ['2026-05-22', 6, '2026-11-22'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('an age is reached on the birthday', () => {
  it.each([
    ['1983-11-22', 43, '2026-11-22', true],
    ['1983-11-23', 43, '2026-11-22', false],
    ['1983-12-31', 43, '2027-01-01', true],
    ['1984-02-29', 43, '2027-02-28', false],
    ['1984-02-29', 43, '2027-03-01', true],
    ['1984-02-29', 44, '2028-02-29', true],
  ])('born %s, %i years on %s: %s', (birth, years, day, expected) => {
    expect(isAged(birth, years, day)).toBe(expected);
  });
});

it('a day is written the French way', () => {
  expect(writeDay('2026-09-02')).toBe('02/09/2026');
  expect(readYear('1981-12-31')).toBe(1981);
});

// The order of day and month is proven, or asked with a real date; it is never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepColumn, keepPlace } from '../../../lib/atelier/change';
import { findDateQuestion, learnDates, proveByAge, proveOrder, sayOrder } from '../../../lib/atelier/date-order';
import { makePointed, makeSight, read, start, withIdentity } from './pointed';

const today = '2026-11-22';
const rows = (...dates: string[]) => ({ state: 'read', rows: dates.map((date) => ({ date })) }) as const;

describe('one date', () => {
  it.each([
    ['25/09/1981', 'day-first'],
    ['09/25/1981', 'month-first'],
    ['09/05/1981', 'open'],
    ['1981-09-05', 'plain'],
    ['5 sept. 1981', 'plain'],
    ['Sep 5, 1981', 'plain'],
  ])('%s proves %s', (text, kind) => {
    expect(proveOrder(text)?.kind).toBe(kind);
  });

  it.each(['45 ans', '', '31/02/2026', '99/99/2026'])('« %s » proves nothing', (text) => {
    expect(proveOrder(text)).toBeNull();
  });

  it('beside an age is proven when only one reading has that age', () => {
    // The 3rd of December is still to come, the 12th of March is past.
    expect(proveByAge('03/12/1981', 44, today)).toEqual({ kind: 'day-first' });
    expect(proveByAge('03/12/1981', 45, today)).toEqual({ kind: 'month-first' });
    expect(proveByAge('05/09/1981', 45, today)).toBeNull();
  });
});

describe('the order of a profile', () => {
  it.each([
    ['25/09/1981', 'day-first'],
    ['09/25/1981', 'month-first'],
    ['1981-09-05', 'iso'],
  ])('follows the birth date %s', (text, order) => {
    const work = learnDates(withIdentity(), makeSight({ places: { birthDate: read(text) } }), today);
    expect(work.present.profile.dateOrder).toBe(order);
    expect(findDateQuestion(work)).toBeNull();
  });

  it('is asked with the date of the page when nothing proves it', () => {
    const work = learnDates(withIdentity(), makeSight({ places: { birthDate: read('09/05/1981') } }), today);
    expect(findDateQuestion(work)).toEqual({ text: '09/05/1981', dayFirst: '1981-05-09', monthFirst: '1981-09-05' });
    const said = sayOrder(work, 'month-first');
    expect(said.present.profile.dateOrder).toBe('month-first');
    expect(findDateQuestion(said)).toBeNull();
  });

  it('is asked no more once another date of the software proves it', () => {
    const open = learnDates(withIdentity(), makeSight({ places: { birthDate: read('09/05/1981') } }), today);
    const work = learnDates(open, makeSight({ lists: { visits: rows('10/29/2026') } }), today);
    expect(work.present.profile.dateOrder).toBe('month-first');
    expect(findDateQuestion(work)).toBeNull();
  });

  it('proven by a date is stronger than what was said', () => {
    const said = sayOrder(withIdentity(), 'day-first');
    const work = learnDates(said, makeSight({ places: { birthDate: read('09/25/1981') } }), today);
    expect(work.present.profile.dateOrder).toBe('month-first');
  });

  it('may be another one in one list, which then says its own', () => {
    const list = { table: 'table', columns: { date: 'Date' }, empty: [] };
    const placed = keepColumn(withIdentity(), 'visits', {
      kind: 'column',
      text: '',
      list,
      rows: 1,
      page: null,
      shadow: false,
    });
    const sight = makeSight({ places: { birthDate: read('25/09/1981') }, lists: { visits: rows('10/29/2026') } });
    const { profile } = learnDates(placed, sight, today).present;
    expect(profile.dateOrder).toBe('day-first');
    expect(profile.lists.visits?.dateOrder).toBe('month-first');
  });

  it('never contradicts a date that proves it, whatever was seen before', () => {
    const day = fc.tuple(fc.integer({ min: 13, max: 28 }), fc.integer({ min: 1, max: 12 }));
    const open = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    const write = ([a, b]: readonly [number, number]) =>
      `${String(a).padStart(2, '0')}/${String(b).padStart(2, '0')}/1981`;
    fc.assert(
      fc.property(fc.array(open, { maxLength: 5 }), day, fc.boolean(), (others, proof, isMonthFirst) => {
        const pointed = makePointed('Embauche', 'x');
        let work = keepPlace(withIdentity(), 'hiredOn', pointed, pointed.candidates, null);
        for (const one of others) work = learnDates(work, makeSight({ places: { hiredOn: read(write(one)) } }), today);
        const [a, b] = proof;
        const text = isMonthFirst ? write([b, a]) : write([a, b]);
        work = learnDates(work, makeSight({ places: { birthDate: read(text) } }), today);
        expect(work.present.profile.dateOrder).toBe(isMonthFirst ? 'month-first' : 'day-first');
        expect(findDateQuestion(work)).toBeNull();
      }),
    );
  });

  it('is not touched before a date was seen', () => {
    expect(learnDates(start(), makeSight(), today).present.profile.dateOrder).toBe('day-first');
    expect(findDateQuestion(start())).toBeNull();
  });
});

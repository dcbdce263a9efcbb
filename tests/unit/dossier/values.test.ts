import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNaf, parsePcs, parseSiret } from '../../../lib/dossier/codes';
import { parseDay } from '../../../lib/dossier/dates';
import { parseArretCause, parseVisitKinds } from '../../../lib/dossier/kinds';
import { parseName } from '../../../lib/dossier/names';
import {
  parseEmail,
  parseFollowUp,
  parsePhone,
  parseSex,
  parseWorkforce,
  parseYesNo,
} from '../../../lib/dossier/small-values';

describe('a day', () => {
  it.each([
    ['05/09/1981', '1981-09-05'],
    ['5.9.1981', '1981-09-05'],
    ['05-09-1981', '1981-09-05'],
    ['05 / 09 / 1981', '1981-09-05'],
    ['1981-09-05', '1981-09-05'],
    ['1981-09-05T10:30:00', '1981-09-05'],
    ['05/09/1981 à 10h30', '1981-09-05'],
    ['le 5 sept. 1981', '1981-09-05'],
    ['mardi 1er août 2023', '2023-08-01'],
    ['29/02/2024', '2024-02-29'],
  ])('« %s » is %s when days come first', (text, day) => {
    expect(parseDay(text, { order: 'day-first' })).toBe(day);
  });

  it.each([
    '31/02/2026',
    '29/02/2025',
    '00/01/2026',
    '13/13/2026',
    '05/09/81',
    '09/1981',
    '2026-02-30',
    '5 brumaire 1981',
    'hier',
    '',
    '05/09/1981 - 45 ans',
    '05/09/0081',
  ])('« %s » is not one', (text) => {
    expect(parseDay(text, { order: 'day-first' })).toBeNull();
  });

  it.each([
    ['Mar 14, 1984', '1984-03-14'],
    ['14 Feb 1984', '1984-02-14'],
    ['September 5, 1981', '1981-09-05'],
    ['5-sept-1981', '1981-09-05'],
    ['1st May 2023', '2023-05-01'],
  ])('« %s » is %s in a half-translated software', (text, day) => {
    expect(parseDay(text, { order: 'day-first' })).toBe(day);
  });

  it.each([
    ['05/09/81', 30, '1981-09-05'],
    ['05/09/30', 30, '2030-09-05'],
    ['05/09/31', 30, '1931-09-05'],
    ['5 sept. 81', 30, '1981-09-05'],
  ])('« %s » needs a pivot for its year: with %i it is %s', (text, pivot, day) => {
    expect(parseDay(text, { order: 'day-first', pivot })).toBe(day);
    expect(parseDay(text, { order: 'day-first' })).toBeNull();
  });

  it('never swaps day and month by itself', () => {
    expect(parseDay('09/05/1981', { order: 'month-first' })).toBe('1981-09-05');
    expect(parseDay('31/01/2026', { order: 'month-first' })).toBeNull();
    expect(parseDay('05/09/1981', { order: 'iso' })).toBeNull();
  });

  it('written day first is read back the same, for every day of two centuries', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-');
        return parseDay(`${dayOfMonth}/${month}/${year}`, { order: 'day-first' }) === day;
      }),
    );
  });
});

describe('a name', () => {
  it.each(['PETIT', 'de La Tour d’Auvergne', "N’Diaye-O'Connor", 'Jean-Éudes', 'Çelik', 'Zoë'])(
    'keeps « %s »',
    (name) => {
      expect(parseName(` ${name} `)).toBe(name);
    },
  );

  it.each(['', '-', '1981', 'PETIT 05/09/1981', 'a@b.fr', '<b>', 'x'.repeat(201)])('refuses « %s »', (text) => {
    expect(parseName(text)).toBeNull();
  });
});

describe('codes', () => {
  it.each([
    ['900 412 368 00012', '90041236800012'],
    ['90041236800018', null],
    ['900 412 368', null],
    ['', null],
  ])('SIRET « %s » → %s', (text, siret) => {
    expect(parseSiret(text)).toBe(siret);
  });

  it('a SIRET with one figure changed is refused, whichever it is', () => {
    const place = fc.integer({ min: 0, max: 13 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (at, by) => {
        const figures = [...'90041236800012'];
        figures[at] = String((Number(figures[at]) + by) % 10);
        return parseSiret(figures.join('')) === null;
      }),
    );
  });

  it.each([
    ['5210B - Entreposage', '52.10B'],
    ['52.10B', '52.10B'],
    ['52', null],
    ['Entreposage', null],
  ])('NAF « %s » → %s', (text, naf) => {
    expect(parseNaf(text)).toBe(naf);
  });

  it.each([
    ['652a - Caristes', '652a'],
    ['65B1', '65b1'],
    ['cariste', null],
  ])('PCS « %s » → %s', (text, pcs) => {
    expect(parsePcs(text)).toBe(pcs);
  });
});

describe('small values', () => {
  it('sex by sign, letter, word or civility', () => {
    expect(['♀', 'F', 'Féminin', 'Mme', '♂', 'M', 'Masculin', 'Monsieur'].map(parseSex).join('')).toBe('FFFFMMMM');
    expect(parseSex('Indéterminé')).toBeNull();
  });

  it('yes and no, with a precision after, and nothing hedged', () => {
    expect(parseYesNo('Oui (jusqu’au 31/12/2028)')).toBe(true);
    expect(parseYesNo('NON')).toBe(false);
    expect(parseYesNo('Oui depuis le 01/01/2024')).toBe(true);
    for (const text of ['Ouiche', 'Demande déposée', 'Non renseigné', 'Non connu', 'Peut-être'])
      expect(parseYesNo(text)).toBeNull();
  });

  it('follow-up, when every part says the same', () => {
    expect(parseFollowUp('SIR - Suivi individuel renforcé')).toBe('SIR');
    expect(parseFollowUp('Suivi individuel adapté (SIA)')).toBe('SIA');
    expect(parseFollowUp('SI')).toBe('SI');
    expect(parseFollowUp('SI / SIR')).toBeNull();
    expect(parseFollowUp('à définir')).toBeNull();
  });

  it('workforce as a number, never a range', () => {
    expect(parseWorkforce('1\u202f250 salariés')).toBe(1250);
    expect(parseWorkforce('9')).toBe(9);
    expect(['une trentaine', '20 à 49', '10-19', ''].map(parseWorkforce)).toEqual([null, null, null, null]);
  });

  it('phone numbers and addresses', () => {
    expect(parsePhone('+33 (0)6.39.98.41.05')).toBe('06 39 98 41 05');
    expect(parsePhone('06 39 98')).toBeNull();
    expect(parseEmail('claire.petit@exemple.fr')).toBe('claire.petit@exemple.fr');
    expect(parseEmail('sans arobase')).toBeNull();
  });
});

describe('words of the host', () => {
  it.each([
    ['Visite de mi-carrière', ['MIC']],
    ['VIP périodique + mi-carrière', ['VIP_P', 'MIC']],
    ['Visite d’information et de prévention initiale', ['VIP_I']],
    ['Visite de pré-reprise', ['PRE']],
    ['REPRISE', ['REP']],
    ['Visite à la demande du salarié', ['DEM']],
    ['Entretien tripartite', []],
    ['VIP périodique + entretien tripartite', []],
    ['', []],
  ])('visit « %s » → %j', (label, kinds) => {
    expect(parseVisitKinds(label)).toEqual(kinds);
  });

  it.each([
    ['Maladie', 'maladie'],
    ['Accident de trajet', 'trajet'],
    ['Congé de maternité', 'maternite'],
    ['Maladie ou accident', null],
  ])('cause « %s » → %s', (label, cause) => {
    expect(parseArretCause(label)).toBe(cause);
  });
});

describe('whatever a host writes', () => {
  const parsers: readonly ((text: string) => unknown)[] = [
    (text) => parseDay(text, { order: 'day-first' }),
    (text) => parseDay(text, { order: 'month-first' }),
    parseName,
    parseSiret,
    parseNaf,
    parsePcs,
    parseSex,
    parseYesNo,
    parseFollowUp,
    parseWorkforce,
    parsePhone,
    parseEmail,
    parseVisitKinds,
    parseArretCause,
  ];

  it('no parser throws, and no text comes out longer than it went in by more than a little', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const parse of parsers) {
          const value = parse(text);
          if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(text.length + 20);
        }
      }),
    );
  });
});

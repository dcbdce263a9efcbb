// The conditions of dispositifs at and around their edges, and what holds for all of them whatever the dossier.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arret } from '../../../lib/dossier/dossier';
import { hasArretForLiaison, hasBeenAbsent, isOnArret } from '../../../lib/measures/arret-conditions';
import { catalogue } from '../../../lib/measures/catalogue';
import {
  either,
  isAtLeast,
  isEmployedSince,
  isExposedToStrains,
  isNotYet,
  isNotYetInvalid,
} from '../../../lib/measures/conditions';
import { judgeMeasures } from '../../../lib/measures/judge';
import type { Condition, Standing } from '../../../lib/measures/measure';
import { arbitraryPartAndWhole, arbitraryWhole } from '../visits/arbitrary';
import { absent, arret, type Differences, makeFacts, notShown, partly, read, visit } from '../visits/facts';

type Kind = Standing['kind'];
const judge = (condition: Condition, differences: Differences = {}): Kind =>
  condition.judge(makeFacts(differences)).kind;

describe('an absence that waives the seniority of the PTP, on 22/11/2026', () => {
  const condition = hasBeenAbsent('absence');
  const later = (start: string, end: string | null, cause: Arret['cause'] = 'maladie') => [arret(start, end, cause)];

  it.each<[string, readonly Arret[], Kind]>([
    ['181 days', later('2026-01-01', '2026-06-30'), 'not-met'],
    ['182 days', later('2026-01-01', '2026-07-01'), 'met'],
    [
      '182 days in two, not continuous',
      [...later('2026-01-01', '2026-04-10'), arret('2026-06-01', '2026-08-21')],
      'met',
    ],
    [
      'two that overlap: each day counts once',
      [...later('2026-01-01', '2026-04-10'), arret('2026-03-01', '2026-06-30')],
      'not-met',
    ],
    ['182 days, of which one before the 24 months', later('2024-11-22', '2025-05-22'), 'not-met'],
    ['182 days, the first of them the first of the 24 months', later('2024-11-23', '2025-05-23'), 'met'],
    ['still going on, since 182 days', later('2026-05-25', null), 'met'],
    ['still going on, since 181 days', later('2026-05-26', null), 'not-met'],
    ['to come: not counted', later('2026-11-23', '2027-12-31'), 'not-met'],
    ['maternity is none of these', later('2026-01-01', '2026-10-01', 'maternite'), 'not-met'],
    ['one day for MP', later('2026-03-02', '2026-03-02', 'MP'), 'met'],
    ['for MP, its last day the first of the 24 months', later('2024-11-01', '2024-11-23', 'MP'), 'met'],
    ['for MP, over the day before', later('2024-11-01', '2024-11-22', 'MP'), 'not-met'],
    ['for MP, open-ended since long', later('2020-01-01', null, 'MP'), 'met'],
    ['for MP, to come', later('2026-11-23', null, 'MP'), 'not-met'],
    ['one day of unread cause: it may be MP', later('2026-03-02', '2026-03-02', null), 'unknown'],
    ['of unread cause, over before the 24 months', later('2024-11-01', '2024-11-22', null), 'not-met'],
    ['none', [], 'not-met'],
  ])('%s: %s', (_, arrets, expected) => {
    expect(judge(condition, { arrets })).toBe(expected);
  });

  it('an open-ended arrêt for MP after which the worker came back, nobody wrote when, settles nothing', () => {
    const arrets = later('2024-01-01', null, 'MP');
    expect(judge(condition, { arrets, visits: [visit('REP', '2025-02-03')] })).toBe('unknown');
    expect(judge(condition, { arrets, visits: [visit('REP', '2024-02-03')] })).toBe('unknown');
  });

  it('the same days count over a leap day and at the end of a month', () => {
    expect(judge(condition, { today: '2028-02-29', arrets: later('2026-03-01', '2026-08-29') })).toBe('met');
    expect(judge(condition, { today: '2028-02-29', arrets: later('2026-02-28', '2026-08-28') })).toBe('not-met');
    expect(judge(condition, { today: '2027-08-31', arrets: later('2025-09-01', '2026-03-01') })).toBe('met');
  });

  it('what was not read, or only in part, is unknown unless what was read is enough', () => {
    expect(judge(condition, { arrets: notShown })).toBe('unknown');
    expect(judge(condition, { arrets: partly(later('2026-01-01', '2026-02-01'), 1) })).toBe('unknown');
    expect(judge(condition, { arrets: partly(later('2026-01-01', '2026-09-01'), 1) })).toBe('met');
  });
});

describe('the rendez-vous de liaison counts as the service chose', () => {
  const condition = hasArretForLiaison('arrêt');

  it.each<[string, Kind, Kind]>([
    ['2026-10-25', 'not-met', 'not-met'],
    ['2026-10-24', 'met', 'not-met'],
    ['2026-10-23', 'met', 'met'],
  ])('an arrêt since %s: from 30 %s, over 30 %s', (start, from, over) => {
    const arrets = [arret(start, null)];
    expect(judge(condition, { arrets })).toBe(from);
    expect(judge(condition, { arrets, settings: { liaisonFrom: 'over-30' } })).toBe(over);
  });

  it('days prescribed count where the service counts them', () => {
    const settings = { preRepriseCount: 'prescribed' } as const;
    expect(judge(condition, { settings, arrets: [arret('2026-11-20', '2026-12-19')] })).toBe('met');
    expect(judge(condition, { settings, arrets: [arret('2026-11-20', '2026-12-18')] })).toBe('not-met');
    expect(judge(condition, { settings, arrets: [arret('2026-11-20', null)] })).toBe('unknown');
  });
});

describe('an arrêt in progress', () => {
  it.each<[string, readonly Arret[], Kind]>([
    ['its last day is today', [arret('2026-11-01', '2026-11-22')], 'met'],
    ['it ended yesterday', [arret('2026-11-01', '2026-11-21')], 'not-met'],
    ['it begins tomorrow', [arret('2026-11-23', null)], 'not-met'],
    ['of unread cause', [arret('2026-11-01', null, null)], 'unknown'],
    ['of another cause', [arret('2026-11-01', null, 'AT'), arret('2026-11-05', null, 'maladie')], 'met'],
  ])('%s: %s', (_, arrets, expected) => {
    expect(judge(isOnArret('arrêt'), { arrets })).toBe(expected);
  });
});

describe('fields of the dossier', () => {
  const hired = (day: string) => ({ hiredOn: read(day, day) });
  it.each<[string, string, string, Kind]>([
    ['24 months to the day', '2024-11-22', '2026-11-22', 'met'],
    ['a day less: other companies may count', '2024-11-23', '2026-11-22', 'ask'],
    ['hired on 29 February', '2024-02-29', '2026-02-28', 'met'],
    ['hired on 29 February, a day before', '2024-02-29', '2026-02-27', 'ask'],
    ['at the end of a month', '2024-08-31', '2026-08-30', 'ask'],
    ['hired in the future', '2027-01-01', '2026-11-22', 'ask'],
  ])('employed: %s', (_, day, today, expected) => {
    expect(judge(isEmployedSince('ancienneté', 24), { today, fields: hired(day) })).toBe(expected);
  });

  it('employed: a day that was not read is unknown', () => {
    expect(judge(isEmployedSince('ancienneté', 24), { fields: { hiredOn: absent } })).toBe('unknown');
  });

  it.each<[string, string, Kind]>([
    ['the day before', '2026-11-21', 'not-met'],
    ['the very day', '2026-11-22', 'met'],
  ])('16 years old: %s', (_, today, expected) => {
    const facts = makeFacts({ today });
    const dossier = { ...facts.dossier, identity: { ...facts.dossier.identity, birthDate: '2010-11-22' } };
    expect(isAtLeast('âge', 16).judge({ ...facts, dossier }).kind).toBe(expected);
  });

  it('born on 29 February: 16 on 29 February of a leap year', () => {
    const facts = (today: string) => {
      const made = makeFacts({ today });
      return { ...made, dossier: { ...made.dossier, identity: { ...made.dossier.identity, birthDate: '2012-02-29' } } };
    };
    expect(isAtLeast('âge', 16).judge(facts('2028-02-28')).kind).toBe('not-met');
    expect(isAtLeast('âge', 16).judge(facts('2028-02-29')).kind).toBe('met');
  });

  it.each<[string, Kind]>([
    ['Non', 'met'],
    ['Catégorie 1', 'not-met'],
    ['2e catégorie', 'not-met'],
    ['Demande en cours', 'unknown'],
  ])('invalidité «\u00a0%s\u00a0», not yet: %s', (text, expected) => {
    expect(judge(isNotYetInvalid('x'), { fields: { invalidity: read(text, text) } })).toBe(expected);
  });

  it.each<[string, Kind]>([
    ['Port de charges, bruit', 'met'],
    ['Vibrations corps entier', 'met'],
    ['Charge mentale', 'ask'],
    ['Écran', 'ask'],
  ])('exposures «\u00a0%s\u00a0»: %s', (text, expected) => {
    expect(judge(isExposedToStrains('x'), { fields: { exposures: read(text, text) } })).toBe(expected);
  });

  it('what is there already is not asked for again', () => {
    const partTime = isNotYet('x', 'therapeuticPartTime', 'le temps partiel');
    expect(judge(partTime)).toBe('met');
    expect(judge(partTime, { fields: { therapeuticPartTime: read(true, 'Oui') } })).toBe('not-met');
    expect(judge(partTime, { fields: { therapeuticPartTime: absent } })).toBe('unknown');
  });
});

describe('either of several', () => {
  const of = (kind: Kind): Condition => ({
    text: kind,
    judge: () => (kind === 'ask' ? { kind } : kind === 'unknown' ? { kind, missing: 'm' } : { kind, why: 'w' }),
  });
  const order: readonly Kind[] = ['met', 'unknown', 'ask', 'not-met'];

  it('is met by one, and not met only by none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 4 }), (kinds) => {
        const best = order.find((kind) => kinds.includes(kind));
        expect(judge(either('x', ...kinds.map(of)))).toBe(best);
      }),
    );
  });
});

describe('every dispositif', () => {
  it('reading more of a dossier never turns a condition that is not met into an unknown one', () => {
    fc.assert(
      fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
        for (const { id, conditions } of catalogue) {
          for (const { text, judge: of } of conditions) {
            if (of(part).kind === 'not-met') expect([id, text, of(whole).kind]).not.toEqual([id, text, 'unknown']);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which the host lists arrêts, visits and mesures', () => {
    fc.assert(
      fc.property(arbitraryWhole, (whole) => {
        const turn = <T>(rows: T): T => (Array.isArray(rows) ? ([...rows].reverse() as T) : rows);
        const turned = {
          ...whole,
          arrets: turn(whole.arrets),
          visits: turn(whole.visits),
          mesures: turn(whole.mesures),
        };
        const kinds = (differences: Differences) =>
          judgeMeasures(makeFacts(differences)).map(({ measure, conditions }) => [
            measure.id,
            conditions.map(({ standing }) => standing.kind),
          ]);
        expect(kinds(turned as Differences)).toEqual(kinds(whole));
      }),
    );
  });

  it('says why in words of the screen, with no alarming word and no probability', () => {
    fc.assert(
      fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
        for (const { conditions } of [...judgeMeasures(part), ...judgeMeasures(whole)]) {
          for (const { standing } of conditions) {
            const words = standing.kind === 'ask' ? 'x' : standing.kind === 'unknown' ? standing.missing : standing.why;
            expect(words).not.toBe('');
            expect(words).not.toMatch(/alerte|danger|grave|inapt|urgen|probabilit|critique|%|'|undefined/i);
          }
        }
      }),
    );
  });
});

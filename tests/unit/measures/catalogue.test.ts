// The dispositifs: each whole and sourced, judged on what the dossier says and on nothing else, sorted by what is met.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/measures/catalogue';
import { judgeMeasure, judgeMeasures } from '../../../lib/measures/judge';
import type { Standing } from '../../../lib/measures/measure';
import { absent, arret, type Differences, makeBlindFacts, makeFacts, notShown, read } from '../visits/facts';

const standingsOf = (id: string, facts = makeFacts()): readonly Standing['kind'][] => {
  const measure = catalogue.find((one) => one.id === id) ?? expect.fail(id);
  return judgeMeasure(measure, facts).conditions.map(({ standing }) => standing.kind);
};

it('every file of the catalogue is one dispositif of its list, named as its id', () => {
  const files = readdirSync('lib/measures/catalogue').map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(catalogue.map(({ id }) => id).sort());
  for (const id of files) {
    expect(readFileSync(`lib/measures/catalogue/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
    expect(readFileSync(`lib/measures/catalogue/${id}.ts`, 'utf8')).toContain('law.md §');
  }
});

describe.each(catalogue)('$id', (measure) => {
  it('says what it is for, who asks, how long, at what cost, and by which article', () => {
    for (const text of [measure.purpose, measure.askedBy, measure.duration, measure.money]) {
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/[^\u00a0][:;?!»](?:\s|$)/);
    }
    expect(measure.articles).toMatch(/art\. /);
    expect(measure.conditions.length).toBeGreaterThan(0);
    for (const doubt of measure.doubts) expect(doubt).toMatch(/\.$/);
  });

  it('is never ruled out by what was not read', () => {
    for (const state of [absent, notShown]) {
      const judged = judgeMeasure(measure, makeBlindFacts(state));
      const byAge = judged.conditions.filter(({ standing }) => standing.kind === 'met' && !/\d{4}/.test(standing.why));
      expect(judged.notMet).toBe(0);
      expect(byAge).toEqual([]);
    }
  });
});

describe('conditions', () => {
  const liaison = (differences: Differences) => standingsOf('rendez-vous-de-liaison', makeFacts(differences));

  it.each([
    ['29 days', '2026-10-25', ['not-met']],
    ['30 days', '2026-10-24', ['met']],
    ['31 days', '2026-10-23', ['met']],
  ])('an arrêt in progress of %s', (_, start, standings) => {
    expect(liaison({ arrets: [arret(start, null)] })).toEqual(standings);
  });

  it('an arrêt whose cause is not known settles nothing, maternity settles it', () => {
    expect(liaison({ arrets: [arret('2026-09-01', null, null)] })).toEqual(['unknown']);
    expect(liaison({ arrets: [arret('2026-09-01', null, 'maternite')] })).toEqual(['not-met']);
  });

  it('work adapted after an accident at work needs that cause', () => {
    const withCause = (cause: 'AT' | 'MP' | 'maladie') => makeFacts({ arrets: [arret('2026-11-01', null, cause)] });
    expect(standingsOf('travail-amenage-at-mp', withCause('AT'))).toEqual(['met', 'ask']);
    expect(standingsOf('travail-amenage-at-mp', withCause('MP'))).toEqual(['met', 'ask']);
    expect(standingsOf('travail-amenage-at-mp', withCause('maladie'))).toEqual(['not-met', 'ask']);
  });

  it('RQTH is not proposed to who has it, and opens what it opens', () => {
    const with_ = makeFacts({ fields: { rqth: read(true, 'Oui') } });
    expect(standingsOf('rqth')).toEqual(['met', 'met', 'ask']);
    expect(standingsOf('rqth', with_)).toEqual(['not-met', 'met', 'ask']);
    expect(standingsOf('rlh', with_)[0]).toBe('met');
    expect(standingsOf('rlh')[0]).toBe('ask');
    expect(standingsOf('ptp', with_)).toEqual(['met']);
  });

  it('a measure in force counts for the fund, an ended one does not', () => {
    const mesure = (end: string | null) =>
      makeFacts({ mesures: [{ kind: 'Aménagement', text: 'Siège', start: '2026-01-05', end }] });
    expect(standingsOf('fipu', mesure(null))[1]).toBe('met');
    expect(standingsOf('fipu', mesure('2026-11-22'))[1]).toBe('met');
    expect(standingsOf('fipu', mesure('2026-11-21'))[1]).toBe('not-met');
  });
});

describe('the list', () => {
  it('puts first what has most conditions met, and last what is ruled out', () => {
    const list = judgeMeasures(makeFacts({ arrets: [arret('2026-09-01', null)] }));
    expect(list[0]?.measure.id).toBe('rendez-vous-de-liaison');
    const firstOut = list.findIndex(({ notMet }) => notMet > 0);
    expect(list.slice(firstOut).every(({ notMet }) => notMet > 0)).toBe(true);
    expect(list).toHaveLength(catalogue.length);
  });

  it('does not depend on the order of the arrêts', () => {
    const arrets = [arret('2026-09-01', '2026-10-01'), arret('2026-10-02', null), arret('2026-01-01', '2026-01-09')];
    const names = (facts: ReturnType<typeof makeFacts>) => judgeMeasures(facts).map(({ measure }) => measure.id);
    expect(names(makeFacts({ arrets: arrets.toReversed() }))).toEqual(names(makeFacts({ arrets })));
  });
});

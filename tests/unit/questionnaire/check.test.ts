// The check before approval: every way to answer gives exactly one outcome, counted as if each had been tried.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAsked } from '../../../lib/questionnaire/asked';
import { checkInstrument, isObstacle } from '../../../lib/questionnaire/check';
import type { Instrument } from '../../../lib/questionnaire/instrument';
import { loadInstrument } from '../../../lib/questionnaire/load';
import { proposeLevel } from '../../../lib/questionnaire/outcome';
import { emptyInstrument, shippedInstrument } from '../../../lib/questionnaire/shipped';
import { arbitraryInstrument, listEveryWay } from './arbitrary-instrument';
import { band, choice, makeWhole } from './files';

function load(file: unknown): Instrument {
  const loaded = loadInstrument(file);
  if (!loaded.ok) throw new Error(`refused: ${loaded.failure.subject}`);
  return loaded.value;
}
const thirds = [band('none', 0, 2), band('possible', 3, 5), band('foreseeable', 6, 8)];
const four = ['a', 'b', 'c', 'd'].map((linkId) => choice(linkId, [0, 1, 2]));

it('the shipped one gives the counts of its reviewed table', () => {
  expect(checkInstrument(shippedInstrument)).toEqual({
    findings: [],
    combinations: 1560,
    outcomes: { none: 3, possible: 80, foreseeable: 181, 'not-concluded': 1296 },
  });
});

it('the empty template says all that is not written, and can’t be approved', () => {
  const { findings } = checkInstrument(emptyInstrument);
  expect(findings.every(isObstacle)).toBe(true);
  expect(findings.map((finding) => (finding.kind === 'blank' ? finding.where : finding.kind))).toEqual([
    'title',
    ...['q1', 'q2', 'q3', 'q4'].flatMap(() => ['question', 'option']),
    'nothing-counts',
    ...(findings.some(({ kind }) => kind === 'no-level') ? ['no-level'] : []),
  ]);
});

describe('bands', () => {
  it.each<[string, object[], unknown[]]>([
    ['sound', thirds, []],
    [
      'a hole',
      [band('none', 0, 2), band('possible', 4, 5), band('foreseeable', 6, 8)],
      [{ kind: 'no-level', points: 3 }],
    ],
    [
      'an overlap',
      [band('none', 0, 3), band('possible', 3, 5), band('foreseeable', 6, 8)],
      [{ kind: 'several-levels', points: 3 }],
    ],
    [
      'an end too short',
      [band('none', 0, 2), band('possible', 3, 5), band('foreseeable', 6, 7)],
      [{ kind: 'no-level', points: 8 }],
    ],
    [
      'a level that no total reaches',
      [band('none', 0, 2), band('possible', 3, 8), band('foreseeable', 9, 20)],
      [{ kind: 'never', level: 'foreseeable' }],
    ],
    [
      'one level twice, side by side',
      [...thirds.slice(0, 2), band('foreseeable', 6, 7), band('foreseeable', 8, 8)],
      [],
    ],
  ])('%s', (_name, bands, findings) => {
    expect(checkInstrument(load(makeWhole(four, bands as { [key: string]: unknown }[]))).findings).toEqual(findings);
  });

  it('points with decimals add up as they are written', () => {
    const instrument = load(
      makeWhole(
        [choice('a', [0.1, 0.2]), choice('b', [0.1, 0.2])],
        [band('none', 0.2, 0.3), band('possible', 0.4, 0.4), band('foreseeable', 1, 2)],
      ),
    );
    expect(checkInstrument(instrument).findings).toEqual([{ kind: 'never', level: 'foreseeable' }]);
  });

  it('an answer without points is named', () => {
    const half = {
      ...choice('e', [1, 2]),
      answerOption: [...(choice('e', [1, 2]).answerOption as object[]), { valueCoding: { code: 'x', display: 'X' } }],
    };
    expect(checkInstrument(load(makeWhole([half], thirds))).findings).toContainEqual({
      kind: 'no-points',
      question: 'e',
      option: 'x',
    });
  });
});

describe('the cost has a bound', () => {
  it('thirty questions of ten answers are counted, not tried', () => {
    const wide = Array.from({ length: 30 }, (_, at) =>
      choice(
        `q${at}`,
        Array.from({ length: 10 }, (_, n) => n),
      ),
    );
    const { findings, combinations } = checkInstrument(
      load(makeWhole(wide, [band('none', 0, 90), band('possible', 91, 180), band('foreseeable', 181, 270)])),
    );
    expect(findings).toEqual([]);
    expect(combinations).toBeCloseTo(12 ** 30, -25);
  });

  it('above it, « too many » is said instead of a guess', () => {
    const wide = Array.from({ length: 12 }, (_, at) =>
      choice(
        `q${at}`,
        [1, 2, 3, 4].map((n) => (n * 5 ** at) % 997),
      ),
    );
    expect(
      checkInstrument(
        load(
          makeWhole(
            wide.map((one, at) =>
              at === 11
                ? {
                    ...one,
                    enableBehavior: 'any',
                    enableWhen: wide
                      .slice(0, 11)
                      .map(({ linkId }) => ({ question: linkId, operator: 'exists', answerBoolean: true })),
                  }
                : one,
            ),
            thirds,
          ),
        ),
      ).combinations,
    ).toBeNull();
  });
});

describe('by chance', () => {
  it('the counts are those of trying every way', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        const tried = { none: 0, possible: 0, foreseeable: 0, 'not-concluded': 0 };
        // What is answered to a question that is not asked makes no other way.
        const ways = listEveryWay(instrument).filter((answers) => {
          const asked = new Set(listAsked(instrument, answers).map(({ linkId }) => linkId));
          return Object.keys(answers).every((linkId) => asked.has(linkId));
        });
        for (const answers of ways) {
          const outcome = proposeLevel(instrument, answers);
          tried[outcome.kind === 'proposed' ? outcome.level : 'not-concluded'] += 1;
        }
        const { combinations, outcomes } = checkInstrument(instrument);
        expect([combinations, outcomes]).toEqual([ways.length, tried]);
      }),
      { numRuns: 150 },
    );
  });

  it('an instrument without obstacle gives every whole set of answers exactly one level', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        fc.pre(!checkInstrument(instrument).findings.some(isObstacle));
        for (const answers of listEveryWay(instrument)) {
          const outcome = proposeLevel(instrument, answers);
          if (outcome.kind === 'not-concluded') expect(outcome.missing).not.toEqual([]);
        }
      }),
      { numRuns: 60, maxSkipsPerRun: 300 },
    );
  });
});

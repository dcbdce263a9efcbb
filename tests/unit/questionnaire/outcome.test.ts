// The proposed level over every combination of answers, recorded in a table that a person reviews.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Outcome } from '../../../lib/questionnaire/answer';
import { proposeLevel } from '../../../lib/questionnaire/outcome';
import { setAnswer } from '../../../lib/questionnaire/set-answer';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';

const declined: Answer = { kind: 'declined' };
const choose = (code: string): Answer => ({ kind: 'option', code });
const propose = (answers: Answers) => proposeLevel(shippedInstrument, answers);
const green: Answers = { q1: choose('10'), q2bis: choose('oui'), q3: choose('non'), q4: choose('non') };

/** Every way to leave a question: each option, declined, not answered. */
const ways = shippedInstrument.questions.map(({ linkId, options }) => ({
  linkId,
  ways: [...options.map(({ code }) => choose(code)), declined, null],
}));

function listCombinations(): Answers[] {
  return ways.reduce<Answers[]>(
    (done, { linkId, ways: each }) =>
      done.flatMap((answers) => each.map((way) => (way === null ? answers : { ...answers, [linkId]: way }))),
    [{}],
  );
}

const words = (outcome: Outcome) => (outcome.kind === 'proposed' ? outcome.level : 'not-concluded');

describe('over every combination of answers', () => {
  const outcomes = listCombinations().map(propose);
  const count = (word: string) => outcomes.filter((outcome) => words(outcome) === word).length;

  it('there are 13 × 6 × 5 × 4 of them, and the counts are those worked out by hand', () => {
    expect(outcomes).toHaveLength(1560);
    // Whole answers: 11 × 4 × 3 × 2 = 264. Green: q1 8 to 10, and the one quiet option of each other question.
    expect(count('not-concluded')).toBe(1560 - 264);
    expect(count('none')).toBe(3);
    // Without a strong flag: 6 × 3 × 2 × 2 = 72, less the 3 green. One strong flag alone: 5 + 3 + 3.
    expect(count('possible')).toBe(69 + 11);
    expect(count('foreseeable')).toBe(264 - 72 - 11);
  });

  it('gives the reviewed table', async () => {
    await expect(writeTable()).toMatchFileSnapshot('./outcomes.table.md');
  });

  it('is the same for every number of one band of question 1', () => {
    const bands = [
      ['0', '1', '2', '3', '4'],
      ['5', '6', '7'],
      ['8', '9', '10'],
    ];
    for (const answers of listCombinations()) {
      for (const band of bands) {
        const said = band.map((code) => words(propose({ ...answers, q1: choose(code) })));
        expect(new Set(said).size).toBe(1);
      }
    }
  });
});

describe('reasons', () => {
  it('each flag has its own, in the order of the questions', () => {
    const outcome = propose({ q1: choose('3'), q2bis: choose('oui'), q3: choose('oui-fortement'), q4: choose('oui') });
    expect(outcome).toEqual({
      kind: 'proposed',
      level: 'foreseeable',
      reasons: [
        { linkId: 'q1', text: 'Capacité ressentie, de 0 à 10\u00a0: 3', strength: 'strong' },
        {
          linkId: 'q3',
          text: 'Limité(e) dans son travail depuis au moins six mois\u00a0: oui, fortement',
          strength: 'strong',
        },
        {
          linkId: 'q4',
          text: 'Arrêt long, arrêts répétés ou aménagement depuis 12 mois\u00a0: oui',
          strength: 'moderate',
        },
      ],
    });
  });

  it('stay when the level cannot be concluded', () => {
    expect(propose({ q1: choose('3'), q3: declined })).toMatchObject({
      kind: 'not-concluded',
      missing: ['q2bis', 'q3', 'q4'],
      reasons: [{ linkId: 'q1' }],
    });
  });
});

describe('by chance', () => {
  const answers: fc.Arbitrary<Answers> = fc
    .record(Object.fromEntries(ways.map(({ linkId, ways: each }) => [linkId, fc.constantFrom(...each)])))
    .map((each) => Object.fromEntries(Object.entries(each).filter(([, way]) => way !== null)) as Answers);
  const linkId = fc.constantFrom(...shippedInstrument.questions.map((question) => question.linkId));

  it('declining a question never gives a level, least of all the green one', () => {
    fc.assert(
      fc.property(answers, linkId, (given, declinedId) => {
        const outcome = propose({ ...given, [declinedId]: declined });
        expect(outcome).toMatchObject({ kind: 'not-concluded', missing: expect.arrayContaining([declinedId]) });
      }),
    );
  });

  it('an answer that raises a flag never lowers the level', () => {
    const ranks = ['none', 'possible', 'foreseeable'];
    const strength = { strong: 2, moderate: 1 };
    fc.assert(
      fc.property(answers, linkId, fc.nat(), fc.nat(), (given, changed, i, j) => {
        const options = shippedInstrument.questions.find((question) => question.linkId === changed)?.options ?? [];
        const [a, b] = [options[i % options.length], options[j % options.length]].sort(
          (one, other) => rank(one?.strength) - rank(other?.strength),
        );
        const low = words(propose({ ...green, ...given, [changed]: choose(a?.code ?? '') }));
        const high = words(propose({ ...green, ...given, [changed]: choose(b?.code ?? '') }));
        expect(ranks.indexOf(low)).toBeLessThanOrEqual(ranks.indexOf(high));
      }),
    );
    function rank(found: 'strong' | 'moderate' | null | undefined): number {
      return found == null ? 0 : strength[found];
    }
  });

  it('answers of another questionnaire, or codes that are not its own, count for nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string().map(choose)), (strange) => {
        expect(propose(strange)).toEqual({ kind: 'not-concluded', missing: ['q1', 'q2bis', 'q3', 'q4'], reasons: [] });
        const outcome = propose({ ...green, q3: choose('oui') });
        expect(outcome).toMatchObject({ kind: 'not-concluded', missing: ['q3'] });
      }),
    );
  });
});

describe('setting an answer', () => {
  it('puts it, changes it, takes it back, and leaves the others and the given ones alone', () => {
    const before: Answers = { q1: choose('3') };
    expect(setAnswer(shippedInstrument, before, 'q3', declined)).toEqual({
      ok: true,
      value: { q1: choose('3'), q3: declined },
    });
    expect(setAnswer(shippedInstrument, before, 'q1', choose('8'))).toEqual({ ok: true, value: { q1: choose('8') } });
    expect(setAnswer(shippedInstrument, before, 'q1', null)).toEqual({ ok: true, value: {} });
    expect(before).toEqual({ q1: choose('3') });
  });

  it.each([
    ['q1', choose('11')],
    ['q1', choose('oui')],
    ['q9', declined],
    ['q9', null],
    ['__proto__', choose('1')],
    ['q4', choose('')],
  ])('refuses %s: %o', (linkId, answer) => {
    expect(setAnswer(shippedInstrument, {}, linkId, answer)).toEqual({
      ok: false,
      failure: { code: 'answer-refused' },
    });
  });
});

/** Rows: questions 1 and 2 bis. Columns: questions 3 and 4. */
function writeTable(): string {
  const q1: readonly [string, Answer | null][] = [
    ['0 à 4 (fort)', choose('0')],
    ['5 à 7 (modéré)', choose('5')],
    ['8 à 10', choose('10')],
    ['refus', declined],
    ['sans', null],
  ];
  const others = shippedInstrument.questions.slice(1).map(({ linkId, options }) => ({
    linkId,
    each: [
      ...options.map(({ code }): [string, Answer] => [code, choose(code)]),
      ['refus', declined] as [string, Answer],
      ['sans', null] as [string, null],
    ],
  }));
  const [q2bis, q3, q4] = others.map(({ each }) => each);
  const columns = (q3 ?? []).flatMap(([a, x]) => (q4 ?? []).map(([b, y]) => ({ name: `${a} / ${b}`, q3: x, q4: y })));
  const marks = { none: 'VERT', possible: 'possible', foreseeable: 'PRÉVISIBLE', 'not-concluded': '·' };
  const rows = q1.flatMap(([a, x]) =>
    (q2bis ?? []).map(([b, y]) => {
      const cells = columns.map((column) => {
        const given = Object.entries({ q1: x, q2bis: y, q3: column.q3, q4: column.q4 }).filter(
          ([, way]) => way !== null,
        );
        return marks[words(propose(Object.fromEntries(given) as Answers))];
      });
      return `| ${a} | ${b} | ${cells.join(' | ')} |`;
    }),
  );
  return [
    '# Niveau proposé pour chaque combinaison de réponses',
    '',
    'Enregistré par `npx vitest run tests/unit/questionnaire -u`, à relire par une personne à chaque changement. Colonnes : Q3 / Q4.',
    'VERT : pas d’incapacité prévisible. possible : incapacité possible à terme, à surveiller.',
    'PRÉVISIBLE : incapacité prévisible, reclassement à envisager. · : non conclu.',
    '« refus » : ne souhaite pas répondre. « sans » : pas encore de réponse. Q1 par bande, chaque nombre est essayé à part.',
    '',
    `| Q1 | Q2 bis | ${columns.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- | ${columns.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}

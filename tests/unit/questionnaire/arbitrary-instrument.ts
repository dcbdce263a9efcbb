// Instruments out of chance, for properties: by flags or by points, with conditions, and every way to answer one.
import fc from 'fast-check';
import type { Answers } from '../../../lib/questionnaire/answer';
import { levels } from '../../../lib/questionnaire/answer';
import type { Band, Condition, Instrument, Option, Question, Test } from '../../../lib/questionnaire/instrument';

const option = (kind: 'flags' | 'sum', code: string): fc.Arbitrary<Option> =>
  kind === 'flags'
    ? fc
        .constantFrom('strong' as const, 'moderate' as const, null)
        .map((strength) => ({ code, label: `Réponse ${code}`, strength }))
    : fc.integer({ min: 0, max: 4 }).map((weight) => ({ code, label: `Réponse ${code}`, strength: null, weight }));

const question = (kind: 'flags' | 'sum', at: number): fc.Arbitrary<Question> =>
  fc
    .integer({ min: 2, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => option(kind, `r${n}`))))
    .map((options) => ({ linkId: `q${at}`, text: `Question ${at}`, short: `Q${at}`, shape: 'choice', options }));

const conditions = (before: readonly Question[]): fc.Arbitrary<readonly Condition[]> => {
  const test: fc.Arbitrary<Test> = fc.constantFrom(...before).chain(({ linkId, options }) =>
    fc.oneof(
      fc.record({
        linkId: fc.constant(linkId),
        operator: fc.constantFrom('=' as const, '!=' as const),
        code: fc.constantFrom(...options.map(({ code }) => code)),
      }),
      fc.record({ linkId: fc.constant(linkId), operator: fc.constant('exists' as const), isAnswered: fc.boolean() }),
    ),
  );
  return fc.array(
    fc.record({
      behavior: fc.constantFrom('all' as const, 'any' as const),
      tests: fc.array(test, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2 },
  );
};

const bands: fc.Arbitrary<readonly Band[]> = fc.array(
  fc.record({
    level: fc.constantFrom(...levels),
    from: fc.integer({ min: 0, max: 9 }),
    to: fc.integer({ min: 0, max: 16 }),
  }),
  { maxLength: 4 },
);

export const arbitraryInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(fc.constantFrom('flags' as const, 'sum' as const), fc.integer({ min: 1, max: 4 }), bands)
  .chain(([kind, count, cuts]) =>
    fc
      .tuple(...Array.from({ length: count }, (_, at) => question(kind, at)))
      .chain((questions) =>
        fc
          .tuple(...questions.map((_, at) => (at === 0 ? fc.constant([]) : conditions(questions.slice(0, at)))))
          .map((all) =>
            questions.map((one, at) => ({ ...one, ...((all[at] ?? []).length > 0 && { conditions: all[at] ?? [] }) })),
          ),
      )
      .map((questions) => ({
        canonical: 'http://exemple.test/Questionnaire/hasard|1.0.0',
        title: 'Hasard',
        banner: 'Bandeau',
        levelLabels: { none: 'Un', possible: 'Deux', foreseeable: 'Trois' },
        questions,
        ...(kind === 'sum' && {
          scoring: { kind, over: questions.map(({ linkId }) => linkId), bands: cuts },
        }),
      })),
  );

/** Every way to leave the questions: each option, declined, not answered. Few instruments are small enough. */
export function listEveryWay({ questions }: Instrument): Answers[] {
  return questions.reduce<Answers[]>(
    (done, { linkId, options }) =>
      done.flatMap((answers) => [
        answers,
        { ...answers, [linkId]: { kind: 'declined' } },
        ...options.map(({ code }): Answers => ({ ...answers, [linkId]: { kind: 'option', code } })),
      ]),
    [{}],
  );
}

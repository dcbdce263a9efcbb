// The list of visits: its order, and what holds for every answer whatever the dossier.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conducts } from '../../../lib/visits/conduct';
import { answerVisits } from '../../../lib/visits/list';
import { arbitraryPartAndWhole, arbitraryWhole } from './arbitrary';
import { absent, type Differences, makeBlindFacts, makeFacts, notShown } from './facts';

it('answers for each visit in a fixed order', () => {
  const order = ['MIC', 'MIC_RETURN', 'PRE', 'LIAISON', 'REP', 'PERIODIC', 'SIR_INT', 'DEM', 'PEX'];
  expect(answerVisits(makeFacts()).map(({ kind }) => kind)).toEqual(order);
});

it.each([absent, notShown])(
  'a dossier of which nothing was read ($state) settles nothing but the visit on request',
  (state) => {
    for (const { kind, status } of answerVisits(makeBlindFacts(state)))
      expect([kind, status]).toEqual([kind, kind === 'DEM' ? 'possible' : 'unknown']);
  },
);

it('reading more of a dossier never turns not-due into unknown', () => {
  fc.assert(
    fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
      const read = answerVisits(whole);
      answerVisits(part).forEach(({ kind, status }, index) => {
        if (status === 'not-due') expect([kind, read[index]?.status]).not.toEqual([kind, 'unknown']);
      });
    }),
    { numRuns: 3000 },
  );
});

it('the order in which the host lists its rows does not matter', () => {
  fc.assert(
    fc.property(arbitraryWhole, (whole) => {
      const answers = (facts: typeof whole) =>
        answerVisits(makeFacts(facts)).map(({ kind, status, reason, missing, before }) => [
          kind,
          status,
          reason,
          missing,
          before,
        ]);
      const turned = { ...whole, ...turn(whole, 'arrets'), ...turn(whole, 'visits') };
      expect(answers(turned)).toEqual(answers(whole));
    }),
  );
});

it('every kind says who may ask for it and who may conduct it, with its article', () => {
  for (const { kind } of answerVisits(makeFacts())) {
    const { askedBy, by, source } = conducts[kind];
    for (const said of [askedBy, by]) expect(said).toMatch(/^\p{Lu}.*\.$/u);
    expect(source.text).toContain('Code du travail');
  }
  expect(conducts.PRE.askedBy).toContain('jamais l’employeur');
  expect(conducts.PEX.by).toBe('Médecin du travail seul.');
  expect(conducts.MIC.by).toContain('infirmier de santé au travail par protocole écrit');
});

it('an answer names what is missing exactly when it is unknown, and always its reason and source', () => {
  fc.assert(
    fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
      for (const answer of [...answerVisits(part), ...answerVisits(whole)]) {
        expect(answer.missing.length > 0).toBe(answer.status === 'unknown');
        expect(answer.reason).toMatch(/^\p{Lu}.*\.$/u);
        expect(answer.source.text).toContain('Code du travail');
        if (answer.before !== undefined) expect(['due', 'late', 'possible', 'not-due']).toContain(answer.status);
      }
    }),
  );
});

function turn(whole: Differences, name: 'arrets' | 'visits'): Differences {
  const rows = whole[name];
  return rows === undefined || 'state' in rows ? {} : { [name]: [...rows].reverse() };
}

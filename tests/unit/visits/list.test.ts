// The list of visits: its order, and what holds for every answer whatever the dossier.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerVisits } from '../../../lib/visits/list';
import { arbitraryPartAndWhole } from './arbitrary';
import { absent, makeBlindFacts, makeFacts, notShown } from './facts';

it('answers for the three visits in a fixed order', () => {
  expect(answerVisits(makeFacts()).map(({ kind }) => kind)).toEqual(['MIC', 'PRE', 'REP']);
});

it.each([absent, notShown])('a dossier of which nothing was read ($state) settles nothing', (state) => {
  expect(answerVisits(makeBlindFacts(state)).map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
});

it('an answer names what is missing exactly when it is unknown, and always its reason and source', () => {
  fc.assert(
    fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
      for (const answer of [...answerVisits(part), ...answerVisits(whole)]) {
        expect(answer.missing.length > 0).toBe(answer.status === 'unknown');
        expect(answer.reason).toMatch(/^\p{Lu}.*\.$/u);
        expect(answer.source.text).toContain('Code du travail');
      }
    }),
  );
});

// The formula of the bench: what a form of the same fields costs by hand.
// @vitest-environment node
import { expect, it } from 'vitest';
import { formFields } from '../../../lib/signalement/fields';
import { measurePaper } from '../../bench/effort/paper-form';
import { makeConsent, typed } from '../signalement/examples';

const nothing = {
  values: {},
  retainedLevel: null,
  consent: { ...makeConsent(), statements: noAnswer(), partners: [] },
};

function noAnswer() {
  return { informed: null, signalled: null, shared: null, partners: null } as const;
}

it('counts letters without spaces, a day as it is written, one cross per code', () => {
  const values = {
    employerName: typed('Logistique Express'),
    birthDate: typed('1981-09-05'),
    urgency: typed('urgent'),
    expectations: typed(['job-study', 'liaison-meeting']),
  };
  const measured = measurePaper({ team: { ...nothing, values }, care: { values: {}, answers: {} } }, formFields);
  expect(measured).toEqual({ fields: 4, letters: 17 + 10, crosses: 3 });
});

it('counts one cross per answer, for the level, per statement and per partner', () => {
  const team = { ...nothing, retainedLevel: 'possible', consent: makeConsent() } as const;
  const answers = { q1: { kind: 'declined' }, q2: { kind: 'option', code: 'oui' } } as const;
  expect(measurePaper({ team, care: { values: {}, answers } }, formFields)).toEqual({
    fields: 0,
    letters: 0,
    crosses: 2 + 1 + 4 + 2,
  });
});

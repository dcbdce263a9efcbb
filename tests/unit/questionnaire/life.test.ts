// The life of a service's instrument: who may take which step, what it leaves behind, what can't be changed any more.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, checkInstrument } from '../../../lib/questionnaire/check';
import {
  approve,
  changeText,
  type Decider,
  type KeptInstrument,
  keptInstrumentSchema,
  putInUse,
  startLife,
  withdraw,
} from '../../../lib/questionnaire/life';
import { emptyInstrument, shippedInstrument } from '../../../lib/questionnaire/shipped';
import { type Voiding, voidAnswer } from '../../../lib/questionnaire/voided';

const at = '2026-11-22T10:00:00+01:00';
const medecin: Decider = { name: 'Dr Fictif DURAND', role: 'medecin', rpps: '10001234567', at };
const idest: Decider = { name: 'Inès FICTIVE', role: 'idest', rpps: null, at };
const text = { file: {}, hash: 'a'.repeat(64) };
const other = { file: { title: 'autre' }, hash: 'b'.repeat(64) };
const sound = checkInstrument(shippedInstrument);
const unsound = checkInstrument(emptyInstrument);

function make(state: KeptInstrument['state'], id = 'i1'): KeptInstrument {
  return { ...startLife(id, text, idest), state };
}
const value = <T>(result: { ok: true; value: T } | { ok: false; failure: { code: string } }): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

describe('one life', () => {
  it('imported, changed, approved by a named médecin with a date, in use, withdrawn: each step stays', () => {
    const imported = startLife('i1', text, idest);
    const changed = value(changeText(imported, other, idest));
    const approved = value(approve(changed, sound, medecin));
    const [used] = value(putInUse([approved], 'i1', medecin));
    const ended = value(withdraw(used ?? approved, 'Nouvelle version', medecin));
    expect(ended.state).toBe('withdrawn');
    expect(ended.trail.map(({ act, by, rpps, reason }) => [act, by, rpps, reason])).toEqual([
      ['imported', 'Inès FICTIVE', null, ''],
      ['changed', 'Inès FICTIVE', null, ''],
      ['approved', 'Dr Fictif DURAND', '10001234567', ''],
      ['put-in-use', 'Dr Fictif DURAND', '10001234567', ''],
      ['withdrawn', 'Dr Fictif DURAND', '10001234567', 'Nouvelle version'],
    ]);
    expect(ended.trail.every((step) => step.at === at)).toBe(true);
    expect(keptInstrumentSchema.safeParse(ended).success).toBe(true);
  });

  it.each<[string, () => { ok: boolean; failure?: { code: string } }, string]>([
    ['an IDEST does not approve', () => approve(make('imported'), sound, idest), 'role-forbidden'],
    ['what the check refuses is not approved', () => approve(make('imported'), unsound, medecin), 'instrument-unsound'],
    ['what is approved is not approved again', () => approve(make('approved'), sound, medecin), 'instrument-frozen'],
    ['an approved text does not change', () => changeText(make('approved'), other, idest), 'instrument-frozen'],
    ['a text in use does not change', () => changeText(make('in-use'), other, idest), 'instrument-frozen'],
    [
      'what is not approved is not put in use',
      () => putInUse([make('imported')], 'i1', medecin),
      'instrument-not-approved',
    ],
    [
      'what is withdrawn does not come back',
      () => putInUse([make('withdrawn')], 'i1', medecin),
      'instrument-not-approved',
    ],
    ['an IDEST puts nothing in use', () => putInUse([make('approved')], 'i1', idest), 'role-forbidden'],
    ['what is not there can’t be in use', () => putInUse([], 'i1', medecin), 'instrument-unknown'],
    ['an IDEST withdraws nothing that was approved', () => withdraw(make('in-use'), 'Erreur', idest), 'role-forbidden'],
    ['nothing is withdrawn without a reason', () => withdraw(make('in-use'), ' ', medecin), 'reason-missing'],
  ])('%s', (_name, act, code) => {
    expect(act()).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('by chance', () => {
  const acts = fc.array(
    fc.record({
      act: fc.constantFrom('approve', 'change', 'use', 'use-shipped', 'withdraw'),
      id: fc.constantFrom('i1', 'i2', 'i3'),
      by: fc.constantFrom(medecin, idest),
      check: fc.constantFrom<Check>(sound, unsound),
    }),
    { maxLength: 40 },
  );

  it('at most one is in use, it was approved by a médecin, and no line is ever lost', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let all: readonly KeptInstrument[] = ['i1', 'i2', 'i3'].map((id) => make('imported', id));
        for (const { act, id, by, check } of steps) {
          const before = all;
          const kept = all.find((one) => one.id === id) ?? make('imported', id);
          const one =
            act === 'approve'
              ? approve(kept, check, by)
              : act === 'change'
                ? changeText(kept, other, by)
                : withdraw(kept, 'Fin', by);
          const next = act.startsWith('use') ? putInUse(all, act === 'use' ? id : null, by) : null;
          if (next?.ok) all = next.value;
          if (next === null && one.ok) all = all.map((each) => (each.id === id ? one.value : each));
          for (const [n, each] of all.entries())
            expect(each.trail.slice(0, before[n]?.trail.length)).toEqual(before[n]?.trail);
        }
        const used = all.filter(({ state }) => state === 'in-use');
        expect(used.length).toBeLessThanOrEqual(1);
        for (const { trail } of used) {
          const approval = trail.findLast(({ act }) => act === 'approved');
          expect(approval?.by).toBe(medecin.name);
          expect(trail.findLastIndex(({ act }) => act === 'changed')).toBeLessThan(
            trail.findLastIndex(({ act }) => act === 'approved'),
          );
        }
      }),
    );
  });
});

describe('an answer voided', () => {
  const given: Voiding = { answers: { q1: { kind: 'option', code: '3' } }, voided: [] };

  it('counts no more, and leaves what it was, who voided it, when and why', () => {
    const by = { at, by: 'Inès FICTIVE', reason: 'Question mal comprise' };
    expect(voidAnswer(shippedInstrument, given, 'q1', by)).toEqual({
      ok: true,
      value: { answers: {}, voided: [{ linkId: 'q1', answer: { kind: 'option', code: '3' }, ...by }] },
    });
  });

  it.each([
    ['q1', ' ', 'reason-missing'],
    ['q2bis', 'Erreur', 'answer-refused'],
  ])('%s with the reason «%s» is refused', (linkId, reason, code) => {
    expect(voidAnswer(shippedInstrument, given, linkId, { at, by: 'X', reason })).toEqual({
      ok: false,
      failure: { code },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/questionnaire/answer';
import type { Result } from '../../../lib/result';
import {
  asRefused,
  withAnswers,
  withConsent,
  withNote,
  withRetainedLevel,
  withValues,
} from '../../../lib/signalement/change-draft';
import { emptyConsent } from '../../../lib/signalement/consent-wording';
import type { Draft, DraftState } from '../../../lib/signalement/draft';
import { startDraft, takeOver } from '../../../lib/signalement/new-draft';
import { findVisit } from '../../../lib/signalement/visit-of';
import type { VisitAnswer, VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, makeBlindFacts, makeFacts, visit } from '../visits/facts';
import { makeConsent, makeDraft, medecin, now, nurse, today, typed, worker } from './examples';

const later = '2026-11-22T11:00:00+01:00';
const moderate: Outcome = { kind: 'proposed', level: 'possible', reasons: [] };
const unfinished: Outcome = { kind: 'not-concluded', missing: ['q1'], reasons: [] };

function ensure(result: Result<Draft>): Draft {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('a new draft', () => {
  it('begins empty, at the first revision, with nothing agreed to', () => {
    const draft = startDraft({
      id: 'd9',
      worker,
      visit: { kind: 'MIC', date: today },
      author: nurse,
      instrument: 'q|1',
      now,
    });
    expect(draft).toMatchObject({ id: 'd9', revision: 1, state: 'open', updatedAt: now });
    expect(draft.team).toMatchObject({ proposedLevel: null, retainedLevel: null, values: {}, isPrefilled: false });
    expect(draft.team.consent).toEqual(emptyConsent());
    expect(draft.care).toEqual({ answers: {}, outcome: null, levelReason: '', handoverNote: '', values: {} });
  });

  it('takes up the work of the IDEST, and decides nothing for the médecin', () => {
    const answers = { q1: { kind: 'option', code: 'non' } } as const;
    const draft = takeOver(
      {
        taskId: 't1',
        version: '1',
        from: nurse.name,
        at: now,
        worker,
        visit: { kind: 'MIC', date: today },
        questionnaire: { instrument: 'q|1', answers, outcome: moderate },
        proposedLevel: 'possible',
        note: 'À voir ensemble',
      },
      { id: 'd9', author: medecin, now: later },
    );
    expect(draft.team).toMatchObject({
      worker,
      author: medecin,
      instrument: 'q|1',
      proposedLevel: 'possible',
      retainedLevel: null,
      handover: { from: nurse.name, at: now, taskId: 't1' },
      consent: emptyConsent(),
    });
    expect(draft.care).toMatchObject({ answers, outcome: moderate, handoverNote: 'À voir ensemble' });
  });
});

describe('a change to a draft', () => {
  const changes: readonly (readonly [string, (draft: Draft) => Result<Draft>])[] = [
    ['answers', (draft) => withAnswers(draft, {}, moderate, later)],
    ['note', (draft) => withNote(draft, 'note', later)],
    ['retained level', (draft) => withRetainedLevel(draft, 'foreseeable', '', medecin, later)],
    ['values', (draft) => withValues(draft, {}, later)],
    ['agreement', (draft) => withConsent(draft, makeConsent(), later)],
    ['refusal', asRefusedLater],
  ];
  function asRefusedLater(draft: Draft): Result<Draft> {
    const team = { ...draft.team, consent: makeConsent({ signalled: 'refused' }) };
    return asRefused({ ...draft, team }, later);
  }

  it.each(changes)('of its %s is one revision later, and leaves the draft it began from as it was', (_, change) => {
    const draft = makeDraft();
    const before = structuredClone(draft);
    expect(ensure(change(draft))).toMatchObject({ revision: 8, updatedAt: later });
    expect(draft).toEqual(before);
  });

  const closed: readonly DraftState[] = ['to-send', 'sent', 'refused', 'stopped'];
  it.each(closed.flatMap((state) => changes.map(([name, change]) => [state, name, change] as const)))(
    'is refused once it is %s: %s',
    (state, _, change) => {
      expect(change(makeDraft({ state }))).toEqual({ ok: false, failure: { code: 'draft-closed' } });
    },
  );

  it.each(changes)('is refused without the care key: %s', (_, change) => {
    expect(change(makeDraft({ care: null }))).toEqual({ ok: false, failure: { code: 'key-not-held' } });
  });

  it('undoes the retained level when other answers propose another one', () => {
    expect(ensure(withAnswers(makeDraft(), {}, unfinished, later)).team).toMatchObject({
      proposedLevel: 'not-concluded',
      retainedLevel: null,
    });
    const same: Outcome = { kind: 'proposed', level: 'foreseeable', reasons: [] };
    expect(ensure(withAnswers(makeDraft(), {}, same, later)).team.retainedLevel).toBe('possible');
  });

  it.each([
    ['the proposed level, without a reason', 'foreseeable', '', true],
    ['another level, with a reason', 'none', 'Poste déjà adapté', true],
    ['another level, without a reason', 'none', ' \n\u0000', false],
  ] as const)('retains %s: %s', (_, level, reason, isTaken) => {
    const changed = withRetainedLevel(makeDraft(), level, reason, medecin, later);
    if (isTaken) expect(ensure(changed).team.retainedLevel).toBe(level);
    else expect(changed).toEqual({ ok: false, failure: { code: 'reason-missing' } });
  });

  it('asks for a reason when nothing was concluded from the answers', () => {
    const draft = makeDraft({ team: { proposedLevel: 'not-concluded' } });
    expect(withRetainedLevel(draft, 'none', '', medecin, later)).toMatchObject({ failure: { code: 'reason-missing' } });
  });

  it('lets nobody but a médecin retain a level (R. 4623-14 II)', () => {
    for (const role of ['idest', 'coordinateur'] as const) {
      const changed = withRetainedLevel(makeDraft(), 'foreseeable', 'motif', { ...nurse, role }, later);
      expect(changed).toEqual({ ok: false, failure: { code: 'role-forbidden' } });
    }
  });

  it('puts each value in the layer of its field', () => {
    const values = {
      pathology: typed('cancer'),
      treatingPhysician: typed('Dr X'),
      phone: typed('06'),
      rqth: typed('yes'),
    };
    const draft = ensure(withValues(makeDraft(), values, later, { isPrefilled: true }));
    expect(Object.keys(draft.team.values)).toEqual(['phone', 'rqth']);
    expect(Object.keys(draft.care?.values ?? {})).toEqual(['pathology', 'treatingPhysician']);
  });

  it('keeps in the medical layer what was written there, even once its field is gone from the form', () => {
    const own = {
      id: 'own-x',
      number: '',
      label: 'X',
      layer: 'medical',
      kind: 'text',
      required: false,
      section: '',
    } as const;
    const draft = ensure(withValues(makeDraft(), { 'own-x': typed('MEDICAL-X') }, later, {}, [own]));
    expect(draft.care?.values).toEqual({ 'own-x': typed('MEDICAL-X') });
    const again = ensure(withValues(draft, { ...draft.care?.values, phone: typed('06') }, later));
    expect(again.team.values).toEqual({ phone: typed('06') });
    expect(again.care?.values).toEqual({ 'own-x': typed('MEDICAL-X') });
  });

  it('closes on a refusal only when the worker said no to the signalement', () => {
    expect(ensure(asRefusedLater(makeDraft())).state).toBe('refused');
    expect(asRefused(makeDraft(), later)).toEqual({ ok: false, failure: { code: 'agreement-missing' } });
  });
});

describe('which visit a draft belongs to', () => {
  const answer = (status: VisitStatus): VisitAnswer => ({
    kind: 'MIC',
    status,
    reason: '',
    missing: [],
    evidence: [],
    source: { text: '', status: 'law', asOf: '' },
  });

  it('is the visit dated today in the dossier', () => {
    const { dossier } = makeFacts({ visits: [visit('VIP_P', '2024-01-01'), visit('REP', today)] });
    expect(findVisit(dossier, [answer('due')], today)).toEqual({ kind: 'REP', date: today });
  });

  it.each<[VisitStatus, 'MIC' | 'DEM']>([
    ['due', 'MIC'],
    ['late', 'MIC'],
    ['possible', 'MIC'],
    ['not-due', 'DEM'],
    ['unknown', 'DEM'],
  ])('else, with a mi-carrière that is %s, is %s', (status, kind) => {
    expect(findVisit(makeFacts().dossier, [answer(status)], today)).toEqual({ kind, date: today });
    expect(findVisit(makeBlindFacts(absent).dossier, [answer(status)], today)).toEqual({ kind, date: today });
  });

  it('is the mi-carrière when two visits are held today', () => {
    const { dossier } = makeFacts({ visits: [visit('VIP_P', today), visit('MIC', today)] });
    expect(findVisit(dossier, [], today)).toEqual({ kind: 'MIC', date: today });
  });
});

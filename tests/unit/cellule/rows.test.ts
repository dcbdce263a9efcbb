import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOfDraft, rowOfReceived, sortRows } from '../../../lib/cellule/list-rows';
import type { CelluleRow, Received } from '../../../lib/cellule/signalement-row';
import { countRequired } from '../../../lib/signalement/completeness';
import { emptyConsent } from '../../../lib/signalement/consent-wording';
import { formFields } from '../../../lib/signalement/fields';
import type { FormValues } from '../../../lib/signalement/form';
import { makeConsent, makeDraft, medecin, typed, worker } from '../signalement/examples';

const received: Received = {
  taskId: 't1',
  version: '3',
  identifier: 'd1',
  receivedAt: '2026-11-21T08:00:00+01:00',
  state: 'new',
  reason: null,
  worker,
  author: medecin.name,
  urgency: 'routine',
  level: 'possible',
  administrative: [],
  functional: [],
  medical: { kind: 'hidden' },
  consentText: null,
  agreement: 'given',
};

describe('the row of a local draft', () => {
  it('says who, since when, by whom, how complete, and what is expected', () => {
    const { required } = countRequired(formFields, makeDraft().team.values);
    expect(rowOfDraft(makeDraft(), formFields)).toEqual({
      id: 'd1',
      where: 'local',
      worker,
      since: '2026-11-20T09:00:00+01:00',
      author: medecin.name,
      level: 'possible',
      urgency: 'urgent',
      state: 'open',
      filled: required,
      required,
      agreement: 'given',
      expected: 'Le médecin complète et envoie',
    });
  });

  it('counts what is missing', () => {
    const draft = makeDraft({ team: { values: { jobTitle: typed('Cariste') } } });
    expect(rowOfDraft(draft, formFields).filled).toBe(1);
  });

  it('counts no more than the reader may see: before the agreement, the administrative fields', () => {
    const count = (values: FormValues) => {
      const { filled, required } = rowOfDraft(makeDraft({ team: { values, consent: emptyConsent() } }), formFields);
      return { filled, required };
    };
    expect(count({ currentSituation: typed('on-leave') })).toEqual(count({}));
  });

  it('says no level before the worker has agreed to share it', () => {
    for (const consent of [emptyConsent(), makeConsent({ shared: 'refused' }), makeConsent({ shared: null })]) {
      expect(rowOfDraft(makeDraft({ team: { consent } }), formFields).level).toBeNull();
    }
  });

  it('says no level that a médecin has not retained', () => {
    expect(rowOfDraft(makeDraft({ team: { retainedLevel: null } }), formFields).level).toBeNull();
  });
});

describe('the row of a received signalement', () => {
  it.each([
    ['new', 'À vous\u00a0: accepter ou demander un complément'],
    ['to-complete', 'Le médecin complète'],
    ['accepted', 'La cellule accompagne'],
  ] as const)('that is %s expects « %s »', (state, expected) => {
    expect(rowOfReceived({ ...received, state })).toMatchObject({ id: 't1', where: 'server', state, expected });
  });

  it('says no level when the situation was not shared', () => {
    expect(rowOfReceived({ ...received, functional: null }).level).toBeNull();
  });
});

describe('the order of the list', () => {
  const row = (id: string, change: Partial<CelluleRow>): CelluleRow => ({ ...rowOfReceived(received), id, ...change });

  it('has what waits for the cellule first, then the urgent, then the oldest, whatever the time zone', () => {
    const rows = [
      row('accepted', { state: 'accepted', urgency: 'urgent', since: '2026-01-01T00:00:00+01:00' }),
      row('young', { since: '2026-11-22T10:00:00+01:00' }),
      row('old', { since: '2026-11-22T09:30:00Z' }),
      row('older', { since: '2026-11-22T10:15:00+01:00' }),
      row('urgent', { urgency: 'urgent', since: '2026-11-22T11:00:00+01:00' }),
      row('draft', { state: 'open', where: 'local', since: '2026-02-01T00:00:00+01:00' }),
    ];
    expect(sortRows(rows).map(({ id }) => id)).toEqual(['urgent', 'young', 'older', 'old', 'draft', 'accepted']);
  });

  it('loses no row and leaves the list it was given', () => {
    const anyRow = fc
      .record({
        id: fc.uuid(),
        state: fc.constantFrom<CelluleRow['state']>('new', 'accepted', 'to-complete', 'open', 'to-send', 'stopped'),
        urgency: fc.constantFrom<CelluleRow['urgency']>('routine', 'urgent'),
        since: fc
          .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
          .map((date) => date.toISOString()),
      })
      .map((change) => row(change.id, change));
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const before = [...rows];
        expect(new Set(sortRows(rows))).toEqual(new Set(rows));
        expect(rows).toEqual(before);
      }),
    );
  });
});

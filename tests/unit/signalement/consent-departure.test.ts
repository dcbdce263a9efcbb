// What leaves is what was agreed to: never dated before the agreement, never more than the list that was shown.
import { describe, expect, it } from 'vitest';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import { defaultSettings } from '../../../lib/settings/settings';
import { findAgreement } from '../../../lib/signalement/agreement';
import type { ConsentRecord } from '../../../lib/signalement/consent';
import { buildSignalement } from '../../../lib/signalement/departure-of';
import type { Draft } from '../../../lib/signalement/draft';
import { formFields } from '../../../lib/signalement/fields';
import { MEDICAL_PART } from '../../../lib/signalement/shared';
import { makeConsent, makeDraft, medecin, now, typed } from './examples';

const shown = findAgreement(makeDraft(), defaultSettings);

function build(draft: Draft, leavesAt = now) {
  return buildSignalement({
    draft,
    fields: formFields,
    instrument: shippedInstrument,
    author: medecin,
    cellule: 'Cellule PDP',
    id: draft.id,
    leavesAt,
    agreement: findAgreement(draft, defaultSettings),
  });
}

const withConsent = (part: Partial<ConsentRecord>) =>
  makeDraft({ team: { consent: { ...makeConsent(), shown, ...part } } });

describe('what leaves', () => {
  it('is named in the list that was shown, all that is not administrative', () => {
    const built = build(withConsent({}));
    if (!built.ok) throw new Error(built.failure.code);
    const labels = (built.value.layers.functional ?? []).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(4);
    expect(shown.shared).toEqual([...labels, 'Niveau retenu par le médecin', MEDICAL_PART]);
  });

  it('names no field of the medical part in what a coordinator may read, only that there is one', () => {
    const draft = withConsent({});
    const built = build(draft);
    if (!built.ok) throw new Error(built.failure.code);
    const medical = (built.value.layers.medical ?? []).map(({ label }) => label);
    expect(medical.length).toBeGreaterThan(1);
    const read = JSON.stringify([built.value.consentText, draft.team.consent]);
    expect(medical.filter((label) => read.includes(label))).toEqual([]);
    expect(read).toContain(MEDICAL_PART);
  });

  it('does not leave when something was added to it since the agreement', () => {
    const draft = withConsent({});
    const values = { ...draft.team.values, partners: typed(['carsat']), rqth: typed('yes') };
    const built = build({ ...draft, team: { ...draft.team, values } });
    expect(built).toMatchObject({ failure: { code: 'agreement-missing' } });
  });

  it('leaves when something was taken away since', () => {
    const draft = withConsent({});
    const { motiveText, ...values } = draft.team.values;
    expect(build({ ...draft, team: { ...draft.team, values } })).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<ConsentRecord>]>([
    ['noted after the sending', { recordedAt: '2026-11-22T10:43:01+01:00' }],
    ['signed on paper the day after', { mode: 'paper', paper: { signedOn: '2026-11-23', place: 'Armoire 3' } }],
  ])('does not leave under an agreement %s', (_, part) => {
    expect(build(withConsent(part))).toMatchObject({ failure: { code: 'agreement-late' } });
  });

  it('leaves under one of the same instant, whatever the time zone it is written in', () => {
    expect(build(withConsent({ recordedAt: '2026-11-22T09:43:00Z' }))).toMatchObject({ ok: true });
  });
});

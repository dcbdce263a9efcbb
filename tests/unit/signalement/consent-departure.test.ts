// What leaves is what was agreed to: never dated before the agreement, never more than the list that was shown.
import { describe, expect, it } from 'vitest';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import { defaultSettings } from '../../../lib/settings/settings';
import { findAgreement } from '../../../lib/signalement/agreement';
import type { ConsentRecord } from '../../../lib/signalement/consent';
import { buildSignalement } from '../../../lib/signalement/departure-of';
import type { Draft } from '../../../lib/signalement/draft';
import { formFields } from '../../../lib/signalement/fields';
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
    const { functional = [], medical = [] } = built.value.layers;
    const labels = [...functional, ...medical].map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(4);
    expect(labels.filter((label) => !shown.shared.includes(label))).toEqual([]);
    expect(shown.shared).toContain('Réponses au questionnaire');
    expect(shown.shared).toContain('Niveau retenu par le médecin');
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

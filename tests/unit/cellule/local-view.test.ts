import { describe, expect, it } from 'vitest';
import { viewLocalDraft } from '../../../lib/cellule/local-view';
import { emptyConsent } from '../../../lib/signalement/consent-wording';
import { formFields } from '../../../lib/signalement/fields';
import { functionalMarks, makeConsent, makeDraft, medicalMarks } from '../signalement/examples';

/** As the store opens it for somebody who does not hold the care key. */
const asCoordinator = (consent = makeConsent()) => makeDraft({ team: { consent }, care: null });

describe('a local draft', () => {
  it.each([
    ['nothing was asked', emptyConsent()],
    ['sharing was not asked', makeConsent({ shared: null })],
    ['sharing is refused', makeConsent({ shared: 'refused' })],
  ])('shows the coordinator nothing functional or medical while %s', (_, consent) => {
    const view = viewLocalDraft(asCoordinator(consent), formFields);
    // Labels and choices of a field are no value of the worker's, but none of these fields is in the answer either.
    expect(JSON.stringify(view)).not.toMatch(functionalMarks);
    expect(JSON.stringify(view)).not.toMatch(medicalMarks);
    expect(new Set(view.fields.map(({ layer }) => layer))).toEqual(new Set(['administrative']));
    expect(view.withheld).toEqual(['functional-without-agreement', 'medical']);
    expect(view.values.employerName?.value).toBe('ENTREPRISE FICTIVE');
  });

  it('shows the coordinator the situation once sharing is accepted, and nothing medical', () => {
    const view = viewLocalDraft(asCoordinator(), formFields);
    expect(view.values.motiveText?.value).toBe('FONCTIONNEL-MOTIF');
    expect(JSON.stringify(view)).not.toMatch(medicalMarks);
    expect(view.withheld).toEqual(['medical']);
  });

  it('shows a health professional both, and withholds nothing', () => {
    const view = viewLocalDraft(makeDraft({ team: { consent: emptyConsent() } }), formFields);
    expect(view.values).toMatchObject({
      motiveText: { value: 'FONCTIONNEL-MOTIF' },
      pathology: { value: 'addiction' },
    });
    expect(view.withheld).toEqual([]);
  });

  it('names as missing only fields that its reader sees', () => {
    const draft = makeDraft({ team: { consent: emptyConsent(), values: {} }, care: null });
    const { missing, fields } = viewLocalDraft(draft, formFields);
    expect(missing.map(({ fieldId }) => fieldId)).toEqual(
      fields.filter(({ required }) => required).map(({ id }) => id),
    );
  });

  it('shows no value of a field that the form does not have', () => {
    const draft = asCoordinator();
    const stray = {
      ...draft,
      team: {
        ...draft.team,
        values: { ...draft.team.values, inconnu: { value: 'X', origin: { kind: 'computed' as const, text: '' } } },
      },
    };
    expect(viewLocalDraft(stray, formFields).values).not.toHaveProperty('inconnu');
  });
});

// The dispositifs the médecin retained, from the form to what leaves: only with the agreement to share.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/measures/catalogue';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import { buildSignalement } from '../../../lib/signalement/departure-of';
import { findField, formFields, measuresField } from '../../../lib/signalement/fields';
import { mergePrefill } from '../../../lib/signalement/prefill';
import { setValue } from '../../../lib/signalement/set-value';
import { makeConsent, makeDraft, medecin, now } from '../signalement/examples';

const field = findField(measuresField) ?? expect.fail('no field');
const values = makeDraft().team.values;

function choose(...ids: readonly string[]) {
  const set = setValue(values, field, ids, medecin.name, now);
  return set.ok ? set.value : expect.fail(set.failure.code);
}

function leave(shared: 'accepted' | 'refused') {
  const draft = makeDraft({ team: { values: choose('rqth', 'essai-encadre'), consent: makeConsent({ shared }) } });
  const cellule = 'Cellule PDP';
  const about = { instrument: shippedInstrument, author: medecin, cellule, id: draft.id, leavesAt: now };
  const built = buildSignalement({ draft, fields: formFields, ...about });
  return built.ok ? built.value : expect.fail(built.failure.code);
}

describe('the dispositifs retained', () => {
  it('are one field of the functional layer, that offers every dispositif and asks for none', () => {
    expect(field).toMatchObject({ layer: 'functional', kind: 'choices', required: false });
    expect(field.choices).toEqual(catalogue.map(({ id, title }) => ({ code: id, label: title })));
  });

  it('leave by their names with the agreement to share, in the order of the journey', () => {
    expect(leave('accepted').layers.functional).toContainEqual({
      fieldId: measuresField,
      label: 'Dispositifs envisagés',
      text: 'Essai encadré, RQTH',
      value: ['essai-encadre', 'rqth'],
    });
  });

  it('do not leave without it, in any form', () => {
    const { consentText, ...left } = leave('refused');
    expect(JSON.stringify(left)).not.toMatch(/essai-encadre|Essai encadré|rqth/i);
  });

  it('are typed by somebody, and pre-filling never touches them', () => {
    const chosen = choose('rqth')[measuresField];
    expect(chosen?.origin).toEqual({ kind: 'typed', at: now, by: medecin.name });
    expect(mergePrefill(choose('rqth'), {})[measuresField]).toEqual(chosen);
  });

  it('none is no value, and one that is not in the catalogue is refused', () => {
    expect(choose()[measuresField]).toBeUndefined();
    expect(setValue(values, field, ['gone'], medecin.name, now).ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { countRequired, listHelpful, listMissing, listShown } from '../../../lib/signalement/completeness';
import { formFields } from '../../../lib/signalement/fields';
import { rowsElsewhere } from '../../../lib/signalement/rows-elsewhere';
import { makeDraft, typed } from './examples';

describe('the form', () => {
  it('accounts for the 37 rows of §2.2: each is a field, or elsewhere for a stated reason, not both', () => {
    const rows = Array.from({ length: 37 }, (_, index) => String(index + 1));
    const asFields = [...new Set(formFields.map(({ number }) => number))];
    expect([...asFields, ...Object.keys(rowsElsewhere)].sort((a, b) => Number(a) - Number(b))).toEqual(rows);
    for (const reason of Object.values(rowsElsewhere)) expect(reason.length).toBeGreaterThan(20);
  });

  it('refers, in its conditions, to choices that exist and stand before', () => {
    formFields.forEach(({ shownWhen, requiredWhen }, place) => {
      for (const { fieldId, has } of [shownWhen, requiredWhen].filter((condition) => condition !== undefined)) {
        const asked = formFields.slice(0, place).find(({ id }) => id === fieldId);
        if (has.every((code) => code === '')) {
          expect(asked).toBeDefined();
          continue;
        }
        // « Déjà fait » and « Délai » come first on the screen, so that what depends on them appears under the hand.
        expect(asked?.choices?.map(({ code }) => code)).toEqual(expect.arrayContaining([...has]));
      }
    });
  });

  it('has one field for each id', () => {
    const ids = formFields.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('asks neither for the INS nor for the place of birth', () => {
    expect(
      formFields.filter(({ id, label }) => /\b(ins|nir|nia)\b|naissance.*lieu|lieu/i.test(`${id} ${label}`)),
    ).toEqual([]);
    expect(formFields.map(({ number }) => number)).not.toContain('5');
  });

  it('keeps pathology and treating physician, and only them, in the medical layer', () => {
    expect(formFields.filter(({ layer }) => layer === 'medical').map(({ id }) => id)).toEqual([
      'pathology',
      'treatingPhysician',
    ]);
  });

  it('offers choices, each with its own code and label, to the fields that need them', () => {
    for (const { kind, choices = [] } of formFields) {
      expect(choices.length > 1).toBe(kind === 'choice' || kind === 'choices');
      expect(new Set(choices.map(({ code }) => code)).size).toBe(choices.length);
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    }
  });

  it('has headings short enough for a panel of 400 pixels', () => {
    expect(formFields.filter(({ section, label }) => section.length > 28 || label.length > 45)).toEqual([]);
  });
});

describe('what is missing', () => {
  const required = formFields.filter((field) => field.required);

  it('is every required field, by its label, when nothing is filled in', () => {
    expect(listMissing(formFields, {}).map(({ fieldId }) => fieldId)).toEqual(required.map(({ id }) => id));
    expect(countRequired(formFields, {})).toEqual({ filled: 0, required: required.length });
  });

  it('is nothing when all required fields are filled in', () => {
    expect(listMissing(formFields, makeDraft().team.values)).toEqual([]);
  });

  it('counts an emptied field as missing', () => {
    const values = { ...makeDraft().team.values, jobTitle: typed(''), motives: typed([]) };
    expect(listMissing(formFields, values)).toEqual([
      { fieldId: 'jobTitle', label: 'Intitulé du poste' },
      { fieldId: 'motives', label: 'Motifs' },
    ]);
    expect(countRequired(formFields, values)).toEqual({ filled: required.length - 1, required: required.length + 1 });
  });

  it('asks for the first day of the arrêt of somebody « en arrêt », and of nobody else', () => {
    const { arretStart: _, ...values } = makeDraft().team.values;
    expect(listMissing(formFields, values).map(({ fieldId }) => fieldId)).toEqual(['arretStart']);
    expect(listMissing(formFields, { ...values, currentSituation: typed('at-work') })).toEqual([]);
  });

  it('does not ask for what the other answers do not call for', () => {
    const shown = (values = {}) => listShown(formFields, values).map(({ id }) => id);
    for (const id of ['employerContact', 'deadline', 'jobStudyDate', 'aidsAsked', 'expectedReturn'])
      expect(shown()).not.toContain(id);
    expect(shown({ expectations: typed(['opinion', 'employer-contact']) })).toContain('employerContact');
    expect(shown({ urgency: typed('urgent') })).toContain('deadline');
    expect(shown({ alreadyDone: typed(['job-study']) })).toContain('jobStudyDate');
  });

  it('says what would help, and never twice what is missing', () => {
    const helpful = listHelpful(formFields, {}).map(({ fieldId }) => fieldId);
    expect(helpful).toContain('phone');
    const missing = listMissing(formFields, {}).map(({ fieldId }) => fieldId);
    expect(helpful.filter((id) => missing.includes(id))).toEqual([]);
    expect(listHelpful(formFields, { phone: typed('06') }).map(({ fieldId }) => fieldId)).not.toContain('phone');
  });
});

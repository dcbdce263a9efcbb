import { describe, expect, it } from 'vitest';
import { countRequired, listMissing } from '../../../lib/signalement/completeness';
import { formFields } from '../../../lib/signalement/fields';
import { makeDraft, typed } from './examples';

describe('the form', () => {
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
    expect(countRequired(formFields, values).filled).toBe(required.length - 2);
  });
});

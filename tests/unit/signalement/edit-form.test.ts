import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFormSettings, formSettingsSchema } from '../../../lib/settings/form-settings';
import {
  makeCode,
  readChoices,
  withAdded,
  withField,
  withList,
  withMedicalWords,
  withoutAdded,
  writeLines,
} from '../../../lib/signalement/edit-form';
import { formFields } from '../../../lib/signalement/fields';
import { checkFormSettings, editableLists } from '../../../lib/signalement/form-settings';

const motives = formFields.find(({ id }) => id === 'motives')?.choices ?? [];
const labels = motives.map(({ label }) => label);

describe('a change of a field', () => {
  it('is kept, and leaves no trace once it is ours again', () => {
    const hidden = withField(defaultFormSettings, 'pcs', { isHidden: true });
    expect(hidden.fields).toEqual({ pcs: { isHidden: true } });
    expect(withField(hidden, 'pcs', { isHidden: false })).toEqual(defaultFormSettings);
    const renamed = withField(defaultFormSettings, 'pcs', { label: ' Code PCS\n' });
    expect(renamed.fields).toEqual({ pcs: { label: 'Code PCS' } });
    expect(withField(renamed, 'pcs', { label: 'PCS' })).toEqual(defaultFormSettings);
    expect(withField(renamed, 'pcs', { label: '  ' })).toEqual(defaultFormSettings);
  });

  it('never asks for what it hides', () => {
    const required = withField(defaultFormSettings, 'pcs', { isRequired: true });
    expect(checkFormSettings(withField(required, 'pcs', { isHidden: true }))).toEqual([]);
  });

  it('« never required » is kept apart from « in some cases »', () => {
    expect(withField(defaultFormSettings, 'arretStart', { isRequired: false }).fields).toEqual({
      arretStart: { isRequired: false },
    });
  });
});

describe('a list as lines', () => {
  it('is ours as long as no line changed', () => {
    for (const id of editableLists) {
      const ours = formFields.find((field) => field.id === id)?.choices ?? [];
      expect(withList(defaultFormSettings, id, `\n${writeLines(ours)}\n\n`)).toEqual(defaultFormSettings);
    }
  });

  it('keeps the code of a line that is renamed, moved or left', () => {
    const renamed = ['Plusieurs avis', ...labels.slice(1)];
    expect(readChoices(renamed.join('\n'), motives)[0]).toEqual({ code: 'several-opinions', label: 'Plusieurs avis' });
    expect(readChoices(labels.toReversed().join('\n'), motives)).toEqual(motives.toReversed());
    expect(readChoices(labels.slice(2).join('\n'), motives)).toEqual(motives.slice(2));
  });

  it('gives a new line a code that nothing had before', () => {
    const grown = readChoices([...labels, 'Changement d’équipe', 'Changement d’équipe !'].join('\n'), motives);
    expect(grown.slice(-2).map(({ code }) => code)).toEqual(['own-changement-d-equipe', 'own-changement-d-equipe-2']);
  });

  it('gives a line that comes back its code again, and not to another', () => {
    const short = withList(defaultFormSettings, 'motives', labels.slice(1).join('\n'));
    expect(withList(short, 'motives', labels.join('\n'))).toEqual(defaultFormSettings);
    const other = withList(short, 'motives', [...labels.slice(1), 'Autre avis'].join('\n'));
    expect(other.lists.motives?.map(({ code }) => code)).not.toContain('several-opinions');
  });

  it('is always valid data, with a code each, whatever is written', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...labels));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const choices = readChoices(lines.join('\n'), motives, motives);
        for (const { code } of choices) expect(code).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
        const distinct = new Set(choices.map(({ label }) => label));
        if (distinct.size === choices.length)
          expect(new Set(choices.map(({ code }) => code)).size).toBe(choices.length);
      }),
    );
  });
});

describe('an added field', () => {
  const field = { label: ' Équipe ', layer: 'functional', kind: 'text', choices: [], isRequired: false } as const;

  it('has an id of its own, even under the same name, and goes without a trace', () => {
    const once = withAdded(defaultFormSettings, { ...field, choices: [] });
    const twice = withAdded(once, { ...field, choices: [] });
    expect(twice.added.map(({ id, label }) => [id, label])).toEqual([
      ['own-equipe', 'Équipe'],
      ['own-equipe-2', 'Équipe'],
    ]);
    expect(formSettingsSchema.safeParse(twice).success).toBe(true);
    expect(withoutAdded(once, 'own-equipe')).toEqual(defaultFormSettings);
  });

  it('has an id even without a letter in its name', () => {
    expect(makeCode('№ ?', [])).toBe('own-x');
    expect(makeCode('👩🏽‍🏭', ['own-x'])).toBe('own-x-2');
  });
});

describe('the watched words', () => {
  it('are one a line, each once; none is a list too', () => {
    expect(withMedicalWords(defaultFormSettings, 'vertige\n\n vertige \nx\nAVC').medicalWords).toEqual([
      'vertige',
      'AVC',
    ]);
    expect(withMedicalWords(defaultFormSettings, '').medicalWords).toEqual([]);
  });
});

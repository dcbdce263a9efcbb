import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFormSettings, formSettingsSchema } from '../../../lib/settings/form-settings';
import { defaultSettings, type FormSettings, settingsSchema } from '../../../lib/settings/settings';
import { listMissing } from '../../../lib/signalement/completeness';
import { formFields } from '../../../lib/signalement/fields';
import { checkFormSettings, editableLists, listForm } from '../../../lib/signalement/form-settings';

const change = (part: Partial<FormSettings>): FormSettings => ({ ...defaultFormSettings, ...part });
const own = {
  id: 'own-shift',
  label: 'Équipe',
  layer: 'functional',
  kind: 'choice',
  choices: [
    { code: 'day', label: 'Jour' },
    { code: 'night', label: 'Nuit' },
  ],
  isRequired: true,
} as const;
const added = (part: Partial<FormSettings['added'][number]> = {}) =>
  change({ added: [{ ...own, choices: [...own.choices], ...part }] });
const find = (settings: FormSettings, id: string) => listForm(settings).find((field) => field.id === id);

describe('the service’s own form', () => {
  it('is ours as long as nothing is changed', () => {
    expect(listForm(defaultFormSettings)).toEqual(formFields);
  });

  it('is ours too for settings stored before a service could change it', () => {
    const { form: _, ...before } = defaultSettings;
    const read = settingsSchema.safeParse(before);
    expect(read.success && read.data.form).toEqual(defaultFormSettings);
  });

  it('hides, requires, and renames', () => {
    const settings = change({
      fields: {
        pcs: { isHidden: true },
        capacities: { isRequired: true },
        jobTitle: { label: 'Poste', isRequired: false },
      },
    });
    expect(find(settings, 'pcs')).toBeUndefined();
    expect(find(settings, 'jobTitle')).toMatchObject({ label: 'Poste', required: false });
    const missing = listMissing(listForm(settings), {}).map(({ fieldId }) => fieldId);
    expect(missing).toContain('capacities');
    expect(missing).not.toContain('jobTitle');
  });

  it('asks always, or never, for what we ask in one case', () => {
    const onLeave = { currentSituation: { value: 'on-leave', origin: { kind: 'computed', text: '' } } } as const;
    const ask = (isRequired: boolean, values = {}) =>
      listMissing(listForm(change({ fields: { arretStart: { isRequired } } })), values).map(({ fieldId }) => fieldId);
    expect(ask(true)).toContain('arretStart');
    expect(ask(false, onLeave)).not.toContain('arretStart');
  });

  it('replaces a list', () => {
    const choices = [
      { code: 'opinion', label: 'Un avis' },
      { code: 'own-visit', label: 'Une visite de l’entreprise' },
    ];
    expect(find(change({ lists: { expectations: choices } }), 'expectations')?.choices).toEqual(choices);
  });

  it('adds a field at the end of its layer’s section', () => {
    const form = listForm(added());
    const place = form.findIndex(({ id }) => id === 'own-shift');
    expect(form[place]).toMatchObject({ layer: 'functional', section: 'La situation', required: true, number: '' });
    expect(form[place - 1]?.section).toBe('La situation');
    expect(form[place + 1]?.section).not.toBe('La situation');
  });

  it.each<[string, FormSettings, string]>([
    ['who the worker is can’t be hidden', change({ fields: { birthName: { isHidden: true } } }), 'identity-kept'],
    ['nor renamed', change({ fields: { birthDate: { label: 'Né(e) le' } } }), 'identity-kept'],
    ['nor made optional', change({ fields: { dossierNumber: { isRequired: false } } }), 'identity-kept'],
    ['the visit can’t be hidden', change({ fields: { visitKind: { isHidden: true } } }), 'field-kept'],
    [
      'a field can’t be hidden and required',
      change({ fields: { pcs: { isHidden: true, isRequired: true } } }),
      'hidden-and-required',
    ],
    ['a field must exist', change({ fields: { taille: { isHidden: true } } }), 'field-unknown'],
    ['two fields can’t have one name', change({ fields: { pcs: { label: 'code NAF' } } }), 'label-taken'],
    ['nor an added one that of ours', added({ label: 'Effectif' }), 'label-taken'],
    [
      'two added ones can’t have one id',
      change({ added: [own, { ...own, label: 'Autre équipe' }].map((one) => ({ ...one, choices: [...one.choices] })) }),
      'id-taken',
    ],
    [
      'a list our rules rest on stays',
      change({
        lists: {
          visitKind: [
            { code: 'MIC', label: 'Mi-carrière' },
            { code: 'x', label: 'Y' },
          ],
        },
      }),
      'list-fixed',
    ],
    [
      'a list has two lines at least',
      change({ lists: { motives: [{ code: 'other', label: 'Autre' }] } }),
      'list-short',
    ],
    [
      'a list has each code once',
      change({
        lists: {
          motives: [
            { code: 'a', label: 'A' },
            { code: 'a', label: 'B' },
          ],
        },
      }),
      'choice-twice',
    ],
    [
      'and each name once',
      change({
        lists: {
          motives: [
            { code: 'a', label: 'Un' },
            { code: 'b', label: 'un ' },
          ],
        },
      }),
      'choice-twice',
    ],
    ['an added list has choices', added({ choices: [] }), 'choices-missing'],
    ['an added text has none', added({ kind: 'text' }), 'choices-useless'],
  ])('%s', (_, settings, code) => {
    expect(checkFormSettings(settings).map((problem) => problem.code)).toEqual([code]);
    expect(listForm(settings)).toEqual(formFields);
  });

  it('gives an added field a layer: without one it is refused', () => {
    const { layer: _, ...bare } = own;
    expect(formSettingsSchema.safeParse(change({ added: [bare] as never })).success).toBe(false);
  });

  it('can rewrite only lists that exist', () => {
    for (const id of editableLists) expect(find(defaultFormSettings, id)?.choices?.length).toBeGreaterThan(1);
  });
});

describe('whatever a service changes', () => {
  const anySettings = fc.record({
    fields: fc.dictionary(
      fc.constantFrom(...formFields.map(({ id }) => id), 'inconnu'),
      fc.record(
        { isHidden: fc.boolean(), isRequired: fc.boolean(), label: fc.string({ minLength: 1, maxLength: 45 }) },
        { requiredKeys: [] },
      ),
      { noNullPrototype: true },
    ),
    lists: fc.dictionary(
      fc.constantFrom(...formFields.map(({ id }) => id)),
      fc.array(fc.record({ code: fc.constantFrom('a', 'b', 'c'), label: fc.constantFrom('A', 'B', 'C') }), {
        maxLength: 3,
      }),
      { noNullPrototype: true },
    ),
    added: fc.array(
      fc.record({
        id: fc.constantFrom('own-a', 'own-b'),
        label: fc.constantFrom('Champ A', 'Champ B', 'Sexe'),
        layer: fc.constantFrom('administrative' as const, 'functional' as const, 'medical' as const),
        kind: fc.constantFrom('text' as const, 'date' as const, 'choices' as const),
        choices: fc.constant<FormSettings['added'][number]['choices']>([]),
        isRequired: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    medicalWords: fc.constant(null),
  });

  it('the identity stays required and typed by nobody, ids and names stay one each, and no field of ours changes layer', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const form = listForm(settings);
        const fixed = (fields: typeof form) => fields.filter(({ isFixed }) => isFixed === true);
        expect(fixed(form)).toEqual(fixed(formFields));
        expect(new Set(form.map(({ id }) => id)).size).toBe(form.length);
        for (const { id, layer } of formFields) {
          const now = form.find((field) => field.id === id);
          if (now !== undefined) expect(now.layer).toBe(layer);
        }
      }),
    );
  });
});

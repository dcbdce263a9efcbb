// The form as the service changed it: checked against the form itself, then applied. Settings that do not go with the form
// are not applied at all: the form is then ours, whole.
import type { AddedField, FormSettings } from '../settings/settings';
import { formFields } from './fields';
import type { FormField, Layer } from './form';

/** Lists that the service may rewrite: no rule of ours rests on their being complete. */
export const editableLists: readonly string[] = [
  'expectations',
  'alreadyDone',
  'involvedPartners',
  'motives',
  'currentSituation',
  'origin',
  'pathology',
];

/** What leaves rests on these: they can be renamed, not taken away. */
const kept: readonly string[] = ['visitKind', 'visitDate', 'urgency'];

/** As the settings keep them. */
const longestList = 60;

/** Where an added field stands on the screen. */
const sectionOf: Readonly<Record<Layer, string>> = {
  administrative: 'Ce qui est demandé',
  functional: 'La situation',
  medical: 'Partie médicale',
};

export type FormProblemCode =
  | 'field-unknown'
  | 'identity-kept'
  | 'field-kept'
  | 'hidden-and-required'
  | 'label-taken'
  | 'id-taken'
  | 'list-fixed'
  | 'list-short'
  | 'list-long'
  | 'choice-twice'
  | 'choices-missing'
  | 'choices-useless';

export interface FormProblem {
  readonly code: FormProblemCode;
  /** Label of the field concerned; its id when it has none. */
  readonly subject: string;
}

/** Hidden and renamed fields are told by their settings; the identity is the host's and can't be touched. */
export function checkFormSettings(settings: FormSettings): readonly FormProblem[] {
  const find = (id: string) => formFields.find((field) => field.id === id);
  const ofFields = Object.entries(settings.fields).flatMap(([id, change]): FormProblem[] => {
    const field = find(id);
    if (field === undefined) return [{ code: 'field-unknown', subject: id }];
    const subject = field.label;
    if (field.isFixed === true) return [{ code: 'identity-kept', subject }];
    if (change.isHidden === true && kept.includes(id)) return [{ code: 'field-kept', subject }];
    return change.isHidden === true && change.isRequired === true ? [{ code: 'hidden-and-required', subject }] : [];
  });
  const ofLists = Object.entries(settings.lists).flatMap(([id, choices]): FormProblem[] => {
    const subject = find(id)?.label ?? id;
    if (!editableLists.includes(id)) return [{ code: 'list-fixed', subject }];
    return checkChoices(choices, subject);
  });
  const ofAdded = settings.added.flatMap((field): FormProblem[] => {
    const subject = field.label;
    const isList = field.kind === 'choice' || field.kind === 'choices';
    if (isList)
      return field.choices.length === 0 ? [{ code: 'choices-missing', subject }] : checkChoices(field.choices, subject);
    return field.choices.length > 0 ? [{ code: 'choices-useless', subject }] : [];
  });
  const all = applySettings(settings);
  const ids = settings.added.map(({ id, label: subject }) => ({ key: id, subject }));
  const labels = all.map(({ label: subject }) => ({ key: foldLabel(subject), subject }));
  return [
    ...ofFields,
    ...ofLists,
    ...ofAdded,
    ...listTwice(ids).map((subject): FormProblem => ({ code: 'id-taken', subject })),
    ...listTwice(labels).map((subject): FormProblem => ({ code: 'label-taken', subject })),
  ];
}

/** All fields of the service's form, in the order of the screen. */
export function listForm(settings: FormSettings): readonly FormField[] {
  return checkFormSettings(settings).length === 0 ? applySettings(settings) : formFields;
}

function applySettings({ fields, lists, added }: FormSettings): readonly FormField[] {
  const ours = formFields.flatMap((field): FormField[] => {
    const { isHidden, isRequired, label } = fields[field.id] ?? {};
    const choices = lists[field.id];
    if (isHidden === true) return [];
    const asked: FormField = {
      ...field,
      ...(label !== undefined && { label }),
      ...(choices !== undefined && { choices }),
    };
    return [isRequired === undefined ? asked : withRequired(asked, isRequired)];
  });
  const form = [...ours];
  for (const one of added) {
    const field = readAdded(one);
    // After the last field of its section: the sections stay whole.
    const place = form.findLastIndex(({ section }) => section === field.section) + 1;
    form.splice(place === 0 ? form.length : place, 0, field);
  }
  return form;
}

function readAdded({ id, label, layer, kind, choices, isRequired }: AddedField): FormField {
  const isFreeText = kind === 'text' || kind === 'long-text';
  return {
    ...{ id, number: '', label, layer, kind, section: sectionOf[layer], required: isRequired },
    ...(isFreeText && { isFreeText }),
    ...(choices.length > 0 && { choices }),
  };
}

/** What the service says stands for all cases. */
function withRequired({ requiredWhen: _, ...field }: FormField, required: boolean): FormField {
  return { ...field, required };
}

function checkChoices(
  choices: readonly { readonly code: string; readonly label: string }[],
  subject: string,
): FormProblem[] {
  if (choices.length < 2) return [{ code: 'list-short', subject }];
  if (choices.length > longestList) return [{ code: 'list-long', subject }];
  const twice = [
    ...listTwice(choices.map(({ code, label }) => ({ key: code, subject: label }))),
    ...listTwice(choices.map(({ label }) => ({ key: foldLabel(label), subject: label }))),
  ];
  return twice.length > 0 ? [{ code: 'choice-twice', subject }] : [];
}

function listTwice(named: readonly { readonly key: string; readonly subject: string }[]): readonly string[] {
  return named
    .filter(({ key }, index) => named.findIndex((one) => one.key === key) < index)
    .map(({ subject }) => subject);
}

function foldLabel(label: string): string {
  return label.trim().toLocaleLowerCase('fr');
}

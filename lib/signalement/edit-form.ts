// Changes of the service's form, one by one, as the settings page makes them. Whether the result goes with the form is
// judged by form-settings.ts; nothing is saved here.

import { foldText } from '../profiles/text';
import type { AddedField, FormSettings } from '../settings/settings';
import { cleanText } from './clean-text';
import { formFields } from './fields';
import type { Choice } from './form';

/** As the settings keep them. */
const longestLabel = 80;

export type FieldChange = FormSettings['fields'][string];

/** What is as in our form leaves no trace. Hiding a field ends what was asked of it. */
export function withField(settings: FormSettings, id: string, change: FieldChange): FormSettings {
  const ours = formFields.find((field) => field.id === id);
  const all = { ...settings.fields[id], ...change };
  const isHidden = all.isHidden === true;
  const isSameRequired = ours?.requiredWhen === undefined && all.isRequired === ours?.required;
  const label = all.label === undefined ? '' : cleanText(all.label, false);
  const kept: FieldChange = {
    ...(isHidden && { isHidden }),
    ...(!isHidden && all.isRequired !== undefined && !isSameRequired && { isRequired: all.isRequired }),
    ...(label !== '' && label !== ours?.label && { label }),
  };
  const { [id]: _, ...others } = settings.fields;
  return { ...settings, fields: Object.keys(kept).length === 0 ? others : { ...others, [id]: kept } };
}

/** A list as lines, one a choice. What is ours again leaves no trace. */
export function withList(settings: FormSettings, id: string, text: string): FormSettings {
  const ours = formFields.find((field) => field.id === id)?.choices ?? [];
  const { [id]: current = ours, ...others } = settings.lists;
  const list = readChoices(text, current, ours);
  const isOurs =
    list.length === ours.length &&
    list.every(({ code, label }, at) => ours[at]?.code === code && ours[at]?.label === label);
  return { ...settings, lists: isOurs ? others : { ...others, [id]: list } };
}

export function writeLines(choices: readonly Choice[]): string {
  return choices.map(({ label }) => label).join('\n');
}

/**
 * A line that was there keeps its code. One line changed among others that stay is that choice under another name. Any
 * other line is a new choice; its code is never one that ours or the former list had, which would change what drafts say.
 */
export function readChoices(text: string, current: readonly Choice[], ours: readonly Choice[] = []): Choice[] {
  const labels = text
    .split('\n')
    .map((line) => cleanText(line, false).slice(0, longestLabel))
    .filter((line) => line !== '');
  const known = (label: string) => [...current, ...ours].find((choice) => choice.label === label);
  const gone = current.filter(({ label }) => !labels.includes(label));
  const fresh = labels.filter((label) => known(label) === undefined);
  const isRenaming = gone.length === 1 && fresh.length === 1 && labels.length === current.length;
  const taken = [...current, ...ours].map(({ code }) => code);
  return labels.map((label) => {
    const code = known(label)?.code ?? (isRenaming ? gone[0]?.code : undefined) ?? makeCode(label, taken);
    taken.push(code);
    return { code, label };
  });
}

/** `own-` and the words of the label; a number where they are taken. */
export function makeCode(label: string, taken: readonly string[]): string {
  const words = foldText(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const base = `own-${words === '' ? 'x' : words}`;
  let code = base;
  for (let turn = 2; taken.includes(code); turn += 1) code = `${base}-${turn}`;
  return code;
}

export function withAdded(settings: FormSettings, field: Omit<AddedField, 'id'>): FormSettings {
  const label = cleanText(field.label, false);
  const taken = [...formFields, ...settings.added].map(({ id }) => id);
  return { ...settings, added: [...settings.added, { ...field, label, id: makeCode(label, taken) }] };
}

/** Its values stay in the drafts; they are neither shown nor sent any more. */
export function withoutAdded(settings: FormSettings, id: string): FormSettings {
  return { ...settings, added: settings.added.filter((field) => field.id !== id) };
}

/** One a line; an empty text is an empty list: nothing is warned of. */
export function withMedicalWords(settings: FormSettings, text: string): FormSettings {
  const words = text.split('\n').map((line) => cleanText(line, false));
  const kept = [...new Set(words.filter((word) => word.length >= 2).map((word) => word.slice(0, 40)))].slice(0, 300);
  return { ...settings, medicalWords: kept };
}

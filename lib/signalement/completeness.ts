// Which fields are in play, what is missing before a signalement can leave and what would help, in the order of the screen.
import type { Condition, FormField, FormValues } from './form';

export interface NamedField {
  readonly fieldId: string;
  readonly label: string;
}

export function hasValue(values: FormValues, fieldId: string): boolean {
  const value = values[fieldId]?.value;
  return value !== undefined && value.length > 0;
}

function isMet({ fieldId, has }: Condition, values: FormValues): boolean {
  const value = values[fieldId]?.value ?? '';
  return typeof value === 'string' ? has.includes(value) : value.some((code) => has.includes(code));
}

/** The fields in play: those that the other answers call for. */
export function listShown(fields: readonly FormField[], values: FormValues): readonly FormField[] {
  return fields.filter(({ shownWhen }) => shownWhen === undefined || isMet(shownWhen, values));
}

export function isRequired({ required, requiredWhen }: FormField, values: FormValues): boolean {
  return required || (requiredWhen !== undefined && isMet(requiredWhen, values));
}

export function listMissing(fields: readonly FormField[], values: FormValues): readonly NamedField[] {
  return listRequired(fields, values)
    .filter((field) => !hasValue(values, field.id))
    .map(nameField);
}

/** Empty fields that are not required, and with which the cellule works better. */
export function listHelpful(fields: readonly FormField[], values: FormValues): readonly NamedField[] {
  return listShown(fields, values)
    .filter((field) => field.isHelpful === true && !isRequired(field, values) && !hasValue(values, field.id))
    .map(nameField);
}

export function countRequired(
  fields: readonly FormField[],
  values: FormValues,
): { readonly filled: number; readonly required: number } {
  const required = listRequired(fields, values);
  return { required: required.length, filled: required.filter((field) => hasValue(values, field.id)).length };
}

function listRequired(fields: readonly FormField[], values: FormValues): readonly FormField[] {
  return listShown(fields, values).filter((field) => isRequired(field, values));
}

function nameField({ id, label }: FormField): NamedField {
  return { fieldId: id, label };
}

// What is missing before a signalement can leave, in the order of the screen.
import type { FormField, FormValues } from './form';

export function hasValue(values: FormValues, fieldId: string): boolean {
  const value = values[fieldId]?.value;
  return value !== undefined && value.length > 0;
}

export function listMissing(
  fields: readonly FormField[],
  values: FormValues,
): readonly { readonly fieldId: string; readonly label: string }[] {
  return fields
    .filter((field) => field.required && !hasValue(values, field.id))
    .map(({ id, label }) => ({ fieldId: id, label }));
}

export function countRequired(
  fields: readonly FormField[],
  values: FormValues,
): { readonly filled: number; readonly required: number } {
  const required = fields.filter((field) => field.required);
  return { required: required.length, filled: required.filter((field) => hasValue(values, field.id)).length };
}

// One value of the form typed by a person: checked against its field, cleaned of what a keyboard can't type, kept with
// the pre-filled value as the way back. Never a throw, whatever is pasted.
import { parseDate } from '@internationalized/date';
import { parseNaf, parseSiret } from '../dossier/codes';
import type { Instant } from '../dossier/dossier';
import { assertNever, fail, ok, type Result } from '../result';
import { cleanText } from './clean-text';
import type { FormField, FormValue, FormValues } from './form';

const longest = { text: 300, 'long-text': 50_000 } as const;

/**
 * An empty value takes the field out, unless it was pre-filled: then it stays, empty, with its way back.
 * `value-fixed`: the field is decided elsewhere. `value-refused`: the value has not the form of its field.
 */
export function setValue(
  values: FormValues,
  field: FormField,
  value: string | readonly string[],
  by: string,
  at: Instant,
): Result<FormValues> {
  if (field.isFixed === true) return fail('value-fixed', field.label);
  const checked = checkValue(field, value);
  if (!checked.ok) return checked;
  const before = values[field.id];
  const prefilled = before === undefined ? undefined : findPrefilled(before);
  if (checked.value.length === 0 && prefilled === undefined) return ok(withoutField(values, field.id));
  const origin = { kind: 'typed', at, by } as const;
  const typed: FormValue = { value: checked.value, origin, ...(prefilled !== undefined && { prefilled }) };
  return ok({ ...values, [field.id]: typed });
}

/** Back to what was read or computed. A field that never was pre-filled is left as it is. */
export function restoreValue(values: FormValues, fieldId: string): Result<FormValues> {
  const prefilled = values[fieldId]?.prefilled;
  return ok(prefilled === undefined ? values : { ...values, [fieldId]: prefilled });
}

/** What the dossier last said, if it was declined; else what was filled in. */
function findPrefilled({ value, origin, prefilled }: FormValue): FormValue['prefilled'] {
  if (origin.kind === 'typed' || (prefilled !== undefined && prefilled.origin.kind !== 'typed')) return prefilled;
  return { value, origin };
}

function withoutField(values: FormValues, fieldId: string): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([id]) => id !== fieldId));
}

function checkValue(field: FormField, value: string | readonly string[]): Result<string | readonly string[]> {
  const refused = fail('value-refused', field.label);
  switch (field.kind) {
    case 'choices': {
      if (typeof value === 'string') return refused;
      const codes = field.choices?.map(({ code }) => code) ?? [];
      return value.every((code) => codes.includes(code)) ? ok(codes.filter((code) => value.includes(code))) : refused;
    }
    case 'choice': {
      const isKnown = value === '' || field.choices?.some(({ code }) => code === value) === true;
      return typeof value === 'string' && isKnown ? ok(value) : refused;
    }
    case 'date':
      return typeof value === 'string' && (value === '' || isDay(value)) ? ok(value) : refused;
    case 'text':
    case 'long-text': {
      if (typeof value !== 'string') return refused;
      const cleaned = cleanText(value, field.kind === 'long-text');
      if (field.format !== undefined && cleaned !== '') {
        const code = readFormat(field.format, cleaned);
        return code === null ? refused : ok(code);
      }
      return cleaned.length <= longest[field.kind] ? ok(cleaned) : refused;
    }
    default:
      return assertNever(field.kind);
  }
}

/** The code in its one form; null when it is not one. */
export function readFormat(format: NonNullable<FormField['format']>, text: string): string | null {
  return format === 'siret' ? parseSiret(text) : parseNaf(text);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return parseDate(value).toString() === value;
  } catch {
    return false;
  }
}

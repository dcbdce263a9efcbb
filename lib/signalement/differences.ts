// What the dossier says now and the form does not: a list to take one by one. Nothing is taken by itself, and what was
// declined is not offered again as long as the dossier says the same.

import type { Instant } from '../dossier/dossier';
import { fail, ok, type Result } from '../result';
import { listShown } from './completeness';
import { writeValue } from './departure-of';
import type { FormField, FormValue, FormValues } from './form';

export interface Difference {
  readonly fieldId: string;
  readonly label: string;
  /** The form's, as a person reads it; empty when nothing is filled in. */
  readonly here: string;
  /** The dossier's, as a person reads it. */
  readonly there: string;
  /** The dossier's, as it is coded. */
  readonly value: FormValue['value'];
}

/** `fresh`: what the dossier says now (`readDossier`). The identity is not offered: another one is another worker. */
export function listDifferences(
  fields: readonly FormField[],
  values: FormValues,
  fresh: FormValues,
): readonly Difference[] {
  return listShown(fields, values).flatMap((field): Difference[] => {
    const now = fresh[field.id];
    const current = values[field.id];
    if (now === undefined || field.isFixed === true) return [];
    if (current !== undefined && [current.value, current.prefilled?.value].some((known) => isSame(known, now.value)))
      return [];
    const here = current === undefined ? '' : writeValue(field, current.value);
    return [{ fieldId: field.id, label: field.label, here, there: writeValue(field, now.value), value: now.value }];
  });
}

export interface Choice {
  readonly fieldId: string;
  /** The dossier's value as it was shown. */
  readonly value: FormValue['value'];
}

/**
 * Takes the dossier's values; what a person had typed becomes the way back. `difference-gone`: the dossier says something
 * else again.
 */
export function takeDifferences(values: FormValues, fresh: FormValues, choices: readonly Choice[]): Result<FormValues> {
  const taken: [string, FormValue][] = [];
  for (const { fieldId, value } of choices) {
    const now = fresh[fieldId];
    if (now === undefined || !isSame(now.value, value)) return fail('difference-gone');
    const { [fieldId]: before } = values;
    const wasTyped = before?.origin.kind === 'typed' && before.value.length > 0;
    const typed = wasTyped ? { prefilled: { value: before.value, origin: before.origin } } : {};
    taken.push([fieldId, { value: now.value, origin: now.origin, ...typed }]);
  }
  return ok({ ...values, ...Object.fromEntries(taken) });
}

/** Keeps what the form says; the dossier's value becomes its way back. An empty field stays empty. */
export function keepDifferences(
  values: FormValues,
  fresh: FormValues,
  choices: readonly Choice[],
  by: { readonly name: string; readonly at: Instant },
): Result<FormValues> {
  const taken = takeDifferences(values, fresh, choices);
  if (!taken.ok) return taken;
  const kept = choices.map(({ fieldId }): [string, FormValue] => {
    const empty: FormValue = { value: '', origin: { kind: 'typed', at: by.at, by: by.name } };
    const now = taken.value[fieldId] ?? empty;
    return [fieldId, { ...(values[fieldId] ?? empty), prefilled: { value: now.value, origin: now.origin } }];
  });
  return ok({ ...values, ...Object.fromEntries(kept) });
}

function isSame(a: FormValue['value'] | undefined, b: FormValue['value']): boolean {
  if (a === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((code) => b.includes(code));
}

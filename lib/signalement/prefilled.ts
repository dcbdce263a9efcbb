// The two ways a value is filled in without anybody typing it: read in the host's page, or computed by a stated rule.
import type { Read } from '../dossier/dossier';
import type { FormValue } from './form';

/** Null when the page does not say it, or says it in words that `write` does not take. */
export function fromField<T>(read: Read<T>, write: (value: T) => string | null): FormValue | null {
  if (read.state !== 'read') return null;
  const value = write(read.value);
  return value === null || value === '' ? null : { value, origin: { kind: 'host', origin: read.origin } };
}

/** `text`: the rule, or where it comes from, as the screen says it. */
export function computed(value: string | readonly string[], text: string): FormValue {
  return { value, origin: { kind: 'computed', text } };
}

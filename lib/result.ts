// Outcomes as values: an expected bad outcome is a Failure, never thrown.
import type { Failure } from './failures';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** `subject` names the thing concerned in the interface's words (a field, a page); never a worker's value. */
export function fail(code: Failure['code'], subject?: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: subject === undefined ? { code } : { code, subject } };
}

/** Ends an exhaustive `switch`: a new case breaks the build here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

/** Has it the shape of one? What came over a wire may be nothing. */
export function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

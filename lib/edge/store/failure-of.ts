// Which failure a refusal of the browser's database is. What is not listed here is a bug, and goes on being thrown.
import type { FailureCode } from '../../failures';
import { fail, type Result } from '../../result';

/** By the name of the error: names cross realms and Dexie's wrappers, classes do not. */
const codes: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-format',
  OpenFailedError: 'database-unavailable',
  DatabaseClosedError: 'database-unavailable',
  MissingAPIError: 'database-unavailable',
  InvalidStateError: 'database-unavailable',
  SecurityError: 'database-unavailable',
  UnknownError: 'database-unavailable',
  AbortError: 'database-unavailable',
  TimeoutError: 'database-unavailable',
  NotReadableError: 'database-unavailable',
};

/**
 * The failure behind an error of the database, null for a bug. The innermost known cause wins: a full disk may come
 * as the inner error of an `AbortError` (Dexie, QuotaExceededError).
 */
export function findFailureCode(error: unknown): FailureCode | null {
  if (typeof error !== 'object' || error === null) return null;
  const inner = 'inner' in error && error.inner !== error ? findFailureCode(error.inner) : null;
  const name = 'name' in error ? String(error.name) : '';
  return inner ?? codes[name] ?? null;
}

/** Runs work on the database; its refusals become failures, bugs are thrown. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const code = findFailureCode(error);
    if (code === null) throw error;
    return fail(code);
  }
}

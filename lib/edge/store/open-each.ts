// Opens many records at once. One that does not open never keeps the others closed.
import type { Result } from '../../result';

export interface Opened<T> {
  readonly opened: readonly T[];
  /** Ids of those set aside. */
  readonly damaged: readonly string[];
  /** Ids of those written by a later version. */
  readonly newer: readonly string[];
}

export async function openEach<T>(
  rows: readonly unknown[],
  open: (row: unknown) => Promise<Result<T>>,
): Promise<Opened<T>> {
  const opened: T[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  const results = await Promise.all(rows.map(open));
  for (const [index, result] of results.entries()) {
    if (result.ok) opened.push(result.value);
    else (result.failure.code === 'newer-format' ? newer : damaged).push(idOf(rows[index]));
  }
  return { opened, damaged, newer };
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}

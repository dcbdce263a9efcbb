// Which rows a filter keeps, and in which order: the oldest wait first. Pure; the list draws what this answers.
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import { assertNever } from '../../lib/result';
import type { CelluleFilter } from '../../lib/text/cellule';

export const celluleFilters: readonly CelluleFilter[] = ['all', 'to-decide', 'to-complete', 'local'];

/** Does the filter keep this row? */
export function isKept(row: CelluleRow, filter: CelluleFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-decide':
      return row.state === 'new';
    case 'to-complete':
      return row.state === 'to-complete';
    case 'local':
      return row.where === 'local';
    default:
      return assertNever(filter);
  }
}

/** Kept rows, oldest wait first; what is settled (accepted, sent, refused) comes after what waits. */
export function filterRows(rows: readonly CelluleRow[], filter: CelluleFilter): readonly CelluleRow[] {
  return rows
    .filter((row) => isKept(row, filter))
    .toSorted((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || Date.parse(a.since) - Date.parse(b.since));
}

/** Names a row among local and received ones: their identifiers come from two places. */
export function nameRow(row: Pick<CelluleRow, 'where' | 'id'>): string {
  return `${row.where}:${row.id}`;
}

function isSettled(row: CelluleRow): boolean {
  return row.state === 'accepted' || row.state === 'sent' || row.state === 'refused';
}

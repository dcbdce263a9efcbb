// Which rows a filter keeps. The order is that of `sortRows` (lib/cellule): what waits for the cellule first.
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

/** Names a row among local and received ones: their identifiers come from two places. */
export function nameRow(row: Pick<CelluleRow, 'where' | 'id'>): string {
  return `${row.where}:${row.id}`;
}

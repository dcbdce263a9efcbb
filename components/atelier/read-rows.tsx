// What a list reads now: how many rows, and the first of them.
import { listPlacedColumns } from '../../lib/atelier/change';
import type { ListId, ListSpec } from '../../lib/profiles/profile';
import { atelierText, columnLabels, stateWords } from '../../lib/text/atelier';
import type { Seen } from './atelier-types';

const mostShown = 3;

export function ReadRows({ list, seen, spec }: { list: ListId; seen: Seen; spec: ListSpec | undefined }) {
  const found = seen?.kind === 'sight' ? seen.sight.lists[list] : undefined;
  if (found === undefined || spec === undefined) return null;
  const isRead = found.state === 'read' || found.state === 'not-understood';
  const columns = listPlacedColumns(spec, list);
  return (
    <div className="ui-field">
      <p role="status">
        <strong>{isRead ? atelierText.list.rows(found.rows.length) : stateWords[found.state]}</strong>
        {found.state === 'not-understood' && ` (${stateWords['not-understood']})`}
      </p>
      {isRead && found.rows.length > 0 && (
        <table className="atelier-table" aria-label={atelierText.list.firstRows}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLabels[list][column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.rows.slice(0, mostShown).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page have no name of their own
              <tr key={at}>
                {columns.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

// Reads a table of the dossier whole, row by row, by the words of its headers. A table read in part is no table.
import { findVisible } from './detect';
import type { Profile } from './profile';
import { foldText, readText } from './text';

type ListSpec = NonNullable<Profile['lists']['visits']>;
type Row = Record<string, string>;

const mostRows = 500;
const longestCell = 1000;

/** Rows of the table, `[]` when the host says that there is none; null when no table can be read with certainty. */
export function readRows(scope: Element, spec: ListSpec): Row[] | null {
  const tables = findVisible(scope, spec.table, scope).map((table) => readTable(table, spec));
  const [first] = tables;
  if (first === undefined || first === null || first.length > mostRows) return null;
  return tables.every((rows) => JSON.stringify(rows) === JSON.stringify(first)) ? first : null;
}

function readTable(table: Element, spec: ListSpec): Row[] | null {
  const empties = spec.empty.map(foldText);
  const isEmptyText = (text: string) => empties.includes(foldText(text).replace(/\.$/, ''));
  const lines = [...table.querySelectorAll('tr')];
  if (lines.length === 0) return isEmptyText(readText(table)) ? [] : null;
  const headers = lines.find((line) => line.querySelector('td') === null);
  const titles = headers === undefined ? [] : readCells(headers).map(foldText);
  const columns = Object.entries(spec.columns).map(
    ([column, title]) => [column, titles.indexOf(foldText(title))] as const,
  );
  if (columns.every(([, place]) => place < 0)) return null;
  return lines
    .filter((line) => line.querySelector('td') !== null)
    .map(readCells)
    .filter((cells) => cells.some((text) => text !== '') && !(cells.length === 1 && isEmptyText(cells[0] ?? '')))
    .map((cells) => Object.fromEntries(columns.map(([column, place]) => [column, cells[place] ?? ''])));
}

function readCells(line: Element): string[] {
  return [...line.children].map((cell) => readText(cell).slice(0, longestCell));
}

// Reads a list of the dossier whole, row by row: a table by the words of its headers, or the same block again and again.
// A list read in part is no list.
import { listCells } from './labels';
import { takePiece } from './locate';
import type { BlocksSpec, ListSpec, TableSpec } from './profile';
import { findVisible, isMatch } from './query';
import { foldText, readText } from './text';

export type Row = Record<string, string>;

const mostRows = 500;
/** Rows of all kinds in one table (titles, details): above, it is no list. */
const mostLines = 2000;
const longestCell = 1000;

/**
 * Rows of the list, `[]` when the host says that there is none; `lost` when its place is not there; `unreadable` when it
 * can't be read with certainty.
 */
export function readRows(scope: Element, spec: ListSpec): Row[] | 'lost' | 'unreadable' {
  return 'blocks' in spec ? readBlocks(scope, spec) : readTables(scope, spec);
}

/** The elements of the rows, in the order of `readRows`: where to show one. */
export function findRows(scope: Element, spec: ListSpec): Element[] {
  if ('blocks' in spec) return listBlocks(scope, spec);
  const [table] = findVisible(scope, spec.table, scope);
  return table === undefined ? [] : (findLines(table, spec)?.lines.map(({ line }) => line) ?? []);
}

function saysEmpty(text: string, spec: ListSpec): boolean {
  const folded = foldText(text).replace(/\.$/, '');
  return spec.empty.some((words) => foldText(words).replace(/\.$/, '') === folded);
}

function readTables(scope: Element, spec: TableSpec): Row[] | 'lost' | 'unreadable' {
  const tables = findVisible(scope, spec.table, scope).map((table) => readTable(table, spec));
  const [first] = tables;
  if (first === undefined) return 'lost';
  if (first === null || first.length > mostRows) return 'unreadable';
  return tables.every((rows) => JSON.stringify(rows) === JSON.stringify(first)) ? first : 'unreadable';
}

/** Null: no header is known there. */
function readTable(table: Element, spec: TableSpec): Row[] | null {
  const found = findLines(table, spec);
  if (found === null) return saysEmpty(readText(table), spec) ? [] : null;
  return found.lines.map(({ cells }) =>
    Object.fromEntries(found.columns.map(([column, place]) => [column, cells[place] ?? ''])),
  );
}

interface Lines {
  readonly columns: readonly (readonly [string, number])[];
  readonly lines: readonly { readonly line: Element; readonly cells: readonly string[] }[];
}

/** Lines of a table under the first line that names its columns. Tables may be made of `role`s. */
function findLines(table: Element, spec: TableSpec): Lines | null {
  const all = table.querySelectorAll('tr,[role="row"]');
  if (all.length > mostLines) return null;
  const rows = [...all].filter(
    (row) => row.closest('table,[role="table"],[role="grid"]') === table || row.closest('[role="row"]') === row,
  );
  const titles = Object.entries(spec.columns).map(([column, title]) => [column, foldText(title)] as const);
  for (const [at, row] of rows.entries()) {
    const heads = readCells(row).map(foldText);
    const columns = titles.map(([column, title]) => [column, heads.indexOf(title)] as const);
    if (columns.filter(([, place]) => place >= 0).length < Math.min(2, titles.length)) continue;
    const lines = rows
      .slice(at + 1)
      .filter((line) => spec.skip === undefined || !isMatch(line, spec.skip))
      .map((line) => ({
        line,
        cells: readCells(line),
        isHead: line.querySelector('td,[role="cell"],[role="gridcell"]') === null,
      }))
      .filter(({ cells, isHead }) => !isHead && cells.some((text) => text !== ''))
      .filter(({ cells }) => !(new Set(cells).size === 1 && saysEmpty(cells[0] ?? '', spec)));
    return { columns, lines };
  }
  return null;
}

function readCells(line: Element): string[] {
  return listCells(line).map((cell) => readText(cell).slice(0, longestCell));
}

function listBlocks(scope: Element, spec: BlocksSpec): Element[] {
  return findVisible(scope, spec.blocks, scope).filter(
    (block) => spec.skip === undefined || !isMatch(block, spec.skip),
  );
}

function readBlocks(scope: Element, spec: BlocksSpec): Row[] | 'lost' | 'unreadable' {
  const blocks = listBlocks(scope, spec);
  if (blocks.length > mostRows) return 'unreadable';
  if (blocks.length > 0)
    return blocks.filter((block) => !saysEmpty(readText(block), spec)).map((block) => readBlock(block, spec));
  const words = readText(scope);
  return spec.empty.some((empty) => foldText(words).includes(foldText(empty)))
    ? []
    : spec.empty.length > 0
      ? 'lost'
      : [];
}

function readBlock(block: Element, spec: BlocksSpec): Row {
  return Object.fromEntries(
    Object.entries(spec.columns).map(([column, { css, pattern }]) => {
      const places = css === undefined ? [block] : findVisible(block, css, block);
      const texts = new Set(places.map((place) => readText(place).slice(0, longestCell)));
      const [text = ''] = texts.size === 1 ? texts : [];
      return [column, pattern === undefined ? text : takePiece(pattern, text)];
    }),
  );
}

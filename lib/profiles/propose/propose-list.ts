// From one cell pointed at in each column, the list they are cells of: a table by the words of its headers, else the same
// block again and again. Null when they are not of one list; what is answered was read once with `read-list.ts`.

import { listCells } from '../labels';
import type { BlocksSpec, ListSpec } from '../profile';
import { findVisible } from '../query';
import { readRows } from '../read-list';
import { foldText, readText } from '../text';
import { isGenerated, isPassing } from './is-generated';
import { findStable, listWays } from './propose-selector';

export interface ProposedList {
  readonly list: ListSpec;
  /** Rows it reads now. */
  readonly rows: number;
}

const lineTags = 'tr,[role="row"]';
const tableTags = 'table,[role="table"],[role="grid"]';
const cellTags = 'td,th,[role="cell"],[role="gridcell"]';
const headTags = 'th,[role="columnheader"]';

/** `cells`: by column of `listColumns`, each pointed at on any row. `scope`: the page (tab) it is on, else the body. */
export function proposeList(cells: Readonly<Record<string, Element>>, scope: Element): ProposedList | null {
  const entries = Object.entries(cells);
  if (entries.length === 0) return null;
  const tables = new Set(entries.map(([, element]) => element.closest(tableTags)));
  const [table] = tables;
  // A cell here and a cell elsewhere are of no list.
  if (tables.size > 1) return null;
  const heads = table ? findHeads(table, entries) : null;
  return table && heads !== null ? proposeTable(table, heads, entries, scope) : proposeBlocks(entries, scope);
}

type Entries = readonly (readonly [string, Element])[];

function proposeTable(table: Element, heads: readonly string[], entries: Entries, scope: Element): ProposedList | null {
  const way = findStable(table, scope);
  if (way === null) return null;
  const columns: [string, string][] = [];
  for (const [column, element] of entries) {
    const cell = element.closest(cellTags);
    const line = cell?.closest(lineTags);
    const title = cell && line ? (heads[listCells(line).indexOf(cell)] ?? '') : '';
    // Two columns under the same words could not be told apart.
    if (title === '' || heads.filter((head) => foldText(head) === foldText(title)).length > 1) return null;
    columns.push([column, title]);
  }
  if (new Set(columns.map(([, title]) => title)).size < columns.length) return null;
  const list = { table: way.css, columns: Object.fromEntries(columns), empty: [], skip: sayLone(table) };
  return tryList(list, entries, scope);
}

/** The words of the header line above the cells: `th`, else the first line of another kind, without figures. */
function findHeads(table: Element, entries: Entries): string[] | null {
  const lines = [...table.querySelectorAll(lineTags)];
  const pointed = entries.map(([, element]) => lines.indexOf(element.closest(lineTags) ?? table));
  const above = lines.slice(0, Math.max(0, Math.min(...pointed)));
  const marked = above.findLast((line) => line.querySelectorAll(headTags).length > 1);
  const [first] = above;
  const head = marked ?? first;
  if (head === undefined) return null;
  const texts = listCells(head).map(readText);
  const isHead = marked !== undefined || texts.every((text) => text !== '' && text.length < 60 && !/\d/.test(text));
  return isHead && texts.length > 1 ? texts : null;
}

/** Lines of one cell only are none: group titles, unfolded details, « Aucune visite ». */
function sayLone(table: Element): string {
  return table.localName === 'table' ? ':has(> td[colspan]:only-child)' : ':has(> [role="cell"]:only-child)';
}

function proposeBlocks(entries: Entries, scope: Element): ProposedList | null {
  const [[, first] = []] = entries;
  for (let block = first ?? null; block !== null && block !== scope; block = block.parentElement) {
    const css = sayBlock(block, scope);
    if (css === null) continue;
    const blocks = findVisible(scope, css, scope);
    const columns: BlocksSpec['columns'] = {};
    const isWhole = entries.every(([column, element]) => {
      const own = blocks.find((one) => one.contains(element));
      const inside = own === undefined ? null : sayInside(element, own);
      if (inside !== null) columns[column] = inside === '' ? {} : { css: inside };
      return inside !== null;
    });
    if (isWhole && hasTwins(block, blocks)) return tryList({ blocks: css, columns, empty: [] }, entries, scope);
  }
  return null;
}

/** Repeated beside itself; alone, only what is made to be repeated counts. */
function hasTwins(block: Element, blocks: readonly Element[]): boolean {
  const beside = blocks.filter((one) => one.parentElement === block.parentElement && !one.contains(block));
  const isMade =
    /^(?:article|li|tr)$/.test(block.localName) || /^(?:listitem|row|article)$/.test(block.getAttribute('role') ?? '');
  return beside.length > 0 ? block.children.length > 0 || isMade : isMade && blocks.length === 1;
}

/** What says every such block and nothing else: its class, role or tag, within the nearest thing that has a name. */
function sayBlock(block: Element, scope: Element): string | null {
  const kinds = [
    ...[...block.classList]
      .filter((name) => !isGenerated(name) && !isPassing(name))
      .map((name) => `.${CSS.escape(name)}`),
    ...(block.hasAttribute('role') ? [`[role="${block.getAttribute('role')}"]`] : []),
    block.localName,
  ];
  const beside = [...(block.parentElement?.children ?? [])];
  const outer =
    block.parentElement === null || block.parentElement === scope ? null : findStable(block.parentElement, scope);
  for (const css of kinds.flatMap((kind) => [kind, ...(outer === null ? [] : [`${outer.css} > ${kind}`])])) {
    const found = findVisible(scope, css, scope);
    if (found.length > 0 && found.includes(block) && found.every((one) => beside.includes(one))) return css;
  }
  return null;
}

/** The element from its block: '' for the block itself. */
function sayInside(element: Element, block: Element): string | null {
  if (element === block) return '';
  const texts = (css: string) => new Set(findVisible(block, css, block).map(readText));
  const wanted = readText(element);
  const way = listWays(element, block, wanted).find(({ css, reason }) => {
    if (reason === 'generated-class') return false;
    const found = texts(css);
    return found.size === 1 && found.has(wanted);
  });
  return way?.css ?? null;
}

/** Every pointed cell is in what the list reads. */
function tryList(list: ListSpec, entries: Entries, scope: Element): ProposedList | null {
  const rows = readRows(scope, list);
  if (rows === 'lost' || rows === 'unreadable') return null;
  const isRead = entries.every(([column, element]) => {
    const text = readText(element.closest(cellTags) ?? element).slice(0, 1000);
    return rows.some((row) => row[column] === text || row[column] === readText(element));
  });
  return isRead ? { list, rows: rows.length } : null;
}

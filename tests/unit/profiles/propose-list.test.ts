import { describe, expect, it } from 'vitest';
import { proposeList } from '../../../lib/profiles/propose/propose-list';
import { readRows } from '../../../lib/profiles/read-list';

/** One cell for each column, by selector. */
function propose(html: string, cells: Readonly<Record<string, string>>) {
  document.body.innerHTML = html;
  const found = Object.entries(cells).map(([column, css]) => {
    return [column, document.querySelector(css) ?? expect.fail(css)] as const;
  });
  return proposeList(Object.fromEntries(found), document.body);
}

const table = `<table class="arrets"><thead><tr><th>Début</th><th>Fin</th><th>Motif</th></tr></thead><tbody>
  <tr class="an"><td colspan="3">Année 2026</td></tr>
  <tr><td id="a">05/10/2026</td><td>04/12/2026</td><td>Maladie</td></tr>
  <tr><td>04/09/2026</td><td id="b">04/10/2026</td><td>Maladie</td></tr></tbody></table>`;

describe('a list is made from a cell of each column', () => {
  it('a table by its headers, cells of any row, without the titles of groups', () => {
    const found = propose(table, { start: '#a', end: '#b' });
    expect(found?.list).toMatchObject({ table: '.arrets', columns: { start: 'Début', end: 'Fin' } });
    expect(found?.rows).toBe(2);
  });

  it('a table whose headers are mere cells', () => {
    const html = table.replace(/th>/g, 'td>').replace(/<\/?(thead|tbody)>/g, '');
    expect(propose(html, { start: '#a', end: '#b' })?.list).toMatchObject({ columns: { start: 'Début', end: 'Fin' } });
  });

  it('a table of divs, by its roles', () => {
    const line = (role: string, texts: string[]) =>
      `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const html = `<div role="table" aria-label="Visites réalisées">${line('columnheader', ['Date', 'Type'])}${line('cell', ['2026-01-02', 'VIP'])}${line('cell', ['2025-01-02', 'Reprise'])}</div>`;
    const found = propose(html, { date: '[role=cell]', kind: '[role=row]:nth-child(3) [role=cell]:nth-child(2)' });
    expect(found?.list).toMatchObject({ columns: { date: 'Date', kind: 'Type' } });
    expect(found?.rows).toBe(2);
  });

  it('blocks that repeat, each column inside the block', () => {
    const block = (start: string, cause: string) =>
      `<article class="css-x1y2z3"><p>${start}</p><p><span>Motif : </span><span class="c">${cause}</span></p></article>`;
    const html = `<section>${block('05/10/2026', 'Maladie')}${block('04/09/2026', 'AT')}</section>`;
    const found = propose(html, { start: 'article p', cause: 'article:nth-child(2) .c' });
    if (found === null) expect.fail('No list');
    expect(readRows(document.body, found.list)).toEqual([
      { start: '05/10/2026', cause: 'Maladie' },
      { start: '04/09/2026', cause: 'AT' },
    ]);
  });

  it('items of a list, whole', () => {
    const found = propose('<ul><li>05/10/2026</li><li>04/09/2026</li><li>01/01/2020</li></ul>', { start: 'li' });
    expect(found?.list).toMatchObject({ blocks: 'li', columns: { start: {} } });
  });

  it.each([
    [
      'cells of two tables',
      `${table}${table.replaceAll('"a"', '"c"').replaceAll('"b"', '"d"')}`,
      { start: '#a', end: '#d' },
    ],
    ['two cells of one column', table, { start: '#a', end: 'tr:last-child td' }],
    ['a cell and a title', `<h1>Arrêts</h1>${table}`, { start: '#a', end: 'h1' }],
  ])('none of %s', (_, html, cells) => expect(propose(html, cells)).toBeNull());
});

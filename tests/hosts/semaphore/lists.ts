// The tabs made of lists: header cells that are not `th`, a row per year, a row of detail, a row for nothing.
import type { HostVisit, HostWorker } from '../workers';
import { html, type Markup, show } from './markup';
import { drawHeads } from './page';
import type { Visit } from './visit';

function drawTable(
  name: string,
  titles: readonly string[],
  rows: readonly Markup[],
  nothing: string,
  visit: Visit,
): Markup {
  const empty = html`<tr class="vide"><td colspan="${titles.length}">${nothing}</td></tr>`;
  return html`<table class="${name}" width="100%" cellspacing="0" cellpadding="3">
${drawHeads(titles, visit)}${rows.length === 0 ? empty : rows}</table>
`;
}

function drawRow(cells: readonly string[]): Markup {
  return html`<tr class="ligne">${cells.map((text) => html`<td>${show(text)}</td>`)}</tr>
`;
}

/** Visits done, a row per year above its visits; then those planned. */
export function drawVisits({ visits, planned }: HostWorker, visit: Visit): Markup {
  const titles = ['Date', 'Visite', 'Professionnel', 'Conclusion'];
  const cellsOf = (one: HostVisit) => [one.date, one.kind, one.professional, one.conclusion];
  const rows = visits.flatMap((one, place) => {
    const year = one.date.slice(0, 4);
    const isFirst = visits[place - 1]?.date.slice(0, 4) !== year;
    return [
      ...(isFirst ? [html`<tr class="groupe"><td colspan="4">Ann&eacute;e ${year}</td></tr>`] : []),
      drawRow(cellsOf(one)),
    ];
  });
  return html`<div class="titre">Visites r&eacute;alis&eacute;es</div>
${drawTable('visites', titles, rows, 'Aucune visite', visit)}<div class="titre">Convocations</div>
${drawTable(
  'convocations',
  titles,
  planned.map((one) => drawRow(cellsOf(one))),
  'Aucune convocation',
  visit,
)}`;
}

/** Each arrêt, and a row of detail under it. */
export function drawArrets({ arrets }: HostWorker, visit: Visit): Markup {
  const rows = arrets.flatMap(({ start, end, cause }) => [
    drawRow([start, end, cause]),
    html`<tr class="detail"><td colspan="3">D&eacute;clar&eacute; par l&#8217;employeur, saisi le ${show(start)}</td></tr>
`,
  ]);
  return html`<div class="titre">Arr&ecirc;ts de travail</div>
${drawTable('arrets', ['Du', 'Au', 'Motif'], rows, 'Néant', visit)}`;
}

/** Measures of article L. 4624-3. */
export function drawMesures({ mesures }: HostWorker, visit: Visit): Markup {
  const rows = mesures.map(({ start, end, kind, text, author }) => drawRow([kind, text, start, end, author]));
  return html`<div class="titre">Propositions de mesures individuelles</div>
${drawTable('mesures', ['Nature', 'Libellé', 'Début', 'Fin', 'Auteur'], rows, 'Aucune mesure', visit)}`;
}

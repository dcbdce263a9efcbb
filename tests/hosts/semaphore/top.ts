// The top page: the bar with the dossier in progress, the menu, and the frame everything is loaded in. Its address
// never changes. The bar is filled by a request of its own.
import type { HostWorker } from '../workers';
import { html, type Markup } from './markup';
import { drawPage } from './page';
import { birthOf, linkTo, nameOf, type Visit } from './visit';

const menu = [
  ['Salariés', 'liste'],
  ['Planning', 'planning'],
  ['Entreprises', 'entreprises'],
  ['Actions en milieu', 'amt'],
  ['Éditions', 'editions'],
  ['Paramétrage', 'parametrage'],
] as const;

/** `/`: opens on the list, or on the dossier and tab the address names. */
export function drawTop(number: string | null, tab: string, visit: Visit): Markup {
  const first =
    number === null
      ? linkTo('/corps', { ecran: 'liste' }, visit)
      : linkTo('/corps', { dossier: number, volet: tab }, visit);
  const content = html`<div id="barre"><table width="100%" cellspacing="0" cellpadding="0"><tr>
<td class="logo" nowrap><img src="/logo.svg" width="22" height="22" alt=""> S&eacute;maphore <i>SST</i></td>
<td id="encours" class="encours"></td>
<td class="poste" align="right" nowrap><span class="fictif">Logiciel fictif</span> VASSEUR H. &nbsp;|&nbsp; Centre 04 &nbsp;|&nbsp; <a href="#">Quitter</a></td>
</tr></table></div>
<div id="menu">${menu.map(([title, screen]) => html`<a href="${linkTo('/corps', { ecran: screen }, visit)}" target="corps">${title}</a>`)}</div>
<iframe id="corps" name="corps" src="${first}" frameborder="0"></iframe>
${visit.knobs.has('hostile') ? html`<script type="text/javascript" src="/hostile.js"></script>` : null}`;
  return drawPage('sommet', 'Sémaphore SST', content, '/barre.js');
}

/** What the bar's request answers: the name and the birth date, or nothing. */
export function drawBar(worker: HostWorker | null, visit: Visit): Markup {
  if (worker === null) return html``;
  return html`Dossier en cours\u00a0: <b>${nameOf(worker)}</b> ${birthOf(worker, visit)}`;
}

// The frame `corps`: the list of workers, or a dossier with its header, its tabs and the frame `volet`. Beside the
// dossier, the day's other workers by name and age.
import type { HostWorker } from '../workers';
import { html, type Markup, show } from './markup';
import { drawHeads, drawPage } from './page';
import { tabs } from './tabs';
import { ageOf, birthOf, linkTo, nameOf, type Visit } from './visit';

/** Every worker, by number: the page uses the dossier's own words. */
export function drawList(visit: Visit): Markup {
  const titles = ['Dossier', 'Nom', 'Né(e) le', 'Entreprise', 'Poste', 'Suivi', 'Dernière visite'];
  const lines = visit.workers.map((worker) => {
    const { number, employer, job, visits } = worker;
    return html`<tr class="ligne"><td>${number}</td><td><a href="${linkTo('/corps', { dossier: number }, visit)}">${nameOf(worker)}</a></td><td nowrap>${birthOf(worker, visit)}</td><td>${show(employer.name)}</td><td>${show(job.title)}</td><td>${show(job.followUp.split(' ')[0] ?? '')}</td><td>${show(visits[0]?.date ?? '')}</td></tr>
`;
  });
  const content = html`<div class="titre">Liste des salari&eacute;s suivis (${visit.workers.length})</div>
<table class="liste" cellspacing="0" cellpadding="3" width="100%">
${drawHeads(titles, visit)}${lines}</table>
<script type="text/javascript">parent.majBandeau('');</script>`;
  return drawPage('liste', 'Liste', content);
}

/** A module nobody bought. */
export function drawNothing(): Markup {
  const content = html`<div class="titre">Module non install&eacute;</div><p class="vide">Ce module n&#8217;est pas activ&eacute; dans la d&eacute;monstration.</p>
<script type="text/javascript">parent.majBandeau('');</script>`;
  return drawPage('liste', 'Module', content);
}

/** The dossier; with `?deux=1`, the next one beside it. */
export function drawBody(worker: HostWorker, tab: string, visit: Visit): Markup {
  const next = visit.workers.find(({ number }) => Number(number) === Number(worker.number) + 1);
  const shown = visit.knobs.has('deux') && next !== undefined ? [worker, next] : [worker];
  const others = visit.workers.filter((one, place) => place % 7 === 4 && !shown.includes(one));
  const content = html`<table class="plan" cellspacing="0" cellpadding="0" width="100%"><tr>
<td class="jour" valign="top"><div class="titre">Rendez-vous du jour</div>
<table cellspacing="0" cellpadding="2" width="100%">${others.map(
    (
      one,
      place,
    ) => html`<tr><td class="heure">${8 + place}h30</td><td><a href="${linkTo('/corps', { dossier: one.number }, visit)}">${nameOf(one)}</a><br>${ageOf(one, visit)}</td></tr>
`,
  )}</table></td>
${shown.map(
  (
    one,
    place,
  ) => html`<td class="dossier" valign="top">${drawDossier(one, tab, place === 0 ? 'volet' : 'volet2', visit)}</td>
`,
)}</tr></table>
${visit.knobs.has('modale') ? drawDialog(others[0], visit) : null}
<script type="text/javascript">parent.majBandeau('${worker.number}');</script>`;
  return drawPage('corps', `Dossier ${worker.number}`, content, '/corps.js');
}

function drawDossier(worker: HostWorker, tab: string, frame: string, visit: Visit): Markup {
  const links = tabs.map(({ id, title }) => {
    const address = linkTo('/volet', { dossier: worker.number, volet: id }, visit);
    return html`<a class="onglet" href="${address}" target="${frame}" name="${id}">${title}</a>`;
  });
  return html`${drawHeader(worker, visit)}
<div class="onglets">${links}${visit.knobs.has('agite') ? html`<span id="chrono" class="chrono"></span>` : null}</div>
<iframe class="volet" name="${frame}" src="${linkTo('/volet', { dossier: worker.number, volet: tab }, visit)}" frameborder="0" onload="marquer(this)"></iframe>`;
}

function drawHeader(worker: HostWorker, visit: Visit): Markup {
  const job = [worker.job.title, worker.situation.current].filter((text) => text !== '').join(' / ');
  if (visit.knobs.get('casse') === 'classe') {
    return html`<div class="zp17"><div class="zp18"><span>${nameOf(worker)}</span><span>${birthOf(worker, visit)}</span></div><div class="zp19"><span>Dossier ${worker.number}</span> <span class="fictif">PERSONNE FICTIVE</span></div></div>`;
  }
  return html`<table class="entete" cellspacing="0" cellpadding="2" width="100%"><tr><td class="patient">${nameOf(worker)}</td><td class="naissance" nowrap><b>N&eacute;(e) le</b> ${show(worker.birthDate)} - ${ageOf(worker, visit)}</td><td class="numero" align="right" nowrap>Dossier ${worker.number}</td></tr>
<tr><td colspan="2" class="emploi">${show(job)}</td><td align="right"><span class="fictif">PERSONNE FICTIVE</span></td></tr></table>`;
}

/** A message over the dossier, about somebody else. */
function drawDialog(other: HostWorker | undefined, visit: Visit): Markup {
  const whom = other === undefined ? null : html`<b>${nameOf(other)}</b>, n&eacute;(e) le ${birthOf(other, visit)},`;
  return html`<div id="message" class="message" style="display:none"><div class="fenetre"><div class="titre">Message du secr&eacute;tariat</div><p>${whom} vous attend en salle 2.</p><p align="center"><input type="button" value="Fermer" onclick="fermer()"></p></div></div>`;
}

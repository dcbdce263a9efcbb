// The tabs made of labels and values: identité, entreprise (a page of its own), médical. Each value in another markup.
import type { HostWorker } from '../workers';
import { html, type Markup, show, writeJson } from './markup';
import { drawHeads, drawPair, drawRows } from './page';
import { ageOf, labelOf, type Visit } from './visit';

/** Cells, bare text after a label, an image with a title, a header row and one row, controls, and embedded JSON. */
export function drawIdentity(worker: HostWorker, visit: Visit): Markup {
  const { job, situation } = worker;
  const sex =
    worker.sex === 'F'
      ? html`<img src="/femme.svg" width="16" height="16" title="F&eacute;minin" alt="">`
      : html`<img src="/homme.svg" width="16" height="16" title="Masculin" alt="">`;
  return html`<table width="100%" cellspacing="6" cellpadding="0"><tr><td width="50%" valign="top">
<fieldset><legend>&Eacute;tat civil</legend>
${drawRows([
  drawPair('Nom de naissance', worker.birthName, visit, 'donnee maj'),
  drawPair('Nom d’usage', worker.usedName, visit, 'donnee maj'),
  drawPair('Prénom(s)', worker.givenNames, visit),
  drawPair('Sexe', sex, visit),
  html`<td colspan="2" class="ne"><b>N&eacute;(e) le</b> ${show(worker.birthDate)} <i>${ageOf(worker, visit)}</i></td>`,
  html`<td class="libelle">T&eacute;l&eacute;phone\u00a0:</td><td><input type="telephone" name="tel" size="24" disabled value="${show(worker.phone)}"></td>`,
  html`<td class="libelle">Courriel\u00a0:</td><td><input name="mel" size="34" readonly value="${show(worker.email)}"></td>`,
])}</fieldset>
<fieldset><legend>Adresse</legend>${show(worker.address)}</fieldset>
</td><td valign="top">
<fieldset><legend>Suivi</legend>
${drawRows([
  html`<td class="libelle">${labelOf('Type de suivi', visit)}\u00a0:</td><td>${drawFollowUp(job.followUp)}</td>`,
  drawPair('Médecin référent', worker.referringPhysician, visit),
  drawPair('Situation', situation.current, visit),
  drawPair('Invalidité', situation.invalidity, visit),
  html`<td class="libelle">Temps partiel th&eacute;rapeutique\u00a0:</td><td><input type="checkbox" name="tpt" disabled${situation.therapeuticPartTime.startsWith('Oui') ? html` checked` : null}></td>`,
])}</fieldset>
${drawRqth(situation.rqth)}
</td></tr></table>
<div class="titre">Poste de travail</div>
<table class="poste" width="100%" cellspacing="0" cellpadding="3">
${drawHeads(['Poste occupé', 'PCS', 'Contrat', 'Horaires', 'Date d’embauche'], visit)}<tr class="ligne"><td>${show(job.title)}</td><td>${show(job.pcs)}</td><td>${show(job.contract)}</td><td>${show(job.hours)}</td><td>${show(job.hiredOn)}</td></tr></table>
<table width="100%" cellspacing="0" cellpadding="3"><tr><td class="libelle" valign="top"><label for="expo">Expositions</label>\u00a0:</td><td><textarea id="expo" name="expo" rows="2" cols="90" onchange="enregistrer(this)">${job.exposures}</textarea></td></tr></table>
<script type="application/json" id="fiche">${writeJson(fileOf(worker))}</script>
`;
}

function drawFollowUp(current: string): Markup {
  const known = ['', 'SI - Suivi individuel', 'SIA - Suivi individuel adapté', 'SIR - Suivi individuel renforcé'];
  const choices = known.includes(current) ? known : [...known, current];
  return html`<select name="suivi" onchange="enregistrer(this)">${choices.map((text) => html`<option value="${text.split(' ')[0] ?? ''}"${text === current ? html` selected` : null}>${show(text)}</option>`)}</select>`;
}

function drawRqth(text: string): Markup {
  const choices = ['Oui', 'Non', 'Demande déposée'];
  const rest = /\((.+)\)/.exec(text)?.[1];
  return html`<fieldset><legend>RQTH</legend>${choices.map((choice) => html`<label><input type="radio" name="rqth" value="${choice.charAt(0)}" disabled${text.startsWith(choice) ? html` checked` : null}>${choice}</label> `)}${rest === undefined ? null : html`<span class="note">${show(rest)}</span>`}</fieldset>`;
}

function fileOf(worker: HostWorker): object {
  const { number, birthName, usedName, givenNames, birthDate, sex } = worker;
  return {
    salarie: {
      matricule: number,
      nomNaissance: birthName,
      nomUsage: usedName || null,
      prenoms: givenNames,
      dateNaissance: birthDate,
      sexe: sex === 'F' ? 2 : 1,
    },
  };
}

/** Two pairs a line. */
export function drawEmployer({ employer }: HostWorker, visit: Visit): Markup {
  const pair = (label: string, text: string) => drawPair(label, text, visit);
  return html`<div class="titre">Entreprise adh&eacute;rente</div>
<table class="saisie" width="100%" cellspacing="0" cellpadding="3">
<tr>${drawPair('Raison sociale', employer.name, visit, 'donnee maj')}${pair('N° adhérent', employer.member)}</tr>
<tr>${pair('SIRET', employer.siret)}${pair('Code NAF', employer.naf)}</tr>
<tr>${pair('Effectif', employer.workforce)}${pair('Adresse', employer.address)}</tr>
</table>
`;
}

/** `label[for]` that names no control, and its value in the next cell. */
export function drawMedical({ medical }: HostWorker, visit: Visit): Markup {
  const pair = (key: string, label: string, text: string) =>
    html`<tr><td class="libelle"><label for="${key}">${labelOf(label, visit)}</label>\u00a0:</td><td class="donnee">${show(text)}</td></tr>
`;
  return html`<div class="titre">Donn&eacute;es de sant&eacute; (acc&egrave;s r&eacute;serv&eacute;)</div>
<table class="saisie" width="100%" cellspacing="0" cellpadding="3">
${pair('med_trait', 'Médecin traitant', medical.treatingPhysician)}${pair('pathol', 'Catégorie de pathologie', medical.pathology)}${pair('specia', 'Suivi spécialisé', medical.specialist)}${pair('vaccin', 'Vaccinations', medical.vaccination)}${pair('examen', 'Dernier examen', medical.lastExam)}</table>
`;
}

// What each tab of a dossier shows: fields, a table made of divs, repeated blocks, a real table.
import { champ } from './champ.js';
import { cls } from './css.js';
import { el, sayDay, show } from './dom.js';

export const tabs = [
  { id: 'identite', part: 'identite', title: 'Identité', draw: drawIdentity },
  { id: 'poste', part: 'identite', title: 'Poste et suivi', draw: drawJob },
  { id: 'visites', part: 'visites', title: 'Visites', draw: drawVisits },
  { id: 'arrets', part: 'arrets', title: 'Arrêts', draw: drawArrets },
  { id: 'mesures', part: 'mesures', title: 'Mesures', draw: drawMesures },
  { id: 'medical', part: 'medical', title: 'Santé', draw: drawMedical },
];

export function drawTab(tab, content) {
  return tab.draw(content);
}

function card(title, ...children) {
  return el('div', { class: cls('carte') }, el('h3', { class: cls('titre') }, title), ...children);
}

function drawIdentity(worker) {
  return el(
    'div',
    { class: cls('grille') },
    card(
      'État civil',
      champ('Nom de naissance', worker.birthName),
      champ('Nom d’usage', worker.usedName),
      champ('Prénoms', worker.givenNames, 'saisie'),
      champ('Date de naissance', worker.birthDate),
    ),
    card(
      'Coordonnées',
      champ('Adresse', worker.address),
      champ('Téléphone', worker.phone, 'consigne'),
      champ('Courriel', worker.email, 'saisie'),
    ),
  );
}

function drawJob({ job, situation, referringPhysician }) {
  return el(
    'div',
    { class: cls('grille') },
    card(
      'Poste de travail',
      champ('Poste occupé', job.title, 'saisie'),
      champ('PCS', job.pcs, 'saisie'),
      champ('Contrat', job.contract),
      champ('Horaires', job.hours),
      champ('Entrée dans l’entreprise', sayDay(job.hiredOn)),
      champ('Expositions', job.exposures),
    ),
    card(
      'Suivi',
      champ('Type de suivi', job.followUp),
      champ('Médecin du travail', referringPhysician),
      champ('Situation actuelle', situation.current),
      champ('RQTH', situation.rqth, 'icone'),
      champ('Invalidité', situation.invalidity),
      champ('Temps partiel thérapeutique', situation.therapeuticPartTime, 'icone'),
    ),
  );
}

/** A table of divs; ISO days. */
function drawVisits({ visits, planned }) {
  const line = (role, kind, cells) =>
    el('div', { class: cls('ligne', kind), role: 'row' }, ...cells.map((text) => el('div', { role }, show(text))));
  const table = (title, lines, nothing) =>
    el(
      'div',
      { class: cls('lignes'), role: 'table', 'aria-label': title },
      line('columnheader', 'entete', ['Date', 'Type', 'Professionnel', 'Conclusion']),
      lines.map((one) => line('cell', '', [one.date, one.kind, one.professional, one.conclusion])),
      lines.length === 0 ? el('div', { class: cls('rien'), role: 'row' }, el('div', { role: 'cell' }, nothing)) : null,
    );
  return [
    card('Visites réalisées', table('Visites réalisées', visits, 'Aucune visite')),
    card('Rendez-vous à venir', table('Rendez-vous à venir', planned, 'Aucun rendez-vous')),
  ];
}

/** One block for each arrêt; days in words. */
function drawArrets(arrets) {
  const blocks = arrets.map(({ start, end, cause }) =>
    el(
      'article',
      { class: cls('bloc') },
      el('p', {}, `du ${sayDay(start)} au ${sayDay(end)}`),
      el('p', { class: cls('discret') }, el('span', {}, 'Motif\u00a0: '), el('span', {}, show(cause))),
    ),
  );
  return card('Arrêts de travail', blocks.length === 0 ? el('p', { class: cls('rien') }, 'Aucun arrêt connu') : blocks);
}

/** A real table; ISO days. */
function drawMesures(mesures) {
  const titles = ['Depuis', 'Jusqu’au', 'Nature', 'Proposition', 'Médecin'];
  const rows = mesures.map(({ start, end, kind, text, author }) =>
    el('tr', {}, ...[start, end, kind, text, author].map((one) => el('td', {}, show(one)))),
  );
  const nothing = el('tr', {}, el('td', { colspan: titles.length, class: cls('rien') }, 'Aucune mesure proposée'));
  return card(
    'Mesures individuelles',
    el(
      'table',
      { class: cls('table') },
      el('thead', {}, el('tr', {}, ...titles.map((title) => el('th', {}, title)))),
      el('tbody', {}, rows.length === 0 ? nothing : rows),
    ),
  );
}

function drawMedical(medical) {
  return card(
    'Données de santé',
    champ('Médecin traitant', medical.treatingPhysician),
    champ('Catégorie de pathologie', medical.pathology),
    champ('Suivi spécialisé', medical.specialist),
    champ('Vaccinations', medical.vaccination, 'saisie'),
    champ('Dernier examen', medical.lastExam),
  );
}

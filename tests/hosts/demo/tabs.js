// What each tab of the dossier shows: label and value pairs of several shapes, and tables.
import { el, query, show } from './dom.js';
import { labelOf } from './trouble.js';

export const tabs = [
  { id: 'identite', title: 'Identité et employeur', draw: drawIdentity },
  { id: 'visites', title: 'Visites', draw: drawVisits },
  { id: 'arrets', title: 'Arrêts de travail', draw: drawArrets },
  { id: 'mesures', title: 'Mesures', draw: drawMesures },
  { id: 'medical', title: 'Médical', draw: drawMedical },
];

export function drawTab(tab, content) {
  return tab.draw(content);
}

function drawIdentity(worker) {
  const { employer, job, situation } = worker;
  return [
    el(
      'div',
      { class: 'fiches' },
      card(
        'Salarié',
        pairs([
          ['Nom de naissance', worker.birthName],
          ['Nom d’usage', worker.usedName],
          ['Prénom(s)', worker.givenNames],
          ['Date de naissance', query.get('casse') === 'identite' ? '' : worker.birthDate],
          ['Sexe', worker.sex === 'F' ? 'Féminin' : 'Masculin'],
          ['Matricule INS', 'Qualifié (masqué)'],
          ['Adresse', worker.address],
        ]),
        control('tel', 'Téléphone', worker.phone),
        control('courriel', 'E-mail', worker.email),
      ),
      card(
        'Entreprise',
        pairs([
          ['Raison sociale', employer.name],
          ['N° d’adhérent', employer.member],
          ['SIRET', employer.siret],
          ['Code NAF', employer.naf],
          ['Effectif', employer.workforce],
          ['Adresse de l’établissement', employer.address],
        ]),
      ),
      card(
        'Poste de travail',
        rows([
          ['Poste occupé', job.title],
          ['PCS', job.pcs],
          ['Contrat', job.contract],
          ['Horaires', job.hours],
          ['Date d’embauche', job.hiredOn],
          ['Expositions', job.exposures],
        ]),
      ),
      card(
        'Suivi et situation',
        rows([
          ['Type de suivi', job.followUp],
          ['Médecin du travail référent', worker.referringPhysician],
          ['Situation actuelle', situation.current],
          ['RQTH', situation.rqth],
          ['Invalidité', situation.invalidity],
          ['Temps partiel thérapeutique', situation.therapeuticPartTime],
        ]),
      ),
    ),
  ];
}

function drawVisits({ visits, planned }) {
  const titles = ['Date', 'Type de visite', 'Professionnel', 'Conclusion'];
  const line = (visit) => [visit.date, visit.kind, visit.professional, visit.conclusion];
  return [
    card('Visites planifiées', table('visites-planifiees', titles, planned.map(line), 'Aucun rendez-vous')),
    card('Visites réalisées', table('visites-realisees', titles, visits.map(line), 'Aucune visite enregistrée')),
  ];
}

function drawArrets(arrets) {
  const lines = arrets.map((arret) => [
    arret.start,
    arret.end,
    countDays(arret),
    arret.cause,
    'Déclaré par l’employeur',
  ]);
  return [
    card(
      'Arrêts de travail connus du service',
      table('arrets', ['Début', 'Fin', 'Durée', 'Motif', 'Origine'], lines, 'Aucun arrêt de travail'),
      el(
        'p',
        { class: 'note' },
        'Les arrêts sont déclarés par l’employeur ou le salarié ; la liste peut être incomplète.',
      ),
    ),
  ];
}

function drawMesures(mesures) {
  const lines = mesures.map((mesure) => [mesure.start, mesure.end, mesure.kind, mesure.text, mesure.author]);
  return [
    card(
      'Propositions de mesures individuelles (art. L. 4624-3)',
      table(
        'mesures',
        ['Depuis le', 'Jusqu’au', 'Nature', 'Mesure', 'Auteur'],
        lines,
        'Aucune mesure en cours ou passée',
      ),
    ),
  ];
}

function drawMedical(medical) {
  return [
    el('p', { class: 'secret' }, 'Partie réservée aux professionnels de santé'),
    card(
      'Données de santé',
      pairs([
        ['Médecin traitant', medical.treatingPhysician],
        ['Catégorie de pathologie', medical.pathology],
        ['Suivi spécialisé', medical.specialist],
        ['Vaccinations', medical.vaccination],
        ['Dernier examen complémentaire', medical.lastExam],
      ]),
    ),
  ];
}

function card(title, ...children) {
  return el('div', { class: 'fiche' }, el('h2', {}, title), ...children);
}

/** dt / dd, label ending with « : » after a no-break space. */
function pairs(lines) {
  return el(
    'dl',
    { class: 'paires' },
    ...lines.flatMap(([label, text]) => [el('dt', {}, `${labelOf(label)}\u00a0:`), el('dd', {}, show(text))]),
  );
}

/** th / td rows. */
function rows(lines) {
  const body = lines.map(([label, text]) =>
    el('tr', {}, el('th', { scope: 'row' }, `${labelOf(label)}\u00a0:`), el('td', {}, show(text))),
  );
  return el('table', { class: 'lignes' }, el('tbody', {}, ...body));
}

/** A label and a read-only field. */
function control(id, label, text) {
  const input = el('input', { id: `champ-${id}`, type: 'text', readonly: '', autocomplete: 'off', value: show(text) });
  return el(
    'div',
    { class: 'champ' },
    el('label', { for: `champ-${id}` }, `${label} `, el('abbr', { title: 'obligatoire' }, '*')),
    input,
  );
}

function table(name, titles, lines, nothing) {
  const head = el('thead', {}, el('tr', {}, ...titles.map((title) => el('th', { scope: 'col' }, title))));
  const body = lines.map((cells) =>
    el(
      'tr',
      {},
      ...cells.map((text) => el('td', { class: /\d{4}-\d\d-\d\d/.test(text) ? 'chiffres' : null }, show(text))),
    ),
  );
  const empty = el('tr', { class: 'vide' }, el('td', { colspan: titles.length }, nothing));
  return el('table', { class: `${name} donnees` }, head, el('tbody', {}, ...(body.length === 0 ? [empty] : body)));
}

function countDays({ start, end }) {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return Number.isFinite(days) ? `${days} j` : '-';
}

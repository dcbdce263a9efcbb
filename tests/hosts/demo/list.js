// The searchable list of workers.
import { ask, el, show, upper } from './dom.js';

const columns = ['Nom', 'Prénom(s)', 'Né(e) le', 'Dossier', 'Entreprise', 'Poste', 'Suivi', 'Dernière visite'];
let known = null;

export async function showList(content, words, isCurrent) {
  const table = el(
    'tbody',
    {},
    ...(known === null
      ? [el('tr', {}, el('td', { colspan: columns.length, class: 'attente' }, 'Chargement de la liste…'))]
      : drawRows(words)),
  );
  const total = el('span', { class: 'compteur' }, known === null ? '' : countRows(words));
  content.replaceChildren(
    el(
      'section',
      { id: 'ecran-liste', class: 'ecran' },
      el(
        'div',
        { class: 'titre-ecran' },
        el('h1', {}, 'Salariés suivis'),
        total,
        el('span', { class: 'pousse' }),
        el('button', { type: 'button', class: 'bouton' }, 'Exporter'),
        el('button', { type: 'button', class: 'bouton principal' }, 'Nouveau salarié'),
      ),
      el(
        'div',
        { class: 'filtres' },
        ...['Tous', 'Mes rendez-vous', 'SIR', 'En arrêt', 'Échéance dépassée'].map((word, place) =>
          el('button', { type: 'button', class: place === 0 ? 'puce active' : 'puce' }, word),
        ),
      ),
      el(
        'div',
        { class: 'cadre-table' },
        el(
          'table',
          { class: 'liste' },
          el('thead', {}, el('tr', {}, ...columns.map((title) => el('th', { scope: 'col' }, title)))),
          table,
        ),
      ),
    ),
  );
  if (known !== null) return;
  known = await ask('salaries');
  known?.sort((a, b) => (a.usedName || a.birthName).localeCompare(b.usedName || b.birthName, 'fr'));
  if (!isCurrent()) return;
  if (known === null)
    table.replaceChildren(
      el('tr', {}, el('td', { colspan: columns.length, class: 'attente' }, 'Le service ne répond pas.')),
    );
  else showList(content, words, isCurrent);
}

function findRows(words) {
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(words).split(/\s+/);
  return known.filter((one) => {
    const text = fold(`${one.birthName} ${one.usedName} ${one.givenNames} ${one.number} ${one.employer}`);
    return wanted.every((word) => text.includes(word));
  });
}

function countRows(words) {
  const n = findRows(words).length;
  return `${n} ${n < 2 ? 'salarié' : 'salariés'}`;
}

function drawRows(words) {
  const rows = findRows(words);
  if (rows.length === 0)
    return [el('tr', {}, el('td', { colspan: columns.length, class: 'attente' }, 'Aucun salarié ne correspond.'))];
  return rows.map((one) => {
    const open = () => {
      location.hash = `#/dossier/${one.number}`;
    };
    return el(
      'tr',
      { onclick: open },
      el(
        'td',
        {},
        el('a', { href: `#/dossier/${one.number}`, class: 'nom' }, upper(one.usedName || one.birthName)),
        one.usedName ? el('small', {}, ` née ${upper(one.birthName)}`) : null,
      ),
      el('td', {}, one.givenNames),
      el('td', { class: 'chiffres' }, show(one.birthDate)),
      el('td', { class: 'chiffres' }, one.number),
      el('td', {}, show(one.employer)),
      el('td', {}, show(one.job)),
      el(
        'td',
        {},
        one.followUp ? el('span', { class: `etiquette ${one.followUp.toLowerCase()}` }, one.followUp) : '-',
        one.situation.startsWith('En arrêt') ? el('span', { class: 'etiquette arret' }, 'Arrêt') : null,
      ),
      el('td', { class: 'chiffres' }, show(one.lastVisit)),
    );
  });
}

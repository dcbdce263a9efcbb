// A heavy workstation page: the demo's dossier in the middle of a list, a schedule, letters, invoices. About 8,000 elements.
// It plays a block of dossiers or of list searches at a given pace, and keeps when its page last changed for each of them.
import { ask, el, show, upper, wait } from './dom.js';
import { drawBanner } from './dossier.js';
import { drawTab, tabs } from './tabs.js';

const content = document.querySelector('#contenu');
const place = (id) => document.querySelector(`#${id}`);
const workers = await ask('salaries');
/** When the page last changed for a dossier: milliseconds of the wall clock, by number. */
const lastChanges = {};
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => task.duration))).observe({
  type: 'longtask',
  buffered: true,
});
let turn = 0;

const now = () => performance.timeOrigin + performance.now();
const cells = (...texts) => texts.map((text) => el('td', {}, String(text)));
const nameOf = (worker) => `${upper(worker.usedName || worker.birthName)} ${worker.givenNames}`;

function drawFile(number) {
  const rows = workers.map((worker) =>
    el(
      'tr',
      { class: worker.number === number ? 'ici' : null },
      el('td', {}, el('a', { href: `#/dossier/${worker.number}` }, nameOf(worker))),
      ...cells(show(worker.birthDate), worker.number, worker.employer, worker.job, worker.followUp),
    ),
  );
  return el('table', { class: 'file' }, el('tbody', {}, ...rows));
}

function drawAgenda(seed) {
  const slots = Array.from({ length: 5 * 26 }, (_, slot) => {
    const worker = workers[(slot * 7 + seed) % workers.length];
    const hour = `${8 + Math.floor(slot / 5 / 3)} h ${String(20 * (Math.floor(slot / 5) % 3)).padStart(2, '0')}`;
    return el(
      'div',
      { class: 'creneau', title: `${hour} ${nameOf(worker)}` },
      el('b', {}, hour),
      el('span', {}, nameOf(worker)),
      el('small', {}, worker.followUp),
    );
  });
  return el('div', { class: 'agenda-jour' }, ...slots);
}

function drawLines(count, make) {
  return el('table', {}, el('tbody', {}, ...Array.from({ length: count }, (_, n) => el('tr', {}, ...make(n)))));
}

function drawRest() {
  place('entreprises').replaceChildren(
    el(
      'ul',
      {},
      ...Array.from({ length: 330 }, (_, n) =>
        el('li', {}, el('a', { href: '#/entreprises' }, el('span', {}, `Entreprise ${n}`))),
      ),
    ),
  );
  place('courriers').replaceChildren(
    drawLines(170, (n) => cells(`Courrier ${n}`, 'Convocation', nameOf(workers[n % workers.length]), 'Envoyé', n)),
  );
  place('facturation').replaceChildren(
    drawLines(290, (n) => cells(`F${n}`, 'Cotisation', `${n * 3} €`, 'Échue', 'A00120', '2026', 'Soldée', '-')),
  );
}

/** Opens a dossier as such software does: shell, banner, open tab, then both written again; the rest follows. */
async function showDossier(number) {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  location.hash = `#/dossier/${number}`;
  const article = el(
    'article',
    { class: 'dossier' },
    el('div', { class: 'dossier-attente' }, 'Chargement du dossier…'),
  );
  content.replaceChildren(el('section', { id: 'ecran-dossier', class: 'ecran' }, article));
  const worker = await ask(`salaries/${number}/bandeau`);
  if (!isCurrent()) return;
  const pane = el('section', { id: 'volet-identite', class: 'volet', 'aria-busy': 'true' });
  const buttons = tabs.map((tab) => el('button', { role: 'tab' }, tab.title));
  article.replaceChildren(drawBanner(worker), el('div', { class: 'onglets' }, ...buttons), pane, drawPast(number));
  place('file').replaceChildren(drawFile(number));
  place('agenda').replaceChildren(drawAgenda(Number(number)));
  const identity = await ask(`salaries/${number}/volets/identite`);
  if (!isCurrent()) return;
  pane.replaceChildren(...drawTab(tabs[0], identity));
  pane.setAttribute('aria-busy', 'false');
  await wait(40);
  if (!isCurrent()) return;
  article.querySelector('.bandeau').replaceWith(drawBanner(worker));
  await wait(20);
  if (!isCurrent()) return;
  pane.replaceChildren(...drawTab(tabs[0], identity));
  lastChanges[number] = now();
}

/** What a dossier carries besides: acts of the past years, as most software shows under the open tab. */
function drawPast(number) {
  const lines = drawLines(90, (n) =>
    cells(`${1990 + (n % 36)}`, `Acte ${n}`, `Note du dossier ${number}`, 'Clos', '-'),
  );
  return el('section', { class: 'historique' }, el('h2', {}, 'Historique'), lines);
}

function showList(words) {
  ++turn;
  location.hash = '#/liste';
  const rows = workers.map((worker) =>
    el('tr', {}, ...cells(nameOf(worker), show(worker.birthDate), worker.number, worker.job, `${words} ${worker.age}`)),
  );
  content.replaceChildren(
    el('section', { id: 'ecran-liste', class: 'ecran' }, el('table', { class: 'liste' }, el('tbody', {}, ...rows))),
  );
  place('file').replaceChildren(drawFile(''));
}

function play(pace, turns) {
  return new Promise((resolve) => {
    let n = 0;
    const next = () => {
      if (n === turns.length) {
        clearInterval(timer);
        resolve(null);
      } else turns[n++]();
    };
    const timer = setInterval(next, pace);
    next();
  });
}

drawRest();
showList('');
place('agenda').replaceChildren(drawAgenda(0));
globalThis.banc = {
  lastChanges,
  longTasks,
  playDossiers: (numbers, pace) =>
    play(
      pace,
      numbers.map((number) => () => showDossier(number)),
    ),
  playList: (count, pace) =>
    play(
      pace,
      Array.from({ length: count }, (_, n) => () => showList(`Recherche ${n}`)),
    ),
};

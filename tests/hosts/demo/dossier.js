// The dossier: shell, then banner, then the tab that is open. The banner is written again after load, as such software does.
import { ask, el, query, show, upper, wait } from './dom.js';
import { drawTab, tabs } from './tabs.js';
import { interrupt, stir } from './trouble.js';

const breakage = query.get('casse');

export async function showDossier(content, number, isCurrent) {
  const numbers = query.has('deux') ? [number, String(Number(number) + 1)] : [number];
  const articles = numbers.map(() =>
    el('article', { class: 'dossier', 'aria-label': 'Dossier du salarié' }, drawWaiting()),
  );
  const screen = el(
    'section',
    { id: 'ecran-dossier', class: numbers.length > 1 ? 'ecran double' : 'ecran' },
    ...articles,
  );
  if (query.has('collant') && content.querySelector('.dossier') !== null) {
    const first = await ask(`salaries/${number}/bandeau`);
    if (first === null || !isCurrent()) return;
  }
  content.replaceChildren(screen);
  if (query.has('modale')) interrupt(screen, isCurrent);
  for (const [place, article] of articles.entries()) fillDossier(article, numbers[place], isCurrent);
}

function drawWaiting() {
  return el('div', { class: 'dossier-attente', role: 'status' }, 'Chargement du dossier…');
}

async function fillDossier(article, number, isCurrent) {
  const worker = await ask(`salaries/${number}/bandeau`);
  if (!isCurrent()) return;
  if (worker === null) {
    article.className = 'introuvable';
    article.replaceChildren(el('p', { class: 'attente' }, `Le dossier n° ${number} n’existe pas.`));
    return;
  }
  const list = el('div', { class: 'onglets', role: 'tablist', 'aria-label': 'Parties du dossier' });
  const pane = el('div', { class: 'volets' });
  const open = (tab) => {
    for (const button of list.children) button.setAttribute('aria-selected', String(button.dataset.volet === tab.id));
    openTab(pane, number, tab, isCurrent);
  };
  list.append(
    ...tabs.map((tab) =>
      el(
        'button',
        { type: 'button', role: 'tab', 'data-volet': tab.id, 'aria-selected': 'false', onclick: () => open(tab) },
        tab.title,
      ),
    ),
  );
  article.replaceChildren(drawBanner(worker), list, pane);
  if (query.has('agite')) list.after(stir(isCurrent));
  open(tabs[0]);
  await wait(300);
  if (isCurrent()) article.querySelector('.bandeau')?.replaceWith(drawBanner(worker));
}

export function drawBanner(worker) {
  const title = breakage === 'classe' ? 'entete-x1' : 'bandeau-titre';
  const birth = breakage === 'identite' ? '-' : show(worker.birthDate);
  return el(
    'header',
    { class: 'bandeau' },
    el(
      'span',
      { class: 'portrait', 'aria-hidden': 'true' },
      `${worker.givenNames[0]}${(worker.usedName || worker.birthName)[0]}`.toUpperCase(),
    ),
    el(
      'div',
      { class: 'bandeau-corps' },
      el(
        'div',
        { class: title },
        el(
          'h1',
          { class: 'bandeau-identite' },
          el('strong', {}, `${upper(worker.usedName || worker.birthName)} ${worker.givenNames}`),
          worker.usedName ? ` (${worker.sex === 'F' ? 'née' : 'né'} ${upper(worker.birthName)})` : '',
          ' ',
          el('span', {}, birth),
          breakage === 'identite' ? '' : ` - ${worker.age}\u00a0ans - `,
          el('span', { title: worker.sex === 'F' ? 'Femme' : 'Homme' }, worker.sex === 'F' ? '♀' : '♂'),
        ),
        el('span', { class: 'bandeau-numero' }, `Dossier n°\u00a0${worker.number}`),
      ),
      el(
        'p',
        { class: 'bandeau-poste' },
        [worker.job, worker.employer, worker.followUp].filter(Boolean).join(' · ') || 'Poste non renseigné',
        el('span', { class: 'fictif' }, 'PERSONNE FICTIVE'),
      ),
    ),
    el(
      'div',
      { class: 'actions' },
      el('button', { type: 'button', class: 'bouton' }, 'Imprimer'),
      el('button', { type: 'button', class: 'bouton principal' }, 'Nouvelle visite'),
    ),
  );
}

/** A tab is drawn when it is opened, and drawn again a little later; the others are not in the page. */
async function openTab(pane, number, tab, isCurrent) {
  const section = el(
    'section',
    { id: `volet-${tab.id}`, class: 'volet', role: 'tabpanel', 'aria-busy': 'true', 'aria-label': tab.title },
    el('p', { class: 'attente' }, 'Chargement…'),
  );
  pane.replaceChildren(section);
  const content = await ask(`salaries/${number}/volets/${tab.id}`);
  const isOpen = () => isCurrent() && section.isConnected;
  if (!isOpen()) return;
  if (content === null) {
    section.replaceChildren(el('p', { class: 'attente' }, 'Cette partie du dossier n’a pas pu être chargée.'));
    return;
  }
  section.replaceChildren(...drawTab(tab, content));
  section.setAttribute('aria-busy', 'false');
  await wait(250);
  if (isOpen()) section.replaceChildren(...drawTab(tab, content));
}

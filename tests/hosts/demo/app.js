// Routes (#/liste, #/dossier/8841), the search field and the one-key shortcuts of the software.
import { el, query } from './dom.js';
import { showDossier } from './dossier.js';
import { showList } from './list.js';

const content = document.querySelector('#contenu');
const search = document.querySelector('#recherche');
let visit = 0;

function route() {
  const turn = ++visit;
  const isCurrent = () => turn === visit;
  const number = /^#\/dossier\/(\w+)$/.exec(location.hash)?.[1];
  for (const link of document.querySelectorAll('.menu a')) {
    const isHere = link.hash === (number ? '#/liste' : location.hash || '#/liste');
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (number) return showDossier(content, number, isCurrent);
  if (location.hash === '' || location.hash === '#/liste') return showList(content, search.value, isCurrent);
  content.replaceChildren(
    el(
      'section',
      { id: 'ecran-vide', class: 'ecran' },
      el('p', { class: 'attente' }, 'Module non disponible dans la démonstration.'),
    ),
  );
}

window.addEventListener('hashchange', route);
search.addEventListener('input', () => {
  if (location.hash !== '#/liste' && location.hash !== '') location.hash = '#/liste';
  else route();
});

// One-key shortcuts, as dense business software has: R searches, L lists, 1 to 5 open the tabs of a dossier.
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select');
  if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'r') {
    event.preventDefault();
    search.focus();
  }
  if (event.key === 'l') location.hash = '#/liste';
  if (/^[1-5]$/.test(event.key)) document.querySelectorAll('.onglets [role="tab"]')[Number(event.key) - 1]?.click();
});

if (query.has('hostile')) document.head.append(el('script', { type: 'module', src: '/hostile.js' }));
if (query.size > 0) document.documentElement.dataset.essai = query.toString();
route();

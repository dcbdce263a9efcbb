// <kal-app>: the bar, the open dossiers as tabs, and their content. All that is open stays in the page; only one is shown.
import { cls } from './css.js';
import { Component, el, nameOf, query, sayDay, wait } from './dom.js';
import { fiche } from './fiche.js';
import './liste.js';

const rail = ['Accueil', 'Salariés', 'Agenda', 'Adhérents', 'AMT'];

class App extends Component {
  /** The open dossiers, in the order of their tabs. */
  open = new Map();
  /** The number of the one that is shown; `null`: the list. */
  active = null;
  turn = 0;

  connectedCallback() {
    this.courant = el('div', { class: cls('courant') });
    this.languettes = el('div', { class: cls('ouverts'), role: 'tablist', 'aria-label': 'Dossiers ouverts' });
    this.contenu = el('main', { class: cls('contenu') }, el('kal-liste'));
    this.shadowRoot.addEventListener('ouvre', ({ detail }) => this.go(detail));
    this.shadowRoot.addEventListener('nomme', () => this.refresh());
    super.connectedCallback();
    for (const number of (query.get('dossier') ?? '').split(',').filter(Boolean)) this.go(number);
    this.refresh();
    if (query.has('modale')) this.interrupt();
  }

  go(number) {
    this.active = number;
    const wanted = number === null ? [] : query.has('deux') ? [number, String(Number(number) + 1)] : [number];
    for (const one of wanted) {
      if (this.open.has(one)) continue;
      this.open.set(one, fiche(one));
      this.contenu.append(this.open.get(one));
    }
    this.refresh();
  }

  leave(number) {
    this.open.get(number)?.remove();
    this.open.delete(number);
    if (this.active === number) this.go([...this.open.keys()].at(-1) ?? null);
    else this.refresh();
  }

  /** Those that are not shown are hidden: the first opened by the attribute, the others by the sheet. */
  refresh() {
    const isShown = (number) => this.active !== null && (query.has('deux') || number === this.active);
    this.contenu.querySelector('kal-liste').hidden = this.active !== null;
    for (const [place, [number, one]] of [...this.open].entries()) {
      one.hidden = place === 0 && !isShown(number);
      one.className = place > 0 && !isShown(number) ? cls('masque') : '';
    }
    this.languettes.replaceChildren(...[...this.open].map(([number, one]) => this.drawFlap(number, one)));
    this.tellCurrent(++this.turn);
  }

  /** The bar says whose dossier is shown; `?collant=1`: three seconds late, and the old name meanwhile. */
  async tellCurrent(turn) {
    const worker = this.open.get(this.active)?.worker;
    if (query.has('collant') && this.courant.textContent !== '') await wait(3000);
    if (turn !== this.turn) return;
    if (!worker) return this.courant.replaceChildren();
    this.courant.replaceChildren(
      'Dossier courant',
      el('b', {}, nameOf(worker)),
      el('span', {}, sayDay(worker.birthDate)),
    );
  }

  drawFlap(number, { worker }) {
    const isActive = number === this.active;
    const name = worker ? nameOf(worker) : `Dossier ${number}`;
    return el(
      'div',
      { class: cls('languette', isActive && 'active') },
      el(
        'button',
        { type: 'button', role: 'tab', 'aria-selected': String(isActive), onclick: () => this.go(number) },
        name,
      ),
      el(
        'button',
        { type: 'button', class: cls('croix'), 'aria-label': `Fermer ${name}`, onclick: () => this.leave(number) },
        '×',
      ),
    );
  }

  /** A message over everything, about somebody else. */
  async interrupt() {
    await wait(500);
    const veil = el(
      'div',
      { class: cls('voile') },
      el(
        'div',
        { class: cls('fenetre'), role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Message' },
        el('h2', { class: cls('titre') }, 'Message du secrétariat'),
        el('p', {}, 'D’ALMEIDA, Karim (10 oct. 1971, 55\u00a0ans) vous attend en salle 2.'),
        el('button', { type: 'button', class: cls('bouton'), onclick: () => veil.remove() }, 'Fermer'),
      ),
    );
    this.shadowRoot.append(veil);
  }

  draw() {
    return el(
      'div',
      { class: cls('app') },
      el(
        'header',
        { class: cls('barre') },
        el(
          'span',
          { class: cls('marque') },
          el('img', { src: '/logo.svg', alt: '', width: 28, height: 28 }),
          'Kalyste',
        ),
        this.courant,
        el('span', { class: cls('pastille') }, 'Logiciel fictif'),
        el('span', {}, 'Dr H. Vasseur'),
      ),
      el(
        'nav',
        { class: cls('rail'), 'aria-label': 'Modules' },
        rail.map((title) =>
          el(
            'button',
            {
              type: 'button',
              class: cls(title === 'Salariés' && 'ici'),
              onclick: title === 'Salariés' ? () => this.go(null) : () => {},
            },
            title,
          ),
        ),
      ),
      this.languettes,
      this.contenu,
    );
  }
}
customElements.define('kal-app', App);
if (query.has('hostile')) document.head.append(el('script', { type: 'module', src: '/hostile.js' }));

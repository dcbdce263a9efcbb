// <kal-fiche>: one open dossier: its header card, which always shows the employer, its tabs, and the panel of the active one.
import { cls } from './css.js';
import { ask, breakage, Component, el, labelOf, nameOf, query, sayDay, show } from './dom.js';
import { drawTab, tabs } from './volets.js';

const outer = breakage === 'classe' ? 'kal-fiche-v2' : 'kal-fiche';

class Fiche extends Component {
  tab = tabs.find(({ id }) => id === query.get('volet')) ?? tabs[0];
  /** What the service answered: `undefined` until it does, `null` when it does not. */
  worker = undefined;
  content = undefined;
  turn = 0;

  connectedCallback() {
    super.connectedCallback();
    if (this.turn > 0) return;
    ask(`salaries/${this.number}/bandeau`).then((worker) => {
      this.worker = worker;
      this.update();
      if (worker !== null) this.dispatchEvent(new CustomEvent('nomme', { bubbles: true, composed: true }));
    });
    this.open(this.tab);
    if (query.has('agite')) this.stir();
  }

  async open(tab) {
    const turn = ++this.turn;
    this.tab = tab;
    this.content = undefined;
    this.update();
    const content = await ask(`salaries/${this.number}/volets/${tab.part}`);
    if (turn !== this.turn) return;
    this.content = content;
    this.update();
  }

  /** A stop-watch in the dossier that never rests. */
  stir() {
    const start = Date.now();
    this.watch = el('span', { class: cls('discret') });
    setInterval(() => {
      this.watch.textContent = `Temps passé : ${((Date.now() - start) / 1000).toFixed(1)} s`;
    }, 100);
  }

  draw() {
    const { worker } = this;
    if (worker === undefined) return el('p', { class: cls('rien'), role: 'status' }, 'Chargement…');
    if (worker === null) return el('p', { class: cls('rien') }, `Le dossier ${this.number} n’existe pas.`);
    const list = el(
      'div',
      { class: cls('onglets'), role: 'tablist', 'aria-label': 'Volets du dossier' },
      tabs.map((tab) =>
        el(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: cls(tab === this.tab && 'active'),
            'aria-selected': String(tab === this.tab),
            onclick: () => this.open(tab),
          },
          tab.title,
        ),
      ),
      this.watch ?? null,
    );
    const panel = el(
      'section',
      { role: 'tabpanel', 'aria-label': this.tab.title, 'aria-busy': String(this.content === undefined) },
      this.content === undefined
        ? el('p', { class: cls('rien') }, 'Chargement…')
        : this.content === null
          ? el('p', { class: cls('rien') }, 'Ce volet n’a pas pu être chargé.')
          : drawTab(this.tab, this.content),
    );
    const header = breakage === 'classe' ? drawNewHeader(worker) : drawHeader(worker);
    return el('article', { class: cls('ecran'), 'aria-label': 'Dossier du salarié' }, header, list, panel);
  }
}
customElements.define(outer, Fiche);

/** An open dossier. */
export function fiche(number) {
  return el(outer, { '.number': number });
}

function drawSex({ sex }) {
  const attributes = { class: cls('icone'), role: 'img', 'aria-label': sex === 'F' ? 'Sexe féminin' : 'Sexe masculin' };
  return el('span', attributes, sex === 'F' ? 'F' : 'H');
}

function drawHeader(worker) {
  const { usedName, birthName, givenNames, birthDate, age, number } = worker;
  const initials = `${givenNames[0]}${(usedName || birthName)[0]}`.toUpperCase();
  return el(
    'header',
    { class: cls('carte', 'tete') },
    el('span', { class: cls('initiales'), 'aria-hidden': 'true' }, initials),
    el(
      'div',
      { class: cls('qui') },
      el(
        'div',
        {},
        el('span', { class: cls('nom') }, nameOf(worker)),
        usedName ? el('span', { class: cls('naissance') }, `(${birthName.toLocaleUpperCase('fr-FR')})`) : null,
        drawSex(worker),
      ),
      el(
        'div',
        { class: cls('discret') },
        el('span', {}, `${worker.sex === 'F' ? 'Née' : 'Né'} le `),
        el('span', {}, sayDay(birthDate)),
        el('span', {}, ` · ${age}\u00a0ans · `),
        el('span', {}, `Dossier ${number}`),
      ),
      el('span', { class: cls('pastille') }, 'PERSONNE FICTIVE'),
    ),
    drawEmployer(worker),
  );
}

/** The employer stands in the header, not in a tab. */
function drawEmployer({ employer, employerCodes: codes }) {
  const pairs = [
    ['Entreprise', employer],
    ['SIRET', codes.siret],
    ['Code NAF', codes.naf],
    ['Effectif', codes.workforce],
    ['Adhérent', codes.member],
  ];
  const spans = pairs.flatMap(([label, text]) => [
    el('span', { class: cls('cle') }, labelOf(label)),
    el('span', {}, show(text)),
  ]);
  return el('div', { class: cls('employeur') }, spans);
}

/** The same after a redesign (`?casse=classe`): other elements, another order. */
function drawNewHeader(worker) {
  const { birthName, usedName, birthDate, age, number } = worker;
  return el(
    'div',
    { class: cls('carte', 'tete') },
    el(
      'h2',
      { class: cls('qui') },
      el('small', {}, `N° ${number}`),
      ' ',
      drawSex(worker),
      ' ',
      nameOf(worker),
      usedName ? ` née ${birthName.toLocaleUpperCase('fr-FR')}` : '',
    ),
    el('p', { class: cls('discret') }, `${sayDay(birthDate)}, ${age}\u00a0ans`),
    el('span', { class: cls('pastille') }, 'PERSONNE FICTIVE'),
    drawEmployer(worker),
  );
}

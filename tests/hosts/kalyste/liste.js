// <kal-liste>: every worker of the service, in a table of divs with the dossier's own words.
import { cls } from './css.js';
import { ask, Component, el, nameOf, sayDay, show } from './dom.js';

class Liste extends Component {
  workers = undefined;

  connectedCallback() {
    super.connectedCallback();
    if (this.workers !== undefined) return;
    ask('salaries').then((workers) => {
      this.workers = workers;
      this.update();
    });
  }

  draw() {
    const { workers } = this;
    if (!workers)
      return el('p', { class: cls('rien') }, workers === null ? 'Le service ne répond pas.' : 'Chargement…');
    const line = (kind, role, cells) =>
      el('div', { class: cls('ligne', kind), role: 'row' }, ...cells.map((cell) => el('div', { role }, cell)));
    const titles = ['Nom', 'Né(e) le', 'Dossier', 'Entreprise', 'Poste occupé', 'Suivi'];
    const rows = workers.map((one) => {
      const open = () =>
        this.dispatchEvent(new CustomEvent('ouvre', { detail: one.number, bubbles: true, composed: true }));
      const name = el('button', { type: 'button', class: cls('lien'), onclick: open }, nameOf(one));
      const birth = one.usedName ? ` (${one.birthName.toLocaleUpperCase('fr-FR')})` : '';
      const cells = [sayDay(one.birthDate), one.number, show(one.employer), show(one.job), show(one.followUp)];
      return line('', 'cell', [el('span', {}, name, birth), ...cells]);
    });
    return el(
      'div',
      { class: cls('ecran', 'liste') },
      el('h1', { class: cls('titre') }, `Salariés (${workers.length})`),
      el('div', { class: cls('carte', 'lignes'), role: 'table' }, line('entete', 'columnheader', titles), rows),
    );
  }
}
customElements.define('kal-liste', Liste);

// <kal-champ>: one label and its value, in one of four ways. Values of controls are properties, never attributes.
import { cls, makeId } from './css.js';
import { Component, el, labelOf, show } from './dom.js';

class Champ extends Component {
  draw() {
    const { label, text, way } = this;
    const key = labelOf(label);
    const line = (...children) => el('div', { class: cls('champ') }, ...children);
    const field = (attributes) =>
      el('input', { '.value': text, '.readOnly': true, autocomplete: 'off', ...attributes });
    if (way === 'saisie') {
      const id = makeId();
      return line(el('label', { class: cls('cle'), for: id }, key), field({ id }));
    }
    if (way === 'consigne') return line(field({ class: cls('seul'), placeholder: key, type: 'text' }));
    if (way === 'icone') {
      const isYes = /^oui/i.test(text);
      const sign = el('span', { class: cls('icone', isYes ? 'oui' : 'non'), role: 'img', 'aria-label': show(text) });
      return line(el('span', { class: cls('cle') }, key), el('span', {}, sign));
    }
    return line(el('span', { class: cls('cle') }, key), el('span', {}, show(text)));
  }
}
customElements.define('kal-champ', Champ);

/** `way`: texte (two spans), saisie (label and input), consigne (the placeholder is the only label), icone (aria-label). */
export function champ(label, text, way = 'texte') {
  return el('kal-champ', { '.label': label, '.text': text, '.way': way });
}

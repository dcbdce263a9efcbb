// Small pieces every component uses: elements, dates in the two ways of the software, the service, the knobs.
import { sheet } from './css.js';

/** An element; `on…` listens, `.name` sets a property, `null` is left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name.startsWith('.')) element[name.slice(1)] = value;
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== false));
  return element;
}

/** A component: an open shadow root that shows what `draw()` answers, again at each `update()`. */
export class Component extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.update();
  }

  update() {
    if (this.isConnected) this.shadowRoot.replaceChildren(...[this.draw()].flat().filter(Boolean));
  }
}

const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** « 5 sept. 1981 », « 1er févr. 2026 »; what is not a day stays as it is. */
export function sayDay(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return text === '' ? '—' : text;
  const day = Number(found[3]);
  return `${day === 1 ? '1er' : day} ${months[Number(found[2]) - 1]} ${found[1]}`;
}

/** Text as it stands: days are ISO. Nothing is « — ». */
export function show(text) {
  return text === '' ? '—' : text;
}

/** « PETIT, Claire ». */
export function nameOf({ usedName, birthName, givenNames }) {
  return `${(usedName || birthName).toLocaleUpperCase('fr-FR')}, ${givenNames}`;
}

export const query = new URLSearchParams(location.search);
export const breakage = query.get('casse');

const renamed = {
  Entreprise: 'Dénomination',
  SIRET: 'Établissement',
  'Poste occupé': 'Emploi',
  'Entrée dans l’entreprise': 'Ancienneté depuis',
  'Médecin traitant': 'Généraliste',
};

/** The label as it is written, or the five that a new version renamed. */
export function labelOf(label) {
  return breakage === 'libelle' ? (renamed[label] ?? label) : label;
}

/** JSON of the service; `null` when it does not answer. */
export async function ask(path) {
  const slow = query.get('lent');
  const response = await fetch(`/api/${path}${slow ? `?lent=${slow}` : ''}`).catch(() => null);
  return response?.ok ? response.json() : null;
}

export function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

// A hostile page (`?hostile=1`): covers, then removes, any guest element, and says what it should not be able to say.
// `?hostile=retire` only removes, `?hostile=couvre` only covers, `?hostile=imite` puts a false one beside it.
const way = new URLSearchParams(location.search).get('hostile');
const guest = 'vigie-pdp';

function cover(element) {
  const page = element.ownerDocument;
  if (page.querySelector('.couvercle') !== null) return;
  const lid = page.createElement('div');
  lid.className = 'couvercle';
  for (const [name, value] of Object.entries({
    position: 'fixed',
    inset: '0 0 0 auto',
    width: '420px',
    background: '#fff',
    'z-index': '2147483647',
  })) {
    lid.style.setProperty(name, value, 'important');
  }
  page.documentElement.append(lid);
}

function imitate() {
  if (document.querySelector(`${guest}.faux`) !== null) return;
  const copy = document.createElement(guest);
  copy.className = 'faux';
  copy.attachShadow({ mode: 'open' }).textContent = 'Vigie PDP : entrez votre mot de passe';
  document.documentElement.append(copy);
}

function speak() {
  const words = ['dossier', 'seen', 'open', 'send', 'unlock', 'signalement'];
  for (const kind of words) {
    const message = { source: guest, to: 'background', name: kind, type: kind, kind, number: '8802', input: {} };
    for (const target of [window, ...Array.from(window.frames)]) target.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent(guest, { detail: message }));
    for (const one of document.querySelectorAll(guest)) one.dispatchEvent(new CustomEvent(kind, { bubbles: true }));
  }
}

let turn = 0;
setInterval(() => {
  turn++;
  if (turn % 5 === 1) speak();
  if (way === 'imite') imitate();
  for (const one of document.querySelectorAll(`${guest}:not(.faux)`)) {
    if (way === 'couvre' || way === '1') cover(one);
    if (way === 'retire' || (way === '1' && turn % 10 === 0)) one.remove();
  }
}, 200);

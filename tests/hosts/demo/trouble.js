// What a test turns on by the address: labels a new version renamed, a message over the dossier, a page that never rests.
import { el, query, wait } from './dom.js';

const renamed = {
  'Raison sociale': 'Dénomination',
  SIRET: 'Établissement',
  'Poste occupé': 'Emploi',
  'Date d’embauche': 'Entrée dans l’entreprise',
  'Médecin traitant': 'Généraliste',
};

/** The label as it is written, or the five that `?casse=libelle` renames. */
export function labelOf(label) {
  return query.get('casse') === 'libelle' ? (renamed[label] ?? label) : label;
}

/** `?modale=1`: a message over the dossier, about somebody else. */
export async function interrupt(screen, isCurrent) {
  await wait(500);
  if (!isCurrent()) return;
  const veil = el(
    'div',
    { class: 'voile' },
    el(
      'div',
      { class: 'fenetre', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Message' },
      el('h2', {}, 'Message du secrétariat'),
      el('p', {}, 'D’ALMEIDA Karim 10/10/1971 - 55\u00a0ans vous attend en salle 2.'),
      el('button', { type: 'button', class: 'bouton principal', onclick: () => veil.remove() }, 'Fermer'),
    ),
  );
  screen.append(veil);
}

/** `?agite=1`: a stop-watch in the dossier, written ten times a second for as long as the dossier is open. */
export function stir(isCurrent) {
  const start = Date.now();
  const watch = el('p', { class: 'note' });
  const timer = setInterval(() => {
    watch.textContent = `Temps passé : ${((Date.now() - start) / 1000).toFixed(1)} s`;
    if (!isCurrent()) clearInterval(timer);
  }, 100);
  return watch;
}

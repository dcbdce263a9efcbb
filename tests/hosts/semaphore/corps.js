// The dossier's frame: marks the tab that its inner frame shows; the message and the stop-watch, when asked for.
function marquer(cadre) {
  const volet = /[?&]volet=(\w+)/.exec(cadre.contentWindow.location.search);
  for (const onglet of document.querySelectorAll('a.onglet')) {
    if (onglet.target !== cadre.name) continue;
    onglet.className = volet !== null && onglet.name === volet[1] ? 'onglet actif' : 'onglet';
  }
}
window.marquer = marquer;

function fermer() {
  document.getElementById('message').style.display = 'none';
}
window.fermer = fermer;

window.addEventListener('DOMContentLoaded', () => {
  const message = document.getElementById('message');
  if (message !== null) setTimeout(() => message.style.removeProperty('display'), 500);
  const chrono = document.getElementById('chrono');
  const debut = Date.now();
  if (chrono !== null) {
    setInterval(() => {
      chrono.innerHTML = `Temps passé : <b>${((Date.now() - debut) / 1000).toFixed(1)}</b> s`;
    }, 100);
  }
});

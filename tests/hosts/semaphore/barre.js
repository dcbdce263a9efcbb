// The bar of the top page is filled by its own request: for a moment it may name another dossier than the frame.
let demande = 0;

function majBandeau(numero) {
  const tour = ++demande;
  const cellule = document.getElementById('encours');
  const requete = new XMLHttpRequest();
  const reglages = new URLSearchParams(location.search);
  reglages.set('dossier', numero);
  requete.open('GET', `/bandeau?${reglages}`);
  requete.onload = () => {
    if (tour === demande) cellule.innerHTML = requete.responseText;
  };
  const attente = reglages.has('collant') && cellule.innerHTML !== '' ? 3000 : 0;
  setTimeout(() => requete.send(), attente);
}
window.majBandeau = majBandeau;

// Fields save themselves when they change, as some software does: a guest that sets one writes in the dossier.
function enregistrer(champ) {
  const requete = new XMLHttpRequest();
  requete.open('POST', `/enregistrer?champ=${champ.name}`);
  requete.send();
}
window.enregistrer = enregistrer;

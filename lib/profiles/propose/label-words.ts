// Is this text a label, or somebody's name that happens to stand before another value? A label says a thing of the trade,
// or stands where labels stand. What may be a name is never taken for a label: a profile holds nobody's name.
import { foldText } from '../text';

/** Words that labels of such software are made of, folded. Of the hosts seen (host-patterns.md, « Labels to propose »). */
const trade = new Set(
  `nom noms naissance usage usuel utilise marital patronymique jeune fille prenom prenoms ne nee date sexe genre civilite
  ins nir securite sociale matricule dossier numero no num identifiant employeur entreprise societe adherent etablissement
  siret siren naf ape activite effectif poste emploi metier profession pcs rome contrat embauche entree anciennete type
  suivi visite visites professionnel conclusion amenagement amenagements proposition propositions restriction restrictions
  inaptitude arret arrets motif cause invalidite rqth boeth temps partiel therapeutique exposition expositions risque
  risques telephone tel portable mobile email mail courriel adresse raison denomination code horaire horaires situation
  medecin traitant referent travail travailleur salarie pathologie categorie age nature debut fin
  mesure mesures qualification statut service libelle infirmier infirmiere idest vip sir sia si at mp cdi cdd h/f`.split(
    /\s+/,
  ),
);

/** Words that join: labels only where there is nothing else (« Jusqu’au », « Du »). */
const joining = new Set("le la les de du des au aux depuis jusqu'au n e".split(' '));

/** Its words, folded: « Né(e) le : » → ne, e, le. */
export function listWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}/']+|(?<=\p{L})'(?=\p{L}{3})/u)
    .filter((word) => word !== '');
}

/** Does it say a thing of the trade? */
export function saysTrade(text: string): boolean {
  const words = listWords(text);
  return words.some((word) => trade.has(word)) || (words.length > 0 && words.every((word) => joining.has(word)));
}

/** Could it name a person: a word in capitals that is no word of the trade (« (née ROUX) », « PETIT, Claire »)? */
export function mayName(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  if (!/\p{Ll}/u.test(text.replace(/\(e\)/g, ''))) return !saysTrade(text);
  return words.some((word) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word) && !listWords(word).some((part) => trade.has(part)));
}

/** May this text be proposed as a label? `isMarked`: it stands where labels stand (dt, th, label, a final colon). */
export function isLabelLike(text: string, isMarked: boolean): boolean {
  const words = text.trim();
  if (words.length < 2 || words.length > 80 || !/\p{L}{2}|n°/iu.test(words) || /\d{2}/.test(words)) return false;
  if (words.split('(').length !== words.split(')').length) return false;
  return !mayName(words) && (isMarked || saysTrade(words));
}

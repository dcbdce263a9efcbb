// Words of the settings page: each setting with its default, and whether it comes from the law or is the service's choice.
// Sources: domain/law.md §1.1 to §1.3, §4.2 and §6. A doubt of the law is said, not settled here.
import type { Role } from '../signalement/draft';
import { count, NBSP } from './typography';

/** Shortest passphrase accepted (failure `passphrase-too-short`). */
export const PASSPHRASE_LENGTH = 14;

export const settingsText = {
  title: 'Réglages',
  sectionsLabel: 'Parties des réglages',
  sections: {
    access: 'Accès à ce poste',
    service: 'Service',
    server: 'Serveur',
    logiciels: 'Logiciels',
    lock: 'Verrouillage',
    rules: 'Règles',
  },
  saved: (time: string) => `Enregistré à ${time}`,
  saving: 'Enregistrement…',
  unsaved: 'Non enregistré',
  unchanged: 'Enregistré',
  toCellule: 'Page de la cellule',
  toGuide: 'Bienvenue',
  lockNow: 'Verrouiller',
} as const;

export const accessText = {
  first: 'Créez le premier accès',
  firstWhy: `Avant tout${NBSP}: votre accès. Il chiffre ce qui est enregistré sur ce poste.`,
  declared: 'Les rôles sont déclarés ici, ils ne sont pas prouvés.',
  listLabel: 'Professionnels ayant un accès',
  you: 'Vous',
  add: 'Ajouter un accès',
  name: 'Nom et prénom',
  nameHelp: 'Tel que la cellule le lira.',
  role: 'Rôle',
  rpps: 'Numéro RPPS',
  rppsHelp: `Facultatif${NBSP}: 11 chiffres.`,
  passphrase: 'Phrase de passe',
  passphraseHelp: `14 caractères au moins${NBSP}: par exemple quatre mots sans lien entre eux. Elle n’est enregistrée nulle part et ne peut pas être retrouvée.`,
  repeat: 'La même phrase, une seconde fois',
  token: 'Jeton d’accès au serveur',
  tokenHelp: 'Donné par votre administrateur, et chiffré sur ce poste. Laissez vide s’il n’y a pas de serveur.',
  create: 'Créer l’accès',
  creating: 'Création…',
  cancel: 'Annuler',
  done: (name: string) => `L’accès de ${name} est créé.`,
  errors: {
    name: 'Écrivez votre nom.',
    role: 'Choisissez un rôle.',
    rpps: 'Un numéro RPPS a 11 chiffres.',
    passphrase: (length: number) => `Encore ${count(PASSPHRASE_LENGTH - length, 'caractère', 'caractères')}.`,
    repeat: 'Les deux phrases sont différentes.',
  },
} as const;

/** Roles in the words of every page. */
export const roleWords: Readonly<Record<Role, string>> = {
  idest: 'Infirmière ou infirmier',
  medecin: 'Médecin du travail',
  coordinateur: 'Coordination de la cellule',
};

export const roleChoices: readonly { readonly code: Role; readonly label: string }[] = [
  { code: 'idest', label: roleWords.idest },
  { code: 'medecin', label: roleWords.medecin },
  { code: 'coordinateur', label: roleWords.coordinateur },
];

/** Names of settings in a refusal, by path. */
export const settingNames: Readonly<Record<string, string>> = {
  'service.name': 'Nom du service',
  'service.cellule': 'Nom de la cellule',
  serverUrl: 'Adresse du serveur',
  lockAfterMinutes: 'Verrouillage',
  'rules.anticipation': 'Anticipation de la mi-carrière',
  'rules.repeatedArrets': 'Arrêts répétés, nombre',
  'rules.repeatedArretsMonths': 'Arrêts répétés, durée',
  'rules.preRepriseCount': 'Compte de la pré-reprise',
  'rules.trajetAs': 'Accident de trajet',
};

export const serviceText = {
  name: 'Nom du service',
  cellule: 'Nom de la cellule',
  celluleHelp: 'Il figure sur le signalement et dans le texte lu au travailleur.',
} as const;

export const serverText = {
  url: 'Adresse du serveur',
  urlHelp: `Le serveur FHIR de votre service. Vide${NBSP}: tout reste sur ce poste.`,
  urlRefused: 'Une adresse commence par https:// ou http://.',
  test: 'Tester le serveur',
  testing: 'Essai en cours…',
  recognised: (name: string, version: string) => `Le serveur répond${NBSP}: ${name}, FHIR ${version}.`,
} as const;

export const lockText = {
  minutes: 'Verrouiller après ce temps sans activité',
  origin: `Choix du service, de 2 à 15 minutes. Par défaut${NBSP}: 5 minutes. La session de l’ordinateur verrouillée verrouille aussi Vigie.`,
  choice: (minutes: number) => `${minutes} minutes`,
} as const;

export const rulesText = {
  lead: 'Là où la loi laisse le choix, le service décide. Chaque réglage dit d’où il vient.',
  anticipation: {
    legend: `Visite de mi-carrière${NBSP}: à partir de quand peut-elle être anticipée${NBSP}?`,
    origin: `Choix du service. La loi dit «${NBSP}deux ans avant l’échéance${NBSP}» (L.${NBSP}4624-2-2) sans préciser le compte. Par défaut${NBSP}: la lecture du ministère (questions-réponses du 28/04/2022, sans valeur réglementaire).`,
    choices: [
      { code: 'A', label: 'Dès l’année civile des 43 ans' },
      { code: 'B', label: 'Dès le 43ᵉ anniversaire' },
      { code: 'C', label: 'À 43, 44 ou 45 ans, sur convocation du service' },
    ],
  },
  repeatedArrets: {
    legend: `Arrêts répétés${NBSP}: à partir de combien${NBSP}?`,
    origin: `Choix du service. Aucun texte ne fixe de nombre. Par défaut${NBSP}: 3 arrêts.`,
    choice: (arrets: number) => `${arrets} arrêts`,
  },
  repeatedArretsMonths: {
    legend: `Arrêts répétés${NBSP}: sur quelle durée${NBSP}?`,
    origin: `Choix du service. Aucun texte ne fixe de durée. Par défaut${NBSP}: 12 mois.`,
    choice: (months: number) => `${months} mois`,
  },
  preRepriseCount: {
    legend: `Visite de pré-reprise${NBSP}: quels jours d’arrêt compter${NBSP}?`,
    origin: `Le seuil est dans la loi${NBSP}: plus de 30 jours (R.${NBSP}4624-29). Le compte n’est pas tranché${NBSP}: choix du service. Par défaut${NBSP}: les jours écoulés.`,
    choices: [
      { code: 'elapsed', label: 'Les jours déjà écoulés' },
      { code: 'prescribed', label: 'Les jours prescrits, même à venir' },
    ],
  },
  trajetAs: {
    legend: `Visite de reprise${NBSP}: comment compter un accident de trajet${NBSP}?`,
    origin: `Les seuils sont dans la loi (R.${NBSP}4624-31), mais l’accident de trajet n’y est pas nommé${NBSP}: choix du service. Par défaut${NBSP}: comme un accident du travail.`,
    choices: [
      { code: 'AT', label: 'Comme un accident du travail (30 jours)' },
      { code: 'acc_non_pro', label: 'Comme un accident non professionnel (60 jours)' },
    ],
  },
} as const;

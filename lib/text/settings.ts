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
    questionnaires: 'Questionnaires',
    accord: 'Accord',
    formulaire: 'Formulaire',
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
  'rules.repeatedArretsMonths': 'Arrêts, période regardée',
  'rules.preRepriseCount': 'Jours d’arrêt comptés',
  'rules.trajetAs': 'Accident de trajet',
  'rules.branches': 'Accords de branche',
  'rules.returnToWork': 'Mi-carrière au retour à l’emploi',
  'rules.preRepriseSpan': 'Arrêts discontinus de la pré-reprise',
  'rules.liaisonFrom': 'Rendez-vous de liaison',
  'rules.cumulatedDays': 'Jours d’arrêt cumulés',
  'rules.repeatedMesures': 'Mesures répétées',
  'rules.ageFrom': 'Âge',
  'rules.smallEnterprise': 'Petite entreprise',
  'rules.newInJobMonths': 'Récent au poste',
  'rules.isolatedWork': 'Travail isolé',
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
    legend: `Arrêts${NBSP}: sur quelle période regarder${NBSP}?`,
    origin: `Choix du service. Aucun texte ne fixe de durée. Elle vaut pour les arrêts répétés, les jours cumulés, les accidents du travail, les maladies professionnelles, et la pré-reprise si ses arrêts s’ajoutent. Par défaut${NBSP}: 12 mois.`,
    choice: (months: number) => `${months} mois`,
  },
  preRepriseCount: {
    legend: `Pré-reprise et rendez-vous de liaison${NBSP}: quels jours d’arrêt compter${NBSP}?`,
    origin: `Les seuils sont dans la loi (R.${NBSP}4624-29, D.${NBSP}1226-8-1). Le compte n’est pas tranché${NBSP}: choix du service. Par défaut${NBSP}: les jours écoulés.`,
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
  preRepriseSpan: {
    legend: `Visite de pré-reprise${NBSP}: les arrêts séparés s’ajoutent-ils${NBSP}?`,
    origin: `Choix du service. Le décret dit «${NBSP}un arrêt de plus de trente jours${NBSP}»${NBSP}; une réponse du ministère (26/04/2022, sans valeur réglementaire, contestée) admet des jours discontinus. Par défaut${NBSP}: non.`,
    choices: [
      { code: 'continuous', label: `Non${NBSP}: un seul arrêt, prolongations comprises` },
      { code: 'added-up', label: `Oui${NBSP}: 30 jours en tout sur la période regardée` },
    ],
  },
  liaisonFrom: {
    legend: `Rendez-vous de liaison${NBSP}: à partir de quand${NBSP}?`,
    origin: `Choix du service, les textes diffèrent${NBSP}: le décret dit «${NBSP}à partir de${NBSP}» trente jours (D.${NBSP}1226-8-1), la loi «${NBSP}supérieure à${NBSP}» (L.${NBSP}1226-1-3). Par défaut${NBSP}: 30 jours, comme le décret.`,
    choices: [
      { code: 'from-30', label: 'À partir de 30 jours' },
      { code: 'over-30', label: 'Au-delà de 30 jours' },
    ],
  },
  returnToWork: {
    legend: `Visite de mi-carrière «${NBSP}dès le retour à l’emploi${NBSP}», à 45 ans révolus${NBSP}: quel retour${NBSP}?`,
    origin: `Choix du service. La loi (L.${NBSP}4624-2-2) ne définit pas ce retour. Par défaut${NBSP}: le retour d’un arrêt qui demande une visite de reprise.`,
    choices: [
      { code: 'reprise', label: 'Après un arrêt qui demande une visite de reprise' },
      { code: 'reprise-or-hire', label: 'Le même, ou une embauche de moins de 3 mois' },
      { code: 'never', label: 'Ne pas la proposer' },
    ],
  },
  branches: {
    legend: `Visite de mi-carrière${NBSP}: accords de branche`,
    origin: `Un accord peut fixer une autre échéance (L.${NBSP}4624-2-2)${NBSP}; choix du service de le saisir, il n’existe pas de liste complète. Par défaut${NBSP}: aucun, l’année civile des 45 ans.`,
    help: `Un accord par ligne${NBSP}: IDCC, âges, puis SIREN ou SIRET des adhérents. Exemple${NBSP}: 2120${NBSP}; 43-50${NBSP}; 123456789, 987654321.`,
    refused: (line: string) => `Cette ligne n’est pas comprise${NBSP}: «${NBSP}${line}${NBSP}».`,
  },
  cumulatedDays: {
    legend: `Jours d’arrêt cumulés${NBSP}: à partir de combien${NBSP}?`,
    origin: `Choix du service. Aucun texte ne fixe de nombre. Par défaut${NBSP}: ce signe n’est pas cherché.`,
    choice: (days: number) => (days === 0 ? 'Ne pas le chercher' : `${days} jours`),
  },
  repeatedMesures: {
    legend: `Mesures répétées${NBSP}: à partir de combien${NBSP}?`,
    origin: `Choix du service. Aucun texte ne fixe de nombre. Par défaut${NBSP}: 2 mesures.`,
    choice: (mesures: number) => `${mesures} mesures`,
  },
  ageFrom: {
    legend: `Âge à garder en tête${NBSP}: à partir de quand${NBSP}?`,
    origin: `Choix du service. 45 ans est l’âge de la mi-carrière (L.${NBSP}4624-2-2), pas celui d’un risque. Par défaut${NBSP}: 45 ans.`,
    choice: (years: number) => (years === 0 ? 'Ne pas le montrer' : `${years} ans`),
  },
  smallEnterprise: {
    legend: `Petite entreprise${NBSP}: moins de combien de salariés${NBSP}?`,
    origin: `Choix du service. 20 salariés se lit à l’article R.${NBSP}4623-40, pour un autre objet. Par défaut${NBSP}: moins de 20.`,
    choice: (employees: number) => (employees === 0 ? 'Ne pas le montrer' : `Moins de ${employees} salariés`),
  },
  newInJobMonths: {
    legend: `Récent au poste${NBSP}: embauché depuis moins de combien de temps${NBSP}?`,
    origin: `Choix du service. Aucun texte n’en fait un signe. Par défaut${NBSP}: ce n’est pas montré.`,
    choice: (months: number) => (months === 0 ? 'Ne pas le montrer' : `${months} mois`),
  },
  isolatedWork: {
    legend: `Travail isolé noté dans les expositions${NBSP}: le montrer${NBSP}?`,
    origin: `Choix du service. Aucun texte n’en fait un signe. Par défaut${NBSP}: non.`,
    choices: [
      { code: 'no', label: 'Non' },
      { code: 'yes', label: 'Oui' },
    ],
  },
} as const;

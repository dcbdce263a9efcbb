// Words of the atelier, where a software is connected by pointing at its page, and of the list of softwares.
// For somebody who never heard of what a page is made of: no word of the trade of programmers.
import type { PlaceGroup } from '../atelier/places';
import type { PlaceState } from '../atelier/sight';
import type { Judgement, PlaceId } from '../atelier/work';
import { fieldLabels, listLabels } from '../dossier/labels';
import type { Solidity } from '../profiles/pointing';
import type { ListId } from '../profiles/profile';
import type { Absence } from '../profiles/reading';
import { assertNever } from '../result';
import { count, NBSP } from './typography';

function quote(words: string): string {
  return `«${NBSP}${words}${NBSP}»`;
}

export const hostsText = {
  lead: 'Vigie ne lit que les logiciels de cette liste, et seulement si le navigateur l’y autorise.',
  listLabel: 'Logiciels que Vigie sait lire',
  granted: 'Accès accordé',
  toGrant: 'Accès à accorder',
  origins: {
    shipped: 'Fourni avec Vigie',
    policy: 'Fixé par l’administrateur',
    added: 'Ajouté sur ce poste',
  },
  connect: 'Connecter',
  open: 'Ouvrir dans l’atelier',
  copy: 'Copier dans l’atelier',
  export: 'Exporter',
  remove: 'Retirer',
  removeAsk: (name: string) =>
    `Retirer ${quote(name)}${NBSP}? Vigie ne lira plus ce logiciel sur ce poste. Les brouillons restent.`,
  removeYes: 'Retirer ce logiciel',
  cancel: 'Annuler',
  connectOther: 'Connecter un autre logiciel',
  import: 'Importer un fichier',
  removed: (name: string) => `${quote(name)} est retiré, et son accès avec lui.`,
} as const;

export const atelierText = {
  title: 'Atelier',
  back: 'Réglages',
  newName: 'Nouveau logiciel',
  stepsLabel: 'Étapes',
  steps: { address: 'Adresse et accès', show: 'Montrer', try: 'Essayer' },
  stepOf: (n: number) => `Étape ${n} sur 3`,
  undo: 'Annuler le dernier choix',
  redo: 'Rétablir',
  close: 'Quitter sans enregistrer',
  link: {
    none: 'Le logiciel n’est pas ouvert.',
    open: (title: string) => `Logiciel ouvert${NBSP}: ${title}`,
    openIt: 'Ouvrir le logiciel',
    refused: 'Vigie n’a pas encore le droit de lire ce site.',
    grant: 'Autoriser',
  },
  address: {
    lead: 'Ouvrez d’abord votre logiciel et connectez-vous. Copiez ensuite son adresse ici.',
    url: 'Adresse du logiciel',
    urlHelp: 'Celle qui est en haut du navigateur quand un dossier est ouvert.',
    urlRefused: `Écrivez une adresse comme https://logiciel.exemple.fr.`,
    name: 'Nom du logiciel',
    nameHelp: 'Tel que vos collègues le connaissent.',
    nameMissing: 'Écrivez un nom.',
    site: (site: string) => `Vigie demandera à lire ${site}, et rien d’autre.`,
    go: 'Autoriser et ouvrir le logiciel',
    goOn: 'Continuer',
  },
  show: {
    lead: 'Ouvrez un dossier bien rempli dans le logiciel, puis montrez où se trouve chaque élément.',
    listLabel: 'Éléments du dossier',
    progress: (placed: number, all: number) => `${placed} montrés sur ${all}`,
    point: 'Montrer sur la page',
    pointNext: (label: string) => `Montrer ensuite${NBSP}: ${label}`,
    pointOther: 'Montrer un autre endroit',
    pointing: (label: string) => `Cliquez dans le logiciel sur${NBSP}: ${label}`,
    pointingHelp: 'Ce clic ne change rien dans le logiciel. La touche Échap arrête.',
    stop: 'Arrêter',
    notHere: 'Pas dans ce logiciel',
    isNotHere: 'Vous avez indiqué que ce logiciel ne l’affiche pas.',
    hereAgain: 'Il y est finalement',
    toTry: 'Passer aux essais',
    stays: 'Montrez-le à un endroit qui reste affiché quand on change d’onglet.',
    check: 'Sert seulement à vérifier l’identité. Vigie ne le garde pas.',
    inTab: (tab: string) => `Lu dans l’onglet ${quote(tab)}.`,
    identityInTab: (tab: string) =>
      `Cet endroit n’est affiché que dans ${quote(tab)}. Sans lui, Vigie ne reconnaîtra pas le dossier${NBSP}: montrez-le plutôt en haut du dossier, si possible.`,
    text: 'Texte montré',
    textHelp: 'S’il contient autre chose, sélectionnez ici la partie utile, à la souris ou au clavier.',
    keepPiece: (piece: string) => `Garder seulement ${quote(piece)}`,
    keepWhole: 'Garder tout le texte',
    samePlace: (label: string) => `Prendre ici aussi${NBSP}: ${label}`,
    partly: 'une partie du texte',
    noPattern:
      'Vigie ne saurait pas retrouver cette partie dans un autre dossier. Sélectionnez un mot ou un nombre entier.',
    noCandidate: 'Vigie ne saurait pas retrouver cet endroit. Montrez la valeur elle-même, ou un autre endroit.',
    ways: 'Comment le retrouver',
    waysHelp: 'Plusieurs manières valent mieux qu’une. Si elles se contredisent, Vigie ne lira rien et le dira.',
    oldWays: 'Déjà retenu',
    dropWay: (way: string) => `Retirer${NBSP}: ${way}`,
    drop: 'Retirer',
    readNow: 'Lu maintenant',
    shown: 'montré',
    missing: 'à montrer',
    nothingLeft: 'Tout a été montré ou écarté.',
  },
  list: {
    lead: 'Montrez une case de chaque colonne, dans la même ligne.',
    pointCell: (column: string) => `Montrer une case${NBSP}: ${column}`,
    columns: 'Colonnes',
    shown: 'montrée',
    missing: 'à montrer',
    rows: (n: number) => (n === 0 ? 'Aucune ligne lue' : count(n, 'ligne lue', 'lignes lues')),
    firstRows: 'Premières lignes',
    noList: 'Cette case ne forme pas une liste avec les autres. Montrez une case de la même ligne.',
    empty: 'Ce que le logiciel écrit quand il n’y en a pas',
    emptyHelp: `Par exemple${NBSP}: Aucun arrêt de travail. Séparez plusieurs phrases par un point-virgule.`,
    again: 'Recommencer cette liste',
    wholeCell: 'Dans un tableau, la case est lue entière.',
  },
  date: {
    question: (text: string) => `${quote(text)}${NBSP}: quelle date est-ce${NBSP}?`,
    why: 'Les deux lectures existent. Vérifiez dans le logiciel, par exemple avec l’âge.',
  },
  try: {
    lead: 'Ouvrez un autre dossier dans le logiciel, puis essayez. Il en faut trois différents.',
    leadDone: 'Trois dossiers différents ont été lus. Vous pouvez enregistrer, ou en essayer d’autres.',
    go: 'Essayer ce dossier',
    trying: 'Lecture…',
    export: 'Exporter le fichier',
    toList: 'Revenir à la liste des logiciels',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: (name: string) => `Enregistré. Vigie lit maintenant ${quote(name)} sur ce poste.`,
    savedNext: 'Rechargez la page du logiciel pour voir Vigie.',
    triesLabel: 'Dossiers essayés',
    tryOf: (n: number, wanted: number) => `Dossier ${n} sur ${wanted}`,
    tryMore: (n: number) => `Dossier ${n}`,
    todo: 'à essayer',
    result: (read: number, hidden: number, troubled: number) =>
      [
        count(read, 'élément lu', 'éléments lus'),
        ...(hidden > 0 ? [`${hidden}${NBSP}dans des onglets pas encore ouverts`] : []),
        ...(troubled > 0 ? [`${troubled}${NBSP}à revoir`] : []),
      ].join(', '),
    fieldsLabel: 'Ce qui est lu dans ce dossier',
    columns: { place: 'Élément', value: 'Lu', state: 'État' },
    noneHere: 'Ce dossier n’en a pas',
    noneHereOf: (label: string) => `Ce dossier n’en a pas${NBSP}: ${label}`,
    repair: 'Montrer à nouveau',
    repairOf: (label: string) => `Montrer à nouveau${NBSP}: ${label}`,
    showHereToo: `Dans ce dossier, l’identité est peut-être écrite autrement. Montrez-la ici aussi${NBSP}: les deux manières serviront.`,
    tabs: 'Ouvrez aussi les autres onglets du dossier, puis essayez encore.',
    missing: 'Avant d’enregistrer',
    again: (tried: number) =>
      tried === 0
        ? 'Aucun dossier n’a encore été lu en entier.'
        : `${count(tried, 'dossier essayé', 'dossiers essayés')} sur trois.`,
    identityMissing: (labels: string) => `Il manque l’identité${NBSP}: ${labels}.`,
    marksMissing: 'Vigie ne sait pas encore reconnaître un dossier ouvert. Ouvrez-en un et montrez son identité.',
    orderUnknown: 'L’ordre du jour et du mois n’est pas encore connu.',
    ambiguous: (labels: string) => `Plusieurs valeurs différentes pour${NBSP}: ${labels}. Retirez une manière de trop.`,
    severalIdentities:
      'Le nom, le prénom, la date de naissance ou le numéro se lit de deux façons différentes sur cette page. Retirez une manière de trop, ou fermez l’autre dossier.',
  },
} as const;

/** Places in the words of the screen. */
export const placeLabels: Readonly<Record<PlaceId | ListId, string>> = {
  ...fieldLabels,
  ...listLabels,
  age: 'Âge affiché',
  nir: 'N° de sécurité sociale',
};

export const groupLabels: Readonly<Record<PlaceGroup | 'lists', string>> = {
  identity: 'Identité',
  contact: 'Coordonnées',
  employer: 'Entreprise',
  job: 'Poste',
  followUp: 'Suivi et santé',
  lists: 'Listes',
};

export const columnLabels: Readonly<Record<ListId, Readonly<Record<string, string>>>> = {
  visits: { date: 'Date', kind: 'Type de visite', professional: 'Professionnel' },
  arrets: { start: 'Début', end: 'Fin', cause: 'Motif' },
  mesures: { start: 'Début', end: 'Fin', kind: 'Nature', text: 'Mesure' },
};

export const solidityWords: Readonly<Record<Solidity, string>> = {
  solid: 'solide',
  fair: 'assez solide',
  fragile: 'fragile',
};

export const stateWords: Readonly<Record<PlaceState, string>> = {
  read: 'lu',
  absent: 'vide dans ce dossier',
  lost: 'pas trouvé',
  'not-shown': 'onglet pas encore ouvert',
  ambiguous: 'plusieurs valeurs',
  'not-understood': 'lu mais pas compris',
};

/** Why a way of finding is as solid as it is. */
export function sayReason({ reason, subject }: Judgement): string {
  switch (reason) {
    case 'follows-label':
      return `suit le libellé ${quote(subject)}`;
    case 'own-label':
      return `porte le nom ${quote(subject)}`;
    case 'role-and-name':
      return subject === ''
        ? 'porte un nom pour les lecteurs d’écran'
        : `annoncé ${quote(subject)} aux lecteurs d’écran`;
    case 'stable-id':
      return 'a un repère à lui dans la page';
    case 'stable-name':
      return 'a un nom dans le formulaire';
    case 'stable-class':
      return 'a un style à lui dans la page';
    case 'attribute':
      return 'écrit dans la page sans être affiché';
    case 'embedded-json':
      return 'fourni par le logiciel avec la page';
    case 'generated-class':
      return 'son style change à chaque version du logiciel';
    case 'position':
      return 'position dans la page';
    default:
      return assertNever(reason);
  }
}

/** The way and how solid: « suit le libellé « SIRET » : solide ». */
export function sayWay(judgement: Judgement): string {
  return `${sayReason(judgement)}${NBSP}: ${solidityWords[judgement.solidity]}`;
}

export const absenceWords: Readonly<Record<Absence, string>> = {
  'no-dossier': 'Aucun dossier n’est reconnu sur cette page. Ouvrez un dossier dans le logiciel.',
  'several-dossiers': atelierText.try.severalIdentities,
  'dossier-unsettled': 'La page change encore. Attendez une seconde, puis essayez à nouveau.',
};

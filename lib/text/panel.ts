// Every French sentence of the panel, by the place it is read. Long because a panel says a lot. Plain words; a level is always "proposed".
import type { StatementId } from '../signalement/consent';
import type { Role } from '../signalement/draft';
import type { Layer } from '../signalement/form';
import { count, NBSP } from './typography';

export const headerText = {
  born: (sex: 'F' | 'M' | null) => (sex === 'F' ? 'née' : sex === 'M' ? 'né' : 'né(e)'),
  age: (years: number) => count(years, 'an', 'ans'),
  dossier: (number: string) => `dossier${NBSP}${number}`,
  readAt: (time: string) => `Dossier lu à${NBSP}${time}`,
  toCheck: (n: number) => (n === 0 ? 'rien à vérifier' : count(n, 'point à vérifier', 'points à vérifier')),
  tabNotShown: (page: string) => `Pas encore affiché${NBSP}: onglet ${page}. Affichez-le une fois, Vigie le lira.`,
  sidePanel: 'Afficher dans le panneau du navigateur',
  close: 'Fermer Vigie',
  lock: 'Verrouiller',
} as const;

export const sidebarText = {
  title: 'Vigie dans le panneau latéral',
  why: 'Firefox demande ce second clic pour afficher Vigie à côté de la page.',
  open: 'Ouvrir le panneau latéral',
} as const;

export const placeText = {
  show: 'Montrer dans le dossier',
} as const;

export const driftText = {
  title: 'Votre logiciel semble avoir changé',
  lost: (labels: readonly string[]) =>
    `Plus ${labels.length === 1 ? 'trouvé' : 'trouvés'}${NBSP}: ${labels.join(', ')}.`,
  next: 'Le reste est lu comme d’habitude. Ce qui manque peut être saisi à la main.',
  repair: 'Réparer dans l’atelier',
  copy: 'Copier le diagnostic',
  diagnosis: 'Diagnostic, sans aucune donnée du dossier',
  copied: 'Diagnostic copié. Il ne contient aucune donnée du dossier.',
  toCopy: 'Voici le diagnostic, sans aucune donnée du dossier. Sélectionnez-le pour le copier.',
} as const;

export const saveText = {
  nothing: 'Rien à enregistrer',
  saved: (time: string) => `Enregistré à${NBSP}${time}`,
  saving: 'Enregistrement…',
  unsaved: 'Non enregistré',
  offline: `Hors ligne${NBSP}: sera envoyé plus tard`,
} as const;

export const stepsText = {
  label: 'Étapes',
  done: 'fait',
  names: {
    questionnaire: 'Questionnaire',
    level: 'Niveau',
    transmission: 'Transmission',
    signalement: 'Signalement',
    consent: 'Accord',
    send: 'Envoi',
  },
} as const;

export const questionText = {
  progress: (n: number, total: number) => `Question ${n} sur ${total}`,
  declined: 'Ne souhaite pas répondre',
  next: 'Suivant',
  previous: 'Précédent',
  toLevel: 'Voir le niveau proposé',
  all: 'Tout voir',
  one: 'Une à la fois',
  unanswered: 'Pas encore de réponse',
  openQuestion: (n: number) => `Ouvrir la question ${n}`,
  keys: `Touches${NBSP}: le chiffre de la réponse, 0 ou N pour ne pas répondre.`,
  scaleKeys: `Touches${NBSP}: 0 à 9, 1 puis 0 pour 10, N pour ne pas répondre.`,
  readOnly: 'Ces réponses sont parties, elles ne changent plus ici.',
  careOnly: 'Les réponses sont réservées aux professionnels de santé.',
} as const;

export const voidText = {
  open: 'Annuler cette réponse',
  reason: 'Pourquoi l’annuler',
  confirm: 'Annuler la réponse',
  keep: 'La garder',
  title: 'Réponses annulées',
  line: (answer: string, by: string, at: string, reason: string) =>
    `${answer}${NBSP}: annulée par ${by} le ${at} (${reason})`,
} as const;

export const levelText = {
  proposed: 'Niveau proposé',
  retained: 'Niveau retenu',
  notConcluded: 'Non conclu',
  missing: (questions: readonly string[]) => `Il manque une réponse à${NBSP}: ${questions.join(', ')}.`,
  reasons: 'Pourquoi',
  noReasons: 'Aucune réponse ne va vers un autre niveau.',
  strength: { strong: 'fort', moderate: 'modéré' },
  onlyProposed: 'Ce niveau est une aide à l’entretien. Le médecin du travail en décide.',
  keepOrChange: 'Votre décision',
  reason: 'Pourquoi ce niveau est différent',
  reasonHelp: 'Quelques mots suffisent.',
  reasonMissing: 'Écrivez en quelques mots pourquoi.',
  retain: 'Retenir ce niveau',
  retainedAlready: 'Modifier le niveau retenu',
  signal: 'Signaler à la cellule',
  note: 'Ce que vous souhaitez que le médecin regarde',
  noteHelp: 'Facultatif. Lu seulement par les professionnels de santé.',
  handOver: 'Orienter vers le médecin',
  handingOver: 'Transmission…',
  answerFirst: 'Répondez d’abord au questionnaire.',
  back: 'Revenir au questionnaire',
} as const;

export const handoverText = {
  title: (from: string, at: string) => `Transmis par ${from} le ${at}`,
  answers: 'Réponses',
  note: 'À regarder',
  take: 'Reprendre ce travail',
  taking: 'Ouverture…',
  again: 'Refaire le questionnaire',
  takenFrom: (from: string, at: string) => `Repris de ${from}, transmis le ${at}`,
  notYet: 'Rien n’est encore transmis.',
  leaves: 'Partiront vers le médecin du travail : les réponses, le niveau proposé et votre note.'.replace(
    ' :',
    `${NBSP}:`,
  ),
} as const;

export const receiptText = {
  title: 'Ce qui a été transmis',
  waiting: {
    handover: (at: string) => `Transmission au médecin en attente depuis le ${at}`,
    signalement: (at: string) => `Envoi à la cellule en attente depuis le ${at}`,
  },
  sent: {
    handover: (at: string) => `Transmission au médecin envoyée le ${at}`,
    signalement: (at: string) => `Signalement envoyé à la cellule le ${at}`,
  },
  stopped: {
    handover: (at: string) => `Transmission au médecin arrêtée le ${at}`,
    signalement: (at: string) => `Envoi à la cellule arrêté le ${at}`,
  },
  refused: (at: string) => `Refus enregistré le ${at}. Rien n’est parti, et ce refus est sans conséquence.`,
  accepted: 'Accepté par la cellule',
  received: 'Reçu par la cellule, pas encore examiné',
  toComplete: 'La cellule demande un complément',
  closed: 'Clos par la cellule',
  withdrawnThere: 'La cellule voit que l’accord est retiré',
  noReason: 'La cellule n’a pas donné de précision.',
  reopen: 'Compléter et renvoyer',
  reopening: 'Ouverture…',
  beingCompleted: 'Vous le complétez : il repartira comme une nouvelle version du même signalement.'.replace(
    ' :',
    `${NBSP}:`,
  ),
  replaced: 'Remplacé par la version suivante',
} as const;

export const formText = {
  start: 'Pré-remplir le signalement',
  starting: 'Lecture du dossier…',
  startWhy: 'Vigie relit l’identité, puis remplit ce que le dossier contient. Vous vérifiez et complétez tout.',
  levelFirst: 'Retenez d’abord un niveau.',
  layers: {
    administrative: 'Administratif',
    functional: 'Fonctionnel',
    medical: 'Médical',
  } satisfies Record<Layer, string>,
  functionalOnly: 'Partagé seulement avec l’accord de la personne',
  careOnly: 'Réservé aux professionnels de santé',
  missing: (n: number) => count(n, 'manque', 'manques'),
  filled: (n: number, total: number) => `${n} sur ${total} ${n < 2 ? 'rempli' : 'remplis'}`,
  readIn: (page: string, where: string) => `Lu dans${NBSP}: ${page}, “${where}”`,
  typedAt: (by: string, time: string) => `Saisi par ${by} à${NBSP}${time}`,
  typedByYouAt: (time: string) => `Saisi par vous à${NBSP}${time}`,
  restore: 'Revenir à la valeur lue',
  restoreOf: (label: string) => `Revenir à la valeur lue${NBSP}: ${label}`,
  next: 'Passer à l’accord',
  stillMissing: (n: number) => `${count(n, 'champ obligatoire manque', 'champs obligatoires manquent')}`,
} as const;

export const consentText = {
  intro: 'Lisez chaque phrase à la personne et notez sa réponse. Chaque réponse est libre.',
  accept: 'J’accepte',
  refuse: 'Je n’accepte pas',
  partners: 'Avec qui',
  otherPartner: `Qui d’autre${NBSP}?`,
  partnersMissing: 'Cochez au moins une case, ou notez « Je n’accepte pas ».'
    .replace('« ', `«${NBSP}`)
    .replace(' »', `${NBSP}»`),
  turn: 'Tourner l’écran',
  turnWhy: 'La personne lit et répond elle-même, en grand, sans rien voir d’autre du dossier.',
  shared: 'Ce qui serait partagé',
  next: 'Dernier regard',
  refusalTitle: 'La personne n’accepte pas le signalement',
  refusalCalm:
    'C’est son droit. Rien ne partira, et ce refus est sans conséquence sur son suivi. Elle pourra changer d’avis.',
  recordRefusal: 'Enregistrer le refus',
  recordingRefusal: 'Enregistrement…',
  onScreen: (at: string) => `Répondu par la personne à l’écran, le ${at}`,
  oral: (by: string, at: string) => `Accord oral noté par ${by}, le ${at}`,
  signed: (at: string) => `Répondu et signé par la personne à l’écran, le ${at}`,
  paper: (day: string, place: string) => `Signé sur papier le ${day}. Original${NBSP}: ${place}`,
  how: 'Comment l’accord est donné',
  aloud: 'De vive voix',
  onPaper: 'Signé sur papier',
  signedOn: 'Signé le',
  place: 'Où est gardé l’original',
  paperIncomplete: 'Sans le jour et le lieu, l’accord reste noté comme donné de vive voix.',
  placeHelp: 'Par exemple une armoire du centre, ou un numéro de document.',
  unanswered: (n: number) => `${count(n, 'phrase sans réponse', 'phrases sans réponse')}`,
  statementShort: {
    informed: 'Informée du rôle de la cellule',
    signalled: 'Signalement à la cellule',
    shared: 'Partage des informations',
    partners: 'Contact de partenaires',
  } satisfies Record<StatementId, string>,
} as const;

export const sendText = {
  title: 'Dernier regard avant l’envoi',
  reading: 'Relecture de l’identité…',
  worker: 'Personne',
  recipient: 'Destinataire',
  from: 'De la part de',
  urgency: { routine: 'Délai habituel', urgent: 'Urgent' },
  urgencyLabel: 'Délai',
  version: 'Version',
  versionOf: (n: number) => `${n}, remplace la précédente`,
  agreement: 'Accord',
  contacts: 'Contacts permis',
  nobody: 'aucun',
  /** Who reads a layer, and which statement of the agreement allows it. */
  allowed: {
    administrative: 'Lu par la cellule. Permis par la phrase 2, le signalement.',
    functional: 'Lu par la cellule. Permis par la phrase 3, le partage.',
    medical: 'Lu par les professionnels de santé seulement. Permis par la phrase 3, le partage.',
  } satisfies Record<Layer, string>,
  level: 'Niveau',
  questionnaire: 'Questionnaire',
  answersLeave: (n: number) => `${count(n, 'réponse', 'réponses')}, pour les professionnels de santé`,
  wontLeave: 'Ne partira pas',
  wontLeaveWhy: 'la personne n’a pas donné son accord',
  lines: (n: number) => count(n, 'information', 'informations'),
  empty: 'aucune information',
  send: 'Envoyer à la cellule',
  sending: 'Envoi…',
  lookAgain: 'Relire',
  waiting: 'En attente',
  sent: (at: string) => `Envoyé le ${at}`,
  sentWhy: 'Le serveur du service l’a reçu. Le contenu clair est effacé de ce poste, le reçu reste.',
  handedOver: (at: string) => `Transmis au médecin le ${at}`,
  handedOverWhy: 'Le médecin du travail le trouvera en ouvrant ce dossier.',
  stopped: 'Envoi arrêté',
  waitsWhy: 'Rien n’est perdu. L’envoi reprendra tout seul, vous pouvez fermer Vigie.',
  restart: 'Nouveau questionnaire',
} as const;

export const frozenText = {
  other: (other: string) => `Un autre dossier est ouvert (${other}).`,
  none: (worker: string) => `Le dossier de ${worker} n’est plus affiché.`,
  kept: (worker: string) => `Ce que vous avez saisi pour ${worker} est enregistré.`,
  keeping: (worker: string) => `Ce que vous avez saisi pour ${worker} est en cours d’enregistrement.`,
  unsaved: (worker: string) => `La dernière saisie pour ${worker} n’est pas encore enregistrée.`,
  back: (worker: string) => `Revenir au dossier de ${worker}`,
  openThis: 'Ouvrir celui-ci',
} as const;

export const emptyText = {
  vaultTitle: 'Vigie n’est pas encore prête sur ce poste',
  vaultWhy: 'Créez votre accès dans les réglages. Cela prend une minute, une seule fois.',
  openSettings: 'Ouvrir les réglages',
  noDossier: 'Aucun dossier ouvert',
  notHost: 'Vigie ne connaît pas cette page',
  notHostWhy: 'Ouvrez un dossier dans le logiciel de votre service.',
  several: 'Deux identités sur la page',
  unsettled: 'La page se charge…',
  incomplete: 'Identité incomplète',
  turned: 'L’écran est tourné',
  coordinator: 'Votre travail se fait dans la page de la cellule.',
  coordinatorWhy: 'Le questionnaire et le signalement sont remplis par les professionnels de santé.',
  role: {
    idest: 'infirmière ou infirmier en santé au travail',
    medecin: 'médecin du travail',
    coordinateur: 'coordination de la cellule',
  } satisfies Record<Role, string>,
} as const;

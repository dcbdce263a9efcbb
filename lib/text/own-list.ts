// Words of « Mes signalements »: where each one stands and what is expected of the reader, in plain words.
import type { OwnState } from '../cellule/own-lines';
import { NBSP } from './typography';

export const ownListText = {
  title: 'Mes signalements',
  open: 'Mes signalements',
  label: 'Mes brouillons et mes envois',
  toDo: 'À faire',
  underWay: 'En cours',
  over: 'Terminés',
  empty: 'Rien pour l’instant.',
  emptyHelp: 'Vos brouillons et ce que vous avez envoyé apparaîtront ici.',
  lock: 'Verrouiller',
  asked: (reason: string) => `La cellule demande${NBSP}: ${reason}`,
  dossier: (number: string) => `dossier${NBSP}${number}`,
  edition: (n: number) => `version${NBSP}${n}`,
  inDossier: (number: string) =>
    `Pour continuer, ouvrez le dossier ${number} dans votre logiciel${NBSP}: Vigie vous le proposera aussitôt.`,
} as const;

export const ownStateWords: Readonly<Record<OwnState, string>> = {
  returned: 'À compléter',
  completing: 'Complément commencé',
  stopped: 'Arrêté par le serveur',
  draft: 'Brouillon',
  waiting: 'En attente d’envoi',
  withdrawing: 'Retrait en cours',
  sent: 'Envoyé',
  'handed-over': 'Transmis au médecin',
  accepted: 'Accepté',
  closed: 'Clos',
  withdrawn: 'Accord retiré',
  refused: 'Refusé par la personne',
};

/** What is expected, and of whom. */
export const ownExpectedWords: Readonly<Record<OwnState, string>> = {
  returned: 'Complétez-le, puis renvoyez-le.',
  completing: 'Terminez-le, puis renvoyez-le.',
  stopped: 'Voyez avec votre administrateur : rien n’est perdu.'.replace(' :', `${NBSP}:`),
  draft: 'Terminez-le, ou supprimez-le.',
  waiting: 'Rien à faire : il partira tout seul.'.replace(' :', `${NBSP}:`),
  withdrawing: 'Rien à faire : le serveur sera prévenu tout seul.'.replace(' :', `${NBSP}:`),
  sent: 'La cellule l’examine.',
  'handed-over': 'Le médecin du travail le reprend.',
  accepted: 'La cellule accompagne la personne.',
  closed: 'Rien : la cellule a clos.'.replace(' :', `${NBSP}:`),
  withdrawn: 'Rien : la personne a retiré son accord, sans conséquence pour elle.'.replace(' :', `${NBSP}:`),
  refused: 'Rien : ce refus est sans conséquence pour elle.'.replace(' :', `${NBSP}:`),
};

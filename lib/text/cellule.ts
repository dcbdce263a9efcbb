// Words of the cellule page: filters, states, agreement, ages of waits, what the reader may not see.
// It decides nothing: a level is always the proposed or retained one of a professional, never ours.
import type { CelluleRow } from '../cellule/signalement-row';
import type { Instant } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import { count, NBSP } from './typography';

export const celluleText = {
  title: 'Cellule PDP',
  lock: 'Verrouiller',
  listLabel: 'Signalements et brouillons',
  detailLabel: 'Signalement ouvert',
  localLabel: 'Brouillon de ce poste',
  filtersLabel: 'Afficher',
  toGuide: 'Créer un accès',
  back: 'Retour à la liste',
  reading: 'Lecture en cours…',
  empty: 'Rien n’attend ici.',
  emptyHelp: 'Les signalements reçus et les brouillons de ce poste apparaîtront dans cette liste.',
  emptyOffline: 'Aucun brouillon sur ce poste.',
  emptyOfflineHelp: 'Les signalements reçus apparaîtront ici dès que le serveur les transmettra.',
  emptyFilter: 'Aucune ligne pour ce choix.',
  chooseOne: 'Choisissez une ligne de la liste pour la lire ici.',
  urgent: 'Urgent',
  writtenBy: 'Écrit par',
  receivedOn: 'Reçu le',
  begunOn: 'Commencé le',
  birth: 'Né(e) le',
  dossier: 'dossier',
  layers: { administrative: 'Administratif', functional: 'Situation', medical: 'Partie médicale' },
  agreementTitle: 'Accord du travailleur',
  wording: 'Texte lu au travailleur',
  medicalHidden: `Partie médicale${NBSP}: réservée aux professionnels de santé`,
  functionalRefused: `Situation${NBSP}: le travailleur n’a pas accepté ce partage`,
  functionalWithheld: `Situation${NBSP}: visible une fois l’accord du travailleur recueilli`,
  emptyLayer: 'Rien n’a été rempli ici.',
  missing: (labels: readonly string[]) => `Il manque${NBSP}: ${labels.join(', ')}.`,
  nothingMissing: 'Tous les champs obligatoires sont remplis.',
  localNote: 'Ce brouillon est sur ce poste. Il n’a pas été envoyé à la cellule.',
  accept: 'Accepter',
  askCompletion: 'Demander un complément',
  reasonLabel: 'Ce qu’il manque',
  reasonHelp: (author: string) => `${author} lira cette phrase dans son panneau.`,
  reasonMissing: 'Écrivez en quelques mots ce qu’il manque.',
  sendRequest: 'Envoyer la demande',
  cancel: 'Annuler',
  accepted: 'Ce signalement est accepté par la cellule.',
  waiting: (author: string) => `Un complément est demandé à ${author}.`,
  askedReason: 'Complément demandé',
  editionOf: (edition: string) => `Complété et renvoyé par le médecin${NBSP}: ${edition}.`,
  closed: 'Ce signalement est clos.',
  withdrawn:
    'La personne a retiré son accord. La partie fonctionnelle et la partie médicale sont effacées du serveur. Elle ne souhaite plus être contactée par la cellule.',
  functionalWithdrawn: `Situation${NBSP}: effacée, l’accord est retiré`,
  decidesCellule: 'La décision revient à la coordination de la cellule.',
  reloaded: `Ce signalement a changé entre-temps${NBSP}: voici sa version à jour.`,
} as const;

export type CelluleFilter = 'all' | 'to-decide' | 'to-complete' | 'local';

export const filterWords: Readonly<Record<CelluleFilter, string>> = {
  all: 'Tout',
  'to-decide': 'À décider',
  'to-complete': 'En attente de complément',
  local: 'Brouillons de ce poste',
};

export const stateWords: Readonly<Record<CelluleRow['state'], string>> = {
  open: 'brouillon',
  'to-send': 'prêt à partir',
  sent: 'envoyé',
  refused: 'refusé par le travailleur',
  stopped: 'arrêté par le serveur',
  new: 'à décider',
  accepted: 'accepté',
  'to-complete': 'complément demandé',
  closed: 'clos',
  withdrawn: 'accord retiré',
};

export const agreementWords: Readonly<Record<CelluleRow['agreement'], string>> = {
  given: 'Accord donné',
  partial: 'Accord en partie',
  refused: 'Accord refusé',
  missing: 'Accord à recueillir',
  withdrawn: 'Accord retiré',
};

/** The service's three labels (instruments-forms-indicators.md §1.1), short enough for one line of the list. */
export const shortLevelWords: Readonly<Record<Level, string>> = {
  none: 'Pas d’incapacité prévisible',
  possible: 'Incapacité possible à terme',
  foreseeable: 'Incapacité prévisible',
};

export const levelWords: Readonly<Record<Level, string>> = {
  none: 'Pas d’incapacité prévisible',
  possible: 'Incapacité possible à terme, à surveiller',
  foreseeable: 'Incapacité prévisible, reclassement à envisager',
};

/** No level was retained yet, or the worker did not agree to share it. */
export const noLevelWord = 'Niveau non communiqué';

/** « version 2 »; null for the first one. */
export function describeEdition(edition: number | undefined): string | null {
  return edition === undefined || edition < 2 ? null : `version${NBSP}${edition}`;
}

/** « Sur ce poste, brouillon » or « Reçu »: what is expected next says the rest of a received one. */
export function describePlace(row: Pick<CelluleRow, 'where' | 'state' | 'edition'>): string {
  const edition = describeEdition(row.edition);
  return row.where === 'server'
    ? ['Reçu', ...(edition === null ? [] : [edition])].join(', ')
    : `Sur ce poste, ${stateWords[row.state]}`;
}

/** « Complet », « 8 sur 12 champs »; null when not known. What was sent left complete, unless the cellule asked for more. */
export function describeCompleteness(row: Pick<CelluleRow, 'state' | 'filled' | 'required'>): string | null {
  if (row.state === 'new' || row.state === 'accepted') return 'Complet';
  if (row.required === 0) return null;
  if (row.filled >= row.required) return 'Complet';
  return `${row.filled} sur ${count(row.required, 'champ', 'champs')}`;
}

/** « 3 jours », « 2 heures », « moins d’une heure » between two instants; a clock that went back counts as nothing. */
export function formatWait(since: Instant, now: Instant): string {
  const hours = Math.floor((Date.parse(now) - Date.parse(since)) / 3_600_000);
  if (!(hours >= 1)) return 'moins d’1 h';
  if (hours < 24) return count(hours, 'heure', 'heures');
  return count(Math.floor(hours / 24), 'jour', 'jours');
}

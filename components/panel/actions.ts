// What the panel may ask for, as callbacks. Two kinds: *saves* (answers, fields, agreement), which queue, retry and are
// told by the save line; and *acts* (hand over, send…), which answer their own failure where the button stands.
import type { Failure } from '../../lib/failures';
import type { LastLook, ReceiptView } from '../../lib/messages';
import type { PaperId } from '../../lib/papers/kinds';
import type { HostPlace } from '../../lib/profiles/place';
import type { Answer, Level } from '../../lib/questionnaire/answer';
import type { Result } from '../../lib/result';
import type { CardDecision } from '../../lib/rules/decisions';
import type { ShownAgreement } from '../../lib/signalement/agreement';
import type { PartnerId, SignedPaper, StatementAnswer, StatementId } from '../../lib/signalement/consent';
import type { Difference } from '../../lib/signalement/differences';

export interface ConsentChange {
  readonly statements: Readonly<Record<StatementId, StatementAnswer>>;
  readonly partners: readonly PartnerId[];
  readonly otherPartner: string;
  /** What the screen showed. */
  readonly shown: ShownAgreement;
  /** Absent: said aloud. */
  readonly paper?: SignedPaper;
}

/** Settles when the change is stored, or given up for a reason that the save line tells. Never rejects. */
export type Save = Promise<void>;

export interface PanelActions {
  readonly answer: (linkId: string, answer: Answer | null) => Save;
  readonly note: (note: string) => Save;
  readonly fillField: (fieldId: string, value: string | readonly string[]) => Save;
  readonly restoreField: (fieldId: string) => Save;
  /** What the dossier says now: taken into the form, or left. */
  readonly settleDifferences: (choice: 'take' | 'keep', of: readonly Difference[]) => Promise<Failure | null>;
  readonly recordConsent: (consent: ConsentChange) => Save;

  /** `facts`: of the card as it was read. */
  readonly decideCard: (
    kind: CardDecision['kind'],
    reason: string,
    facts: readonly string[],
  ) => Promise<Failure | null>;
  readonly handOver: () => Promise<Result<ReceiptView>>;
  readonly takeOver: (taskId: string) => Promise<Failure | null>;
  /** Takes an answer back, with its trace. */
  readonly voidAnswer: (linkId: string, reason: string) => Promise<Failure | null>;
  /** Goes on with a signalement that the cellule returned. */
  readonly reopen: (taskId: string) => Promise<Failure | null>;
  readonly retainLevel: (level: Level, reason: string) => Promise<Failure | null>;
  readonly prefill: () => Promise<Failure | null>;
  readonly turnScreen: () => Promise<Failure | null>;
  readonly recordRefusal: () => Promise<Result<ReceiptView>>;
  /** The worker withdraws their agreement to this signalement. */
  readonly withdraw: (signalementId: string) => Promise<Failure | null>;
  readonly lookLast: () => Promise<Result<LastLook>>;
  readonly send: () => Promise<Result<ReceiptView>>;

  /** Opens a paper in a tab of its own. `draftId`: what it is written from; null for a leaflet. */
  readonly openPaper: (paper: PaperId, draftId: string | null) => Promise<Failure | null>;

  /** Shows in the host's page where something was read; why not, when it can't be. */
  readonly showPlace: (place: HostPlace) => Promise<Failure | null>;
  readonly diagnose: () => Promise<Result<string>>;
  readonly openAtelier: () => void;

  readonly openThis: () => Promise<Failure | null>;
  readonly returnToDraft: () => Promise<Failure | null>;
  readonly unlock: (userId: string, passphrase: string) => Promise<Failure | null>;
  readonly lock: () => void;
  readonly openSettings: () => void;
  /** « Mes signalements ». Null for a coordinator, whose list is the cellule's. */
  readonly openOwnList: (() => void) | null;
  /** Ask the background for the whole view again. */
  readonly refresh: () => void;
  /** Try again the saves that failed. */
  readonly retrySaves: () => void;
  /** Null where it can't be done, or where we already are. */
  readonly moveToSidePanel: (() => void) | null;
  /** Null in the browser's own side panel, which has its own cross. */
  readonly close: (() => void) | null;
}

/** Where the saves are. `failure` is the first one not yet overcome; `canRetry`: its changes are kept, waiting. */
export interface SaveState {
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  readonly canRetry: boolean;
}

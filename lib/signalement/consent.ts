// The worker's agreement: versioned wording, four statements and the partners, none ticked in advance.
// A refusal is an outcome, recorded, without consequence (instruments-forms-indicators.md §2.3).
import type { Instant, IsoDay } from '../dossier/dossier';

/** 1 informed, 2 signalled and contacted, 3 sharing of the listed information, 4 partners contacted. */
export const statementIds = ['informed', 'signalled', 'shared', 'partners'] as const;
export type StatementId = (typeof statementIds)[number];

export const partnerIds = ['employer', 'carsat', 'cap-emploi', 'mdph', 'treating-physician', 'other'] as const;
export type PartnerId = (typeof partnerIds)[number];

/** Oral, noted by the professional; answered by the worker on the turned screen; or signed on paper. */
export const consentModes = ['oral', 'on-screen', 'paper'] as const;
export type ConsentMode = (typeof consentModes)[number];

/** Null: not asked yet. */
export type StatementAnswer = 'accepted' | 'refused' | null;

/** Exactly what the worker was shown. `{professionnel}` stands for the name of whoever informs. */
export interface Agreement {
  readonly version: string;
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
  readonly partners: readonly { readonly id: PartnerId; readonly label: string }[];
  readonly closing: string;
  /** « Les informations listées ci-dessus »: the names of what would be shared, and no value. */
  readonly shared: readonly string[];
}

/** A signed paper: the day it was signed, and where the original is kept. */
export interface SignedPaper {
  readonly signedOn: IsoDay;
  readonly place: string;
}

/** Drawn by the worker on the screen. */
export interface Signature {
  /** Strokes, as points of the screen. */
  readonly strokes: readonly Stroke[];
  /** PNG, as a data address. */
  readonly picture: string;
  readonly at: Instant;
  /** SHA-256 of what was signed: the wording, the list of what is shared, the answers. */
  readonly seal: string;
}
export type Stroke = readonly { readonly x: number; readonly y: number }[];

export interface ConsentRecord {
  /** Version of the wording that was shown. */
  readonly wording: string;
  readonly statements: Readonly<Record<StatementId, StatementAnswer>>;
  readonly partners: readonly PartnerId[];
  /** Name of the « autre » partner. */
  readonly otherPartner: string;
  readonly mode: ConsentMode | null;
  readonly recordedAt: Instant | null;
  readonly recordedBy: string | null;
  /** Absent: noted before it was kept, or not asked yet. */
  readonly shown?: Agreement;
  /** With the mode `paper`. */
  readonly paper?: SignedPaper;
  readonly signature?: Signature;
}

// The worker's agreement: versioned wording, four statements and the partners, none ticked in advance.
// A refusal is an outcome, recorded, without consequence (instruments-forms-indicators.md §2.3).
import type { Instant } from '../dossier/dossier';

/** 1 informed, 2 signalled and contacted, 3 sharing of the listed information, 4 partners contacted. */
export const statementIds = ['informed', 'signalled', 'shared', 'partners'] as const;
export type StatementId = (typeof statementIds)[number];

export const partnerIds = ['employer', 'carsat', 'cap-emploi', 'mdph', 'treating-physician', 'other'] as const;
export type PartnerId = (typeof partnerIds)[number];

/** Oral, noted by the professional; or answered by the worker on the turned screen. */
export const consentModes = ['oral', 'on-screen'] as const;
export type ConsentMode = (typeof consentModes)[number];

/** Null: not asked yet. */
export type StatementAnswer = 'accepted' | 'refused' | null;

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
}

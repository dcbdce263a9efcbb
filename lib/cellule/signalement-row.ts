// What the coordinator's list and detail show: local drafts and received signalements, FHIR-free.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import type { DepartureLine } from '../signalement/departure';
import type { DraftState } from '../signalement/draft';

/** State at the cellule, as the Task on the server says it. */
export type CelluleState = 'new' | 'accepted' | 'to-complete' | 'closed' | 'withdrawn';

export interface CelluleRow {
  /** Draft id, or Task id on the server. */
  readonly id: string;
  readonly where: 'local' | 'server';
  readonly worker: WorkerIdentity;
  /** Oldest wait: when it was created (local) or received (server). */
  readonly since: Instant;
  readonly author: string;
  readonly level: Level | null;
  readonly urgency: 'routine' | 'urgent';
  readonly state: DraftState | CelluleState;
  /** Required fields filled and required, 0/0 when not known. */
  readonly filled: number;
  readonly required: number;
  readonly agreement: 'given' | 'partial' | 'refused' | 'missing' | 'withdrawn';
  /** Version of the signalement, from 1. */
  readonly edition?: number;
  /** « Le médecin complète », « La cellule décide ». */
  readonly expected: string;
}

/** A received signalement, whole as far as its reader may see it. */
export interface Received {
  readonly taskId: string;
  /** `ETag` version, for If-Match. */
  readonly version: string;
  readonly identifier: string;
  /** Version of the signalement, from 1: it grows each time it is completed and sent again. */
  readonly edition?: number;
  readonly receivedAt: Instant;
  readonly state: CelluleState;
  /** The reason given with a request for completion. */
  readonly reason: string | null;
  readonly worker: WorkerIdentity;
  readonly author: string;
  readonly urgency: 'routine' | 'urgent';
  readonly level: Level | null;
  readonly administrative: readonly DepartureLine[];
  /** Null: the worker did not agree to share it. */
  readonly functional: readonly DepartureLine[] | null;
  /** `hidden`: the reader is not a health professional; the server never sent it. */
  readonly medical: { readonly kind: 'hidden' } | { readonly kind: 'shown'; readonly lines: readonly DepartureLine[] };
  readonly consentText: string | null;
  readonly agreement: CelluleRow['agreement'];
}

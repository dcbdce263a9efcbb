// An unfinished signalement, by layers. The store seals `team` and `care` under two different keys.
import type { Instant, IsoDay, VisitKind, WorkerIdentity } from '../dossier/dossier';
import type { Answers, Level, Outcome } from '../questionnaire/answer';
import type { VoidedAnswer } from '../questionnaire/voided';
import type { ConsentRecord } from './consent';
import type { FormValues } from './form';

export type Role = 'idest' | 'medecin' | 'coordinateur';

/** A professional of the service: never a worker. */
export interface Professional {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly rpps: string | null;
}

/**
 * `open`: being filled in. `to-send`: frozen in the outbox. `sent`: acknowledged; only the receipt stays.
 * `refused`: the worker said no; closed. `stopped`: the server refused it for good, nothing was lost.
 */
export type DraftState = 'open' | 'to-send' | 'sent' | 'refused' | 'stopped';

/** A signalement sent again is a new version of the same one: it says which it replaces. */
export interface Chain {
  /** Identifier of the first version: the one name of all of them. */
  readonly root: string;
  /** Identifier of the version this one replaces. */
  readonly former: string;
  /** From 2. */
  readonly version: number;
}

/** Administrative and functional layers: what the team key opens. */
export interface TeamLayer {
  readonly worker: WorkerIdentity;
  readonly visit: { readonly kind: VisitKind; readonly date: IsoDay };
  readonly author: Professional;
  readonly createdAt: Instant;
  /** Canonical of the instrument the answers belong to. */
  readonly instrument: string;
  readonly proposedLevel: Level | 'not-concluded' | null;
  readonly retainedLevel: Level | null;
  /** Values of administrative and functional fields. */
  readonly values: FormValues;
  readonly isPrefilled: boolean;
  readonly consent: ConsentRecord;
  /** IDEST's work it was taken over from: name, instant and server id of the Task. */
  readonly handover: { readonly from: string; readonly at: Instant; readonly taskId: string } | null;
  /** The worker withdrew their agreement before it was acknowledged: closed, as after a refusal. */
  readonly withdrawal?: { readonly at: Instant; readonly by: string };
  /** A signalement returned for completion: what this draft replaces, and what the cellule asked for. */
  readonly returned?: Chain & { readonly reason: string };
}

/** Medical layer: what the care key alone opens. */
export interface CareLayer {
  readonly answers: Answers;
  readonly outcome: Outcome | null;
  /** Answers taken back for a reason, newest last. They never leave this computer. */
  readonly voided?: readonly VoidedAnswer[];
  /** Why the médecin's level differs from the proposed one. */
  readonly levelReason: string;
  /** What the IDEST wishes the médecin to look at. */
  readonly handoverNote: string;
  /** Values of medical fields. */
  readonly values: FormValues;
}

export interface Draft {
  readonly id: string;
  /** Rises by one at each save; a save with an old one is refused. */
  readonly revision: number;
  readonly state: DraftState;
  readonly updatedAt: Instant;
  readonly team: TeamLayer;
  /** Null: the reader does not hold the care key. */
  readonly care: CareLayer | null;
}

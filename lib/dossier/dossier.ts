// The worker's record open in the host, as read: each value knows its origin, or why it is not there.
// Dates are ISO calendar days (`2026-11-22`); instants are ISO date-times with an offset.
import type { FieldId } from '../profiles/profile';

export type IsoDay = string;
export type Instant = string;

/** Where a value was read in the host's page. */
export interface HostOrigin {
  /** Words of the page: the label or landmark (« Date de naissance »). */
  readonly where: string;
  /** Tab of the dossier (« Identité »). */
  readonly page: string;
  /** The text as it stood there. */
  readonly text: string;
  readonly readAt: Instant;
}

export type Read<T> =
  | { readonly state: 'read'; readonly value: T; readonly origin: HostOrigin }
  | { readonly state: 'absent' }
  /** Its tab is open and its place is not there: the host may have changed. */
  | { readonly state: 'lost'; readonly page: string }
  | { readonly state: 'not-shown'; readonly page: string }
  | { readonly state: 'not-understood'; readonly origin: HostOrigin }
  | { readonly state: 'ambiguous'; readonly texts: readonly string[] };

export type Sex = 'F' | 'M';
export type FollowUp = 'SI' | 'SIA' | 'SIR';
/** instruments-forms-indicators.md §4.4. */
export type VisitKind = 'VIP_I' | 'VIP_P' | 'SIR_E' | 'SIR_P' | 'SIR_INT' | 'PRE' | 'REP' | 'DEM' | 'MIC' | 'PEX';
/** law.md §0.4. */
export type ArretCause = 'maladie' | 'acc_non_pro' | 'AT' | 'trajet' | 'MP' | 'maternite' | 'autre';

export interface Visit {
  readonly kind: VisitKind;
  readonly date: IsoDay;
  readonly professional: string | null;
}
/** `end` null: still open, no end known. */
export interface Arret {
  readonly start: IsoDay;
  readonly end: IsoDay | null;
  readonly cause: ArretCause | null;
}
/** Measure of L. 4624-3. `end` null: in force, no end known. */
export interface Mesure {
  readonly kind: string;
  readonly text: string;
  readonly start: IsoDay;
  readonly end: IsoDay | null;
}

interface SpecialFields {
  readonly sex: Sex;
  readonly birthDate: IsoDay;
  readonly hiredOn: IsoDay;
  readonly followUp: FollowUp;
  readonly workforce: number;
  readonly rqth: boolean;
  readonly therapeuticPartTime: boolean;
}
export type FieldValue<K extends FieldId> = K extends keyof SpecialFields ? SpecialFields[K] : string;

/** A list is read whole, or not: `unread` counts rows that could not be understood (they make rules unknown). */
export type ReadList<T> =
  | {
      readonly state: 'read';
      readonly rows: readonly T[];
      readonly unread: number;
      readonly page: string;
      readonly readAt: Instant;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'lost'; readonly page: string }
  | { readonly state: 'not-shown'; readonly page: string };

export interface Dossier {
  readonly hostId: string;
  readonly identity: WorkerIdentity;
  readonly fields: { readonly [K in FieldId]: Read<FieldValue<K>> };
  readonly lists: {
    readonly visits: ReadList<Visit>;
    readonly arrets: ReadList<Arret>;
    readonly mesures: ReadList<Mesure>;
  };
  readonly readAt: Instant;
}

/** Who the dossier is about: all three must have been read, or there is no dossier. */
export interface WorkerIdentity {
  /** Host (profile) the number belongs to. */
  readonly hostId: string;
  readonly dossierNumber: string;
  readonly birthName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
  readonly birthDate: IsoDay;
  readonly sex: Sex | null;
}

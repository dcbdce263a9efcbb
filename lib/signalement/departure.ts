// What leaves: the exact content of a signalement or a hand-over, by layer, before FHIR puts it in its own words.
import type { Instant, IsoDay, VisitKind, WorkerIdentity } from '../dossier/dossier';
import type { Answers, Level, Outcome } from '../questionnaire/answer';
import type { ConsentRecord } from './consent';
import type { Chain, Professional } from './draft';
import type { Layer } from './form';

/** One line of the last look, and one item of what is sent. */
export interface DepartureLine {
  readonly fieldId: string;
  readonly label: string;
  /** As a person reads it. */
  readonly text: string;
  /** As it is coded (ISO day, choice codes). */
  readonly value: string | readonly string[];
}

export interface Departure {
  /** The one identifier, made at creation; the same on every retry. */
  readonly id: string;
  readonly kind: 'handover' | 'signalement';
  readonly worker: WorkerIdentity;
  readonly visit: { readonly kind: VisitKind; readonly date: IsoDay };
  readonly author: Professional;
  readonly leavesAt: Instant;
  readonly cellule: string;
  readonly urgency: 'routine' | 'urgent';
  /** Absent: the first version. */
  readonly chain?: Chain;
  /** Layers that leave, each with its lines. A layer the agreement does not cover is absent. */
  readonly layers: { readonly [L in Layer]?: readonly DepartureLine[] };
  /** Functional layer; null when it does not leave. */
  readonly level: { readonly proposed: Level | 'not-concluded' | null; readonly retained: Level | null } | null;
  /** Medical layer; null when it does not leave. */
  readonly questionnaire: {
    readonly instrument: string;
    readonly answers: Answers;
    readonly outcome: Outcome | null;
    /** Code systems of answers that are not ours, by linkId. */
    readonly systems?: { readonly [linkId: string]: string };
  } | null;
  readonly note: string | null;
  /** Null for a hand-over: it stays inside the médecin's team. */
  readonly consent: ConsentRecord | null;
  /** The wording as shown, sentence by sentence, kept with the agreement. */
  readonly consentText: string | null;
}

// What a visit predicate answers, and on what. Each predicate is a pure function of dossier, day and settings.
import type { Dossier, IsoDay } from '../dossier/dossier';
import type { HostPlace } from '../profiles/place';
import type { RuleSettings } from '../settings/settings';

export interface Source {
  /** « Code du travail, art. L. 4624-2-2 I ». */
  readonly text: string;
  readonly status: 'law' | 'ministry' | 'practice' | 'service';
  /** State of the text that was read, or the date the service's number was set. */
  readonly asOf: string;
  /** A doubt kept visible (law.md §0.3: version not read, sources that differ). */
  readonly doubt?: string;
}

/** A dated fact of the dossier a conclusion rests on. */
export interface Evidence {
  /** « Arrêt du 02/09/2026 au 15/12/2026 ». */
  readonly text: string;
  /** Tab of the host where it was read. */
  readonly page: string;
  /** Where to show it in the host; null for what was not read there. */
  readonly place: HostPlace | null;
}

/** What is judged: visits, and the rendez-vous de liaison, which is no visit. */
export type AnswerKind =
  | 'MIC'
  | 'MIC_RETURN'
  | 'PRE'
  | 'LIAISON'
  | 'REP'
  /** The renewal of the follow-up, whatever its kind. */
  | 'PERIODIC'
  | 'SIR_INT'
  | 'DEM'
  | 'PEX';

export type VisitStatus = 'due' | 'possible' | 'late' | 'not-due' | 'unknown';

export interface VisitAnswer {
  readonly kind: AnswerKind;
  readonly status: VisitStatus;
  /** One French sentence. */
  readonly reason: string;
  /** What is missing, in words of the screen; empty unless `unknown`. */
  readonly missing: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly source: Source;
  /** Latest day, where the law gives one. */
  readonly before?: IsoDay;
  /** First day, where a window of several years is given (branch agreement). */
  readonly from?: IsoDay;
}

export interface VisitFacts {
  readonly dossier: Dossier;
  readonly today: IsoDay;
  readonly settings: RuleSettings;
}

export type VisitPredicate = (facts: VisitFacts) => VisitAnswer;

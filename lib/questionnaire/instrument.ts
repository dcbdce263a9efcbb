// An instrument as the product plays it: loaded from a FHIR R4 Questionnaire of the stated subset by `load.ts`.
import type { FlagStrength, Level } from './answer';

export interface Option {
  readonly code: string;
  readonly label: string;
  /** Null: the option raises nothing. */
  readonly strength: FlagStrength | null;
  /** Points. Absent: the option has none. */
  readonly weight?: number;
  /** Code system of its code, when it is not ours. */
  readonly system?: string;
}

/** What must have been answered to an earlier question. A declined answer is no answer. */
export type Test =
  | { readonly linkId: string; readonly operator: '=' | '!='; readonly code: string }
  | { readonly linkId: string; readonly operator: 'exists'; readonly isAnswered: boolean };

export interface Condition {
  readonly behavior: 'all' | 'any';
  readonly tests: readonly Test[];
}

export interface Question {
  readonly linkId: string;
  readonly text: string;
  /** Short words for reasons and summaries (« Capacité ressentie »). */
  readonly short: string;
  /** `scale`: numbers in a row, `choice`: one per line. */
  readonly shape: 'scale' | 'choice';
  readonly options: readonly Option[];
  /** Said before the question: titles of groups, sentences between questions. */
  readonly notes?: readonly string[];
  /** Nothing is concluded without it, even if it counts for nothing. */
  readonly isRequired?: true;
  /** Asked only when they all hold: its own, and those of the groups it stands in. */
  readonly conditions?: readonly Condition[];
}

/** The totals that propose a level: `from` and `to` are both in it. */
export interface Band {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

/** How answers become a level. Another model is another case here (README.md, « Another way to a level »). */
export type Scoring =
  | { readonly kind: 'flags' }
  /** Points of the questions of `over` are added; the total falls in a band. */
  | { readonly kind: 'sum'; readonly over: readonly string[]; readonly bands: readonly Band[] };

export interface Instrument {
  /** Canonical `url|version`, kept with every answer. For the service's own, the version holds the hash of the text. */
  readonly canonical: string;
  readonly title: string;
  /** « Questionnaire de repérage non validé scientifiquement, aide à l'entretien ». */
  readonly banner: string;
  readonly questions: readonly Question[];
  readonly levelLabels: Readonly<Record<Level, string>>;
  /** Absent: by flags. */
  readonly scoring?: Scoring;
}

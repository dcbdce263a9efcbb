// What a rule is and what it may answer. One rule per file in `catalogue/`. Unknown is not no.
import type { Dossier, IsoDay } from '../dossier/dossier';
import type { Outcome } from '../questionnaire/answer';
import type { RuleSettings } from '../settings/settings';
import type { Evidence, Source } from '../visits/visit-answer';

export interface Facts {
  readonly dossier: Dossier;
  /** Null: the questionnaire was not started, or the reader may not see it. */
  readonly outcome: Outcome | null;
  readonly today: IsoDay;
  readonly settings: RuleSettings;
}

export type RuleAnswer =
  | { readonly result: 'flag'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly result: 'clear'; readonly reason: string }
  /** `missing` names what would settle it, in words of the screen. */
  | { readonly result: 'unknown'; readonly missing: readonly string[] };

export interface Rule {
  readonly id: string;
  /** « Arrêts répétés ». */
  readonly title: string;
  readonly layer: 'functional' | 'medical';
  readonly source: Source;
  /** To be kept in mind, a sign of nothing by itself (age, size of the enterprise): shown apart, never counted. */
  readonly isContext?: true;
  /** Some rules wait for the service to choose a number that no text gives. Without this: always asked. */
  readonly isAsked?: (settings: RuleSettings) => boolean;
  /** What it looks for, with the numbers of this service: one sentence of « Règles en vigueur ». */
  readonly threshold: (settings: RuleSettings) => string;
  readonly evaluate: (facts: Facts) => RuleAnswer;
}

export interface RuleResult {
  readonly id: string;
  readonly title: string;
  readonly layer: Rule['layer'];
  readonly source: Source;
  readonly isContext?: true;
  readonly answer: RuleAnswer;
}

/** Something the dossier read does not say, and the titles of the signs that wait for it. */
export interface Missing {
  readonly text: string;
  readonly titles: readonly string[];
}

/** The one quiet card: a sentence of at most 140 characters, then the details on demand. */
export interface RiskCard {
  readonly sentence: string;
  readonly flags: number;
  readonly unknowns: number;
  readonly results: readonly RuleResult[];
}

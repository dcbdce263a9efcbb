// Answers given to an instrument, and what they propose. A level is a reason to talk, never a verdict.

/** A code of the question's own options, or the refusal that always exists. */
export type Answer = { readonly kind: 'option'; readonly code: string } | { readonly kind: 'declined' };
/** By `linkId`. A missing key is a question not answered yet. */
export type Answers = { readonly [linkId: string]: Answer };

/** The service's three labels, in rising order (S3, instruments-forms-indicators.md §1.1). */
export const levels = ['none', 'possible', 'foreseeable'] as const;
export type Level = (typeof levels)[number];

/** `strong` and `moderate` are the « fort » and « modéré » of §1.4 B. */
export type FlagStrength = 'strong' | 'moderate';

export interface LevelReason {
  readonly linkId: string;
  /** « Limité(e) dans son travail depuis au moins six mois : fortement ». Medical layer. */
  readonly text: string;
  readonly strength: FlagStrength;
}

export type Outcome =
  | { readonly kind: 'proposed'; readonly level: Level; readonly reasons: readonly LevelReason[] }
  /** Answers are missing or declined: never the green level. `missing`: linkIds. */
  | { readonly kind: 'not-concluded'; readonly missing: readonly string[]; readonly reasons: readonly LevelReason[] };

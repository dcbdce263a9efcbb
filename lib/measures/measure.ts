// What a dispositif is: a tool that may keep somebody in work (law.md §5). One per file in `catalogue/`. It states its
// conditions and who decides; it never says that somebody is entitled to it.
import type { VisitFacts } from '../visits/visit-answer';

/** Where one condition stands for this worker. `ask`: the dossier can't know it, the person or the file says. */
export type Standing =
  | { readonly kind: 'met'; readonly why: string }
  | { readonly kind: 'not-met'; readonly why: string }
  | { readonly kind: 'unknown'; readonly missing: string }
  | { readonly kind: 'ask' };

export interface Condition {
  /** As it reads in a list: « un arrêt en cours ». */
  readonly text: string;
  readonly judge: (facts: VisitFacts) => Standing;
}

export interface Measure {
  readonly id: string;
  readonly title: string;
  /** One sentence for the worker: what it is for. */
  readonly purpose: string;
  /** All of them are needed, unless the text of one says « ou ». */
  readonly conditions: readonly Condition[];
  /** Who asks for it or prescribes it. */
  readonly askedBy: string;
  /** Who must agree. */
  readonly agreedBy: readonly string[];
  readonly duration: string;
  /** Pay and cost, in words. */
  readonly money: string;
  readonly articles: string;
  /** State of the text that was read. */
  readonly asOf: string;
  /** What changed or changes in 2026 and after. */
  readonly changed?: string;
  /** Sources that differ, or what is not confirmed: said aloud. */
  readonly doubts: readonly string[];
}

export interface JudgedCondition {
  readonly text: string;
  readonly standing: Standing;
}

export interface JudgedMeasure {
  readonly measure: Omit<Measure, 'conditions'>;
  readonly conditions: readonly JudgedCondition[];
  readonly met: number;
  readonly notMet: number;
}

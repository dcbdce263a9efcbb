// An instrument as the product plays it: loaded from a FHIR R4 Questionnaire of the stated subset by `load.ts`.
import type { FlagStrength, Level } from './answer';

export interface Option {
  readonly code: string;
  readonly label: string;
  /** Null: the option raises nothing. */
  readonly strength: FlagStrength | null;
}

export interface Question {
  readonly linkId: string;
  readonly text: string;
  /** Short words for reasons and summaries (« Capacité ressentie »). */
  readonly short: string;
  /** `scale`: numbers in a row, `choice`: one per line. */
  readonly shape: 'scale' | 'choice';
  readonly options: readonly Option[];
}

export interface Instrument {
  /** Canonical `url|version`, kept with every answer. */
  readonly canonical: string;
  readonly title: string;
  /** « Questionnaire de repérage non validé scientifiquement, aide à l'entretien ». */
  readonly banner: string;
  readonly questions: readonly Question[];
  readonly levelLabels: Readonly<Record<Level, string>>;
}

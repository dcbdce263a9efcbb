// A paper as blocks: what the screen shows, what the printer prints and what the PDF file tags, all from this one shape.
// It says what a paper is made of; the writers beside it say what stands on each.

/** A sentence that names where it comes from (« art. L. 4624-2-4 ») keeps it in small grey after it. */
export interface Said {
  readonly text: string;
  readonly source?: string;
}

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

export type Block =
  /** `level` 2: a part of the paper; 3: inside a part. The title is the paper's own, level 1. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `quiet`: smaller and grey, for what is only worth knowing. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly source?: string; readonly tone?: 'plain' | 'quiet' }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly Said[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly LabelledValue[] }
  /** A place to sign by hand, or the signature already given, as a picture (`data:image/png;base64,…`). */
  | { readonly kind: 'signature'; readonly label: string; readonly picture?: string };

/** Always in French. */
export interface Paper {
  readonly title: string;
  /** One line under the title: for whom, whose, when. */
  readonly subtitle?: string;
  /** In capitals above the title, when not everybody may read it: « Confidentiel, secret médical ». */
  readonly mark?: string;
  readonly blocks: readonly Block[];
  /** At the foot of each page: what it is, its version, its date. */
  readonly footer: string;
}

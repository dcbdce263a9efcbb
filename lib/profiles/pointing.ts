// What the atelier asks of the host's page, and what that page answers: a place somebody pointed at, and ways to find it
// again. The answers are a stranger's words (quality.md §2.7): bounded, checked, and never more than proposals.
import { z } from '../zod';
import { type ListId, listSchema, locator, type Profile } from './profile';
import { absenceSchema, readingSchema } from './reading';

/** How well a locator will find its place again in other dossiers, and after the host is updated. */
export const solidities = ['solid', 'fair', 'fragile'] as const;
export type Solidity = (typeof solidities)[number];

/** Why a locator is as solid as it is; the sentence is `lib/text/atelier.ts`'s. */
export const reasons = [
  'follows-label',
  'own-label',
  'role-and-name',
  'stable-id',
  'stable-name',
  'stable-class',
  'attribute',
  'embedded-json',
  'generated-class',
  'position',
] as const;
export type Reason = (typeof reasons)[number];

const text = z.string().check(z.maxLength(4096));
const short = z.string().check(z.maxLength(400));

/** A way to find the place again, tried on the page as it stands: it reads `text`, and nothing else. */
const candidate = z.strictObject({
  locator,
  solidity: z.enum(solidities),
  reason: z.enum(reasons),
  /** Of the page, for the sentence: the label, the identifier. */
  subject: short,
  text,
});
export type Candidate = z.infer<typeof candidate>;

/** The page (tab) of the dossier a place is on: what to call it, and the landmark that is there only while it is shown. */
const shownPage = z.strictObject({ name: short, css: short });

const pointedSchema = z.strictObject({
  kind: z.literal('pointed'),
  /** All that the place pointed at shows: a piece of it may be what is meant. */
  text,
  candidates: z.array(candidate).check(z.maxLength(12)),
  page: z.nullable(shownPage),
  /** The place is inside an open shadow root. */
  shadow: z.boolean(),
});
export type Pointed = z.infer<typeof pointedSchema>;

const columnSchema = z.strictObject({
  kind: z.literal('column'),
  text,
  /** What the cells pointed at so far make; null while they do not make a list. */
  list: z.nullable(listSchema),
  /** Rows that list reads now. */
  rows: z.int(),
  page: z.nullable(shownPage),
  shadow: z.boolean(),
});
export type PointedColumn = z.infer<typeof columnSchema>;

/** The dossier's landmarks, deduced from where its fields stand. */
const marksSchema = z.strictObject({
  kind: z.literal('marks'),
  root: short,
  identity: short,
  landmarks: z.array(short).check(z.maxLength(5)),
});
export type Marks = z.infer<typeof marksSchema>;

export const pointAnswerSchema = z.discriminatedUnion('kind', [
  pointedSchema,
  columnSchema,
  marksSchema,
  z.strictObject({ kind: z.literal('reading'), reading: readingSchema }),
  z.strictObject({ kind: z.literal('absence'), absence: absenceSchema }),
  /** Escape, or the atelier asked to stop. */
  z.strictObject({ kind: z.literal('given-up') }),
]);
export type PointAnswer = z.infer<typeof pointAnswerSchema>;

/** The atelier → the host's page (`entrypoints/pointer.ts`). */
export type PointCommand =
  /** Wait until somebody points at a value; nothing of the host hears that click. */
  | {
      readonly command: 'point';
      /** An identity belongs to no tab: the candidates are read in the whole page, and no page is answered. */
      readonly anywhere?: boolean;
    }
  /** The same, for one cell of a column; the cells pointed at for a list are remembered until `forget-list`. */
  | { readonly command: 'point-column'; readonly list: ListId; readonly column: string }
  | { readonly command: 'forget-list'; readonly list: ListId }
  | { readonly command: 'stop-pointing' }
  /** Deduce the landmarks from where these fields stand now. */
  | { readonly command: 'propose-marks'; readonly profile: Profile }
  /** Read the page, once it is still, with a profile that is not saved. */
  | { readonly command: 'try-profile'; readonly profile: Profile };

// What the host script says it saw: texts only, bounded, not yet understood. The wire of a stranger (quality.md §2.7).
import { z } from '../zod';
import { checkIds, fieldIds, listIds } from './profile';

const text = z.string().check(z.maxLength(4096));

const fieldText = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('found'), text, where: text, page: text }),
  /** The place is there and holds nothing (or « - »). */
  z.strictObject({ state: z.literal('absent'), page: text }),
  /** Its page is shown and the place is not there: the host may have changed. */
  z.strictObject({ state: z.literal('lost'), page: text }),
  /** On a tab that is not open. */
  z.strictObject({ state: z.literal('not-shown'), page: text }),
  /** Several different visible values. */
  z.strictObject({ state: z.literal('ambiguous'), texts: z.array(text).check(z.maxLength(8)), page: text }),
]);
export type FieldText = z.infer<typeof fieldText>;

const listText = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('found'),
    rows: z.array(z.record(z.string(), text)).check(z.maxLength(500)),
    page: text,
  }),
  z.strictObject({ state: z.literal('absent'), page: text }),
  z.strictObject({ state: z.literal('lost'), page: text }),
  z.strictObject({ state: z.literal('not-shown'), page: text }),
]);
export type ListText = z.infer<typeof listText>;

/** One whole reading of the page, sent when two in a row were equal. */
export const readingSchema = z.strictObject({
  profileId: text,
  fields: z.partialRecord(z.enum(fieldIds), fieldText),
  checks: z.partialRecord(z.enum(checkIds), fieldText),
  lists: z.partialRecord(z.enum(listIds), listText),
});
export type Reading = z.infer<typeof readingSchema>;

/** Why there is no reading. */
export const absenceSchema = z.enum(['no-dossier', 'several-dossiers', 'dossier-unsettled']);
export type Absence = z.infer<typeof absenceSchema>;

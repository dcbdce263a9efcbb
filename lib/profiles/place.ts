// A place of the dossier in the host's page that somebody may want to see: a field's, or the row of a list that begins on a day.
import { z } from '../zod';
import { fieldIds, listIds } from './profile';

export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.enum(fieldIds) }),
  z.strictObject({ kind: z.literal('row'), list: z.enum(listIds), day: z.string().check(z.maxLength(10)) }),
]);
export type HostPlace = z.infer<typeof placeSchema>;

// What a profile may say: how to recognise a host, its dossier page, and where each field is. Data only, no code.
// It does not judge what was read: `lib/dossier/understand.ts` does.
import { z } from '../zod';

/** Fields a profile can name. The order is the order of the screen. */
export const fieldIds = [
  'birthName',
  'usedName',
  'givenNames',
  'sex',
  'birthDate',
  'dossierNumber',
  'phone',
  'email',
  'employerName',
  'siret',
  'naf',
  'workforce',
  'jobTitle',
  'pcs',
  'contract',
  'workingHours',
  'hiredOn',
  'exposures',
  'followUp',
  'currentSituation',
  'rqth',
  'invalidity',
  'therapeuticPartTime',
  'treatingPhysician',
  'referringPhysician',
  'pathology',
] as const;
export type FieldId = (typeof fieldIds)[number];

export const listIds = ['visits', 'arrets', 'mesures'] as const;
export type ListId = (typeof listIds)[number];

/** Columns of each list, in the words of `Dossier`. */
export const listColumns = {
  visits: ['date', 'kind', 'professional'],
  arrets: ['start', 'end', 'cause'],
  mesures: ['start', 'end', 'kind', 'text'],
} as const satisfies Record<ListId, readonly string[]>;

const locator = z.union([
  /** `dt/dd`, `th/td` or any pair: the element that follows the one whose text is `label`, inside the root. */
  z.strictObject({ kind: z.literal('label'), label: z.string() }),
  /** One element by CSS; its text, or one of its attributes. */
  z.strictObject({
    kind: z.literal('css'),
    css: z.string(),
    attribute: z.optional(z.string()),
    /** What to call the place on screen (« Bandeau d’identité »); the tab's name otherwise. */
    where: z.optional(z.string()),
  }),
  /** A piece of a composite text: `pattern` is a regular expression (flag `u`) with one group named `value`. */
  z.strictObject({ kind: z.literal('pattern'), css: z.string(), pattern: z.string(), where: z.optional(z.string()) }),
]);
export type Locator = z.infer<typeof locator>;

const field = z.strictObject({ locators: z.array(locator).check(z.minLength(1)), page: z.optional(z.string()) });

const list = z.strictObject({
  /** CSS of the table, inside the root. */
  table: z.string(),
  /** Column name → text of its header. */
  columns: z.record(z.string(), z.string()),
  /** Text of a row that means "nothing" (« Aucun arrêt »). */
  empty: z.array(z.string()),
  page: z.optional(z.string()),
});

export const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Match patterns, without port (Firefox refuses ports). */
  matches: z.array(z.string()).check(z.minLength(1)),
  /** The landmark that must exist for a dossier to be open, and within which everything is read. */
  root: z.string(),
  /** Landmarks that mean "this is not a dossier" (search results, schedule). */
  not: z.array(z.string()),
  /** Present while the host is still filling the page. */
  busy: z.array(z.string()),
  /** Smallest stable element that names the worker: the only node that is watched. */
  identity: z.string(),
  /** Pages (tabs) of the dossier: name → landmark that exists only while it is shown. */
  pages: z.record(z.string(), z.string()),
  dateOrder: z.enum(['day-first', 'month-first', 'iso']),
  fields: z.partialRecord(z.enum(fieldIds), field),
  lists: z.partialRecord(z.enum(listIds), list),
});
export type Profile = z.infer<typeof profileSchema>;

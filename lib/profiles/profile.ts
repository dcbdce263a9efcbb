// What a profile may say: how to recognise a host, its dossier page, and where each field is. Data only, no code.
// It does not judge what was read (`lib/dossier/understand.ts`), nor where a file came from (`load.ts`).
import { z } from '../zod';

/** Version of this language. A file of a later one is refused, never half understood. */
export const profileFormat = 1;

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

/** Traits of the worker: without each of them there is no dossier, and two values of one are two workers. */
export const identityFields = ['birthName', 'givenNames', 'birthDate', 'dossierNumber'] as const satisfies FieldId[];

/** Read to check the identity against itself, then forgotten: the NIR goes no further than this comparison. */
export const checkIds = ['age', 'nir'] as const;
export type CheckId = (typeof checkIds)[number];

export const listIds = ['visits', 'arrets', 'mesures'] as const;
export type ListId = (typeof listIds)[number];

/** Columns of each list, in the words of `Dossier`. */
export const listColumns = {
  visits: ['date', 'kind', 'professional'],
  arrets: ['start', 'end', 'cause'],
  mesures: ['start', 'end', 'kind', 'text'],
} as const satisfies Record<ListId, readonly string[]>;

/** CSS, where `a >>> b` goes on inside the open shadow root, or the same-origin frame, of each `a`. */
const css = z.string().check(z.minLength(1), z.maxLength(400));
/** A regular expression (flag `u`) with one group named `value`: the piece of the text that is meant. */
const pattern = z.string().check(z.minLength(1), z.maxLength(400));
const words = z.string().check(z.minLength(1), z.maxLength(120));

/** `where`: what to call the place on screen (« Bandeau d’identité »); else the label, else the tab's name. */
const piece = { pattern: z.optional(pattern), where: z.optional(words) };

export const locator = z.discriminatedUnion('kind', [
  /**
   * What goes with this label: the control it names, what follows it, what stands under a `th`. `in`: only inside there.
   * `under`: it heads a column whose cells are all `td`, and the value is the cell of the only row below.
   */
  z.strictObject({
    kind: z.literal('label'),
    label: words,
    in: z.optional(css),
    under: z.optional(z.boolean()),
    ...piece,
  }),
  /** Elements by CSS: their text, their `own` text without their children's, or an attribute. `hidden`: read although hidden. */
  z.strictObject({
    kind: z.literal('css'),
    css,
    attribute: z.optional(words),
    own: z.optional(z.boolean()),
    hidden: z.optional(z.boolean()),
    ...piece,
  }),
  /** By accessible role and name. Without `name`, the name itself is what is read (an icon that says « Femme »). */
  z.strictObject({
    kind: z.literal('role'),
    role: z.enum(['textbox', 'combobox', 'checkbox', 'radiogroup', 'img', 'heading']),
    name: z.optional(words),
    in: z.optional(css),
    ...piece,
  }),
  /** A value of the JSON embedded in a script element: `salarie.matricule`. */
  z.strictObject({ kind: z.literal('json'), css, path: words, ...piece }),
  /** A piece of the page's address, or of its title. */
  z.strictObject({ kind: z.literal('address'), of: z.enum(['url', 'title']), pattern, where: z.optional(words) }),
]);
export type Locator = z.infer<typeof locator>;

export const dateOrders = ['day-first', 'month-first', 'iso'] as const;
export type DateOrder = (typeof dateOrders)[number];

const field = z.strictObject({
  locators: z.array(locator).check(z.minLength(1), z.maxLength(12)),
  /** Page (tab) that shows it. Without one, it is looked for in the whole root. */
  page: z.optional(words),
  /** The host leaves even its label out when there is nothing to say: finding nothing is then no drift. */
  optional: z.optional(z.boolean()),
  /** How dates are written there, where it is not as elsewhere in this host. */
  dateOrder: z.optional(z.enum(dateOrders)),
  /** Words or codes of this host, and what they mean: `{ "fa-venus": "F" }`. */
  means: z.optional(z.record(words, words)),
});
export type FieldSpec = z.infer<typeof field>;

const listParts = {
  page: z.optional(words),
  /** Texts that mean « nothing » (« Aucun arrêt »). */
  empty: z.array(words).check(z.maxLength(10)),
  /** Rows that are none: group titles, unfolded details. */
  skip: z.optional(css),
  dateOrder: z.optional(z.enum(dateOrders)),
};
/** A table, its columns by the words of their headers. */
const table = z.strictObject({ table: css, columns: z.record(z.string(), words), ...listParts });
/** The same block again and again: each column by CSS inside the block, the whole block without. */
const blocks = z.strictObject({
  blocks: css,
  columns: z.record(z.string(), z.strictObject({ css: z.optional(css), pattern: z.optional(pattern) })),
  ...listParts,
});
export const listSchema = z.union([table, blocks]);
export type TableSpec = z.infer<typeof table>;
export type BlocksSpec = z.infer<typeof blocks>;
export type ListSpec = z.infer<typeof listSchema>;

export const profileSchema = z.strictObject({
  format: z.literal(profileFormat),
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: words,
  /** Match patterns `scheme://host/*`, without port (Firefox refuses ports). */
  matches: z
    .array(z.string().check(z.regex(/^(?:https?|\*):\/\/[a-z0-9.-]+\/\*$/i)))
    .check(z.minLength(1), z.maxLength(10)),
  /** Addresses that may show a dossier, `*` for anything. Without: all of them. Elsewhere nothing at all is watched. */
  urls: z.optional(z.array(words)),
  /** Within it everything is read. */
  root: css,
  /** What must be seen besides the root for a dossier to be open. */
  landmarks: z.optional(z.array(css)),
  /** What is seen where there is no dossier, though it looks like one (search results, schedule). */
  not: z.array(css),
  /** Seen while the host is still filling the page. */
  busy: z.array(css),
  /** Smallest stable element that names the worker: its text is compared at every change. */
  identity: css,
  /** Pages (tabs) of the dossier: name → landmark that exists only while it is shown. */
  pages: z.record(words, css),
  /** The host has open shadow roots: labels are looked for inside them too. */
  shadow: z.optional(z.boolean()),
  dateOrder: z.enum(dateOrders),
  /** Years of two figures: up to this one they are 20xx, above it 19xx. Without: refused. */
  pivot: z.optional(z.int().check(z.minimum(0), z.maximum(99))),
  fields: z.partialRecord(z.enum(fieldIds), field),
  checks: z.optional(z.partialRecord(z.enum(checkIds), field)),
  lists: z.partialRecord(z.enum(listIds), listSchema),
});
export type Profile = z.infer<typeof profileSchema>;

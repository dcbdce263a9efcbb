// The subset of the FHIR R4 Questionnaire that this version plays, as schemas: the file around the items.
import { z } from '../zod';
import { levels } from './answer';
import { instrumentExtensions as url } from './canonical';
import { code, makeItems, stringExtension, translations, weight, words } from './subset';

const level = z.enum(levels);
const bound = z.number().check(z.minimum(-100_000), z.maximum(100_000));
const anything = z.optional(z.unknown());

const levelLabel = z.strictObject({
  url: z.literal(url.levelLabel),
  extension: z.tuple([
    z.strictObject({ url: z.literal('niveau'), valueCode: level }),
    z.strictObject({ url: z.literal('libelle'), valueString: words }),
  ]),
});

const band = z.strictObject({
  url: z.literal(url.band),
  extension: z.tuple([
    z.strictObject({ url: z.literal('niveau'), valueCode: level }),
    z.strictObject({ url: z.literal('de'), valueDecimal: bound }),
    z.strictObject({ url: z.literal('a'), valueDecimal: bound }),
  ]),
});

const concept = z.strictObject({
  extension: z.optional(z.array(weight)),
  code,
  display: words,
  designation: z.optional(z.array(z.strictObject({ language: z.string(), value: words }))),
});
export type PlayedConcept = z.infer<typeof concept>;

const valueSet = z.strictObject({
  resourceType: z.literal('ValueSet'),
  id: z.string(),
  url: anything,
  version: anything,
  name: anything,
  title: anything,
  status: anything,
  description: anything,
  publisher: anything,
  copyright: anything,
  compose: z.strictObject({
    include: z.tuple([
      z.strictObject({
        system: z.string(),
        version: anything,
        concept: z.array(concept).check(z.minLength(2), z.maxLength(20)),
      }),
    ]),
  }),
});
export type PlayedValueSet = z.infer<typeof valueSet>;

export const playedQuestionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: anything,
  meta: anything,
  /** The narrative repeats the items as a page: never shown. */
  text: anything,
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  contained: z.optional(z.array(valueSet)),
  extension: z.optional(
    z.array(z.discriminatedUnion('url', [stringExtension(url.banner), levelLabel, band])).check(z.maxLength(50)),
  ),
  url: z.string().check(z.regex(/^(https?:\/\/|urn:)[^\s|]{1,200}$/)),
  version: z.string().check(z.regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/)),
  name: anything,
  title: words,
  _title: z.optional(translations),
  status: z.enum(['draft', 'active']),
  experimental: anything,
  subjectType: z.optional(z.tuple([z.literal('Patient')])),
  date: anything,
  publisher: anything,
  contact: anything,
  description: anything,
  purpose: anything,
  copyright: anything,
  item: makeItems(3),
});
export type PlayedQuestionnaire = z.infer<typeof playedQuestionnaire>;

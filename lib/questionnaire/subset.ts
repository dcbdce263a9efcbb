// The subset of the FHIR R4 Questionnaire that this version plays, as schemas. What is not here is refused (README.md).
import { z } from '../zod';
import { answerSystem, FHIR_BASE, instrumentExtensions } from './canonical';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
/** Kept short: it becomes a key of the answers and an element of the QuestionnaireResponse. */
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));

const stringExtension = <U extends string>(url: U) => z.strictObject({ url: z.literal(url), valueString: text });

const levelLabel = z.strictObject({
  url: z.literal(instrumentExtensions.levelLabel),
  extension: z.tuple([
    z.strictObject({ url: z.literal('niveau'), valueCode: z.enum(['none', 'possible', 'foreseeable']) }),
    z.strictObject({ url: z.literal('libelle'), valueString: text }),
  ]),
});

const answerOption = z.strictObject({
  extension: z.optional(
    z.tuple([z.strictObject({ url: z.literal(instrumentExtensions.flag), valueCode: z.enum(['fort', 'modere']) })]),
  ),
  valueCoding: z.strictObject({ system: z.literal(answerSystem), code, display: text }),
});

const item = z.strictObject({
  extension: z.array(
    z.discriminatedUnion('url', [
      stringExtension(instrumentExtensions.short),
      z.strictObject({
        url: z.literal(instrumentExtensions.orientation),
        valueCode: z.enum(['horizontal', 'vertical']),
      }),
    ]),
  ),
  linkId: code,
  text,
  type: z.literal('choice'),
  answerOption: z.array(answerOption).check(z.minLength(2), z.maxLength(20)),
});
export type PlayedItem = z.infer<typeof item>;

export const playedQuestionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: z.optional(z.string()),
  language: z.literal(['fr', 'fr-FR']),
  extension: z.array(z.discriminatedUnion('url', [stringExtension(instrumentExtensions.banner), levelLabel])),
  url: z.string().check(z.startsWith(`${FHIR_BASE}/Questionnaire/`)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  name: z.optional(z.string()),
  title: text,
  status: z.enum(['draft', 'active']),
  subjectType: z.optional(z.tuple([z.literal('Patient')])),
  date: z.optional(z.string()),
  publisher: z.optional(z.string()),
  description: z.optional(z.string()),
  item: z.array(item).check(z.minLength(1), z.maxLength(30)),
});
export type PlayedQuestionnaire = z.infer<typeof playedQuestionnaire>;

// The subset of the FHIR R4 Questionnaire that this version plays, as schemas: its items. What is not here is refused.
import { z } from '../zod';
import { instrumentExtensions as url } from './canonical';

export const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
/** It becomes a key of the answers and an element of the QuestionnaireResponse. */
export const code = z.string().check(z.regex(/^[A-Za-z0-9/][A-Za-z0-9._/-]{0,63}$/));
const anything = z.optional(z.unknown());

export const stringExtension = <U extends string>(name: U) =>
  z.strictObject({ url: z.literal(name), valueString: words });

/** Words in other languages, beside a text. */
export const translations = z.strictObject({
  extension: z.array(
    z.strictObject({
      url: z.literal(url.translation),
      extension: z.tuple([
        z.strictObject({ url: z.literal('lang'), valueCode: z.string() }),
        z.strictObject({ url: z.literal('content'), valueString: words }),
      ]),
    }),
  ),
});

const points = z.number().check(z.minimum(-1000), z.maximum(1000));
export const weight = z.strictObject({ url: z.enum([url.ordinal, url.weight]), valueDecimal: points });

const answerOption = z.strictObject({
  extension: z.optional(
    z.array(
      z.discriminatedUnion('url', [
        z.strictObject({ url: z.literal(url.flag), valueCode: z.enum(['fort', 'modere']) }),
        weight,
      ]),
    ),
  ),
  valueCoding: z.strictObject({
    extension: z.optional(z.array(weight)),
    system: z.optional(z.string().check(z.minLength(1))),
    code,
    display: words,
    _display: z.optional(translations),
  }),
});

const enableWhen = z.array(
  z.union([
    z.strictObject({ question: code, operator: z.literal('exists'), answerBoolean: z.boolean() }),
    z.strictObject({
      question: code,
      operator: z.enum(['=', '!=']),
      answerCoding: z.strictObject({ system: z.optional(z.string()), code, display: z.optional(z.string()) }),
    }),
  ]),
);

const control = (...codes: readonly [string, ...string[]]) =>
  z.strictObject({
    url: z.literal(url.control),
    valueCodeableConcept: z.strictObject({
      coding: z.tuple([
        z.strictObject({
          system: z.literal('http://hl7.org/fhir/questionnaire-item-control'),
          code: z.enum(codes),
          display: anything,
        }),
      ]),
      text: anything,
    }),
  });

const head = {
  id: anything,
  linkId: code,
  code: anything,
  prefix: z.optional(words),
  text: words,
  _text: z.optional(translations),
};
const when = { enableWhen: z.optional(enableWhen), enableBehavior: z.optional(z.enum(['all', 'any'])) };

const choice = z.strictObject({
  ...head,
  ...when,
  extension: z.optional(
    z.array(
      z.discriminatedUnion('url', [
        stringExtension(url.short),
        z.strictObject({ url: z.literal(url.orientation), valueCode: z.enum(['horizontal', 'vertical']) }),
        control('radio-button', 'drop-down'),
      ]),
    ),
  ),
  type: z.literal('choice'),
  required: z.optional(z.boolean()),
  repeats: z.optional(z.literal(false)),
  answerOption: z.optional(z.array(answerOption).check(z.minLength(2), z.maxLength(20))),
  answerValueSet: z.optional(z.string().check(z.regex(/^#.+/))),
});
export type PlayedChoice = z.infer<typeof choice>;
export type PlayedOption = z.infer<typeof answerOption>;

const display = z.strictObject({ ...head, type: z.literal('display') });
export type PlayedDisplay = z.infer<typeof display>;

/** An item that nobody answers: the total. */
const score = z.strictObject({
  ...head,
  extension: z.array(
    z.discriminatedUnion('url', [
      z.strictObject({
        url: z.literal(url.calculated),
        valueExpression: z.strictObject({
          language: z.literal('text/fhirpath'),
          expression: z.string(),
          description: anything,
          name: anything,
        }),
      }),
      z.strictObject({ url: z.literal(url.hidden), valueBoolean: z.boolean() }),
    ]),
  ),
  type: z.enum(['integer', 'decimal']),
  required: z.optional(z.literal(false)),
  repeats: z.optional(z.literal(false)),
  readOnly: z.optional(z.literal(true)),
});
export type PlayedScore = z.infer<typeof score>;

const groupHead = z.strictObject({
  ...head,
  ...when,
  text: z.optional(words),
  type: z.literal('group'),
  required: z.optional(z.literal(false)),
  repeats: z.optional(z.literal(false)),
});
export type PlayedGroup = z.infer<typeof groupHead> & { readonly item: readonly PlayedItem[] };
export type PlayedItem = PlayedChoice | PlayedDisplay | PlayedScore | PlayedGroup;

/** Groups stand in groups up to `depth` deep: what is read has a bound. */
export function makeItems(depth: number): z.ZodMiniType<readonly PlayedItem[]> {
  const bounds = [z.minLength(1), z.maxLength(60)] as const;
  if (depth === 0) return z.array(z.discriminatedUnion('type', [choice, display, score])).check(...bounds);
  const group = z.extend(groupHead, { item: makeItems(depth - 1) });
  return z.array(z.discriminatedUnion('type', [choice, display, score, group])).check(...bounds);
}

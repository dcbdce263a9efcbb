// Lines of the form as items of a QuestionnaireResponse, so that they are read back exactly as the last look showed them.
// The first answer is what a person reads; codings after it are the coded value, when it is not that very text.
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import type { DepartureLine } from '../../signalement/departure';
import { z } from '../../zod';
import { cleanText } from '../frame';
import { codes } from '../systems';

export function buildLineItem(line: DepartureLine): QuestionnaireResponseItem {
  const text = cleanText(line.text);
  const answers: QuestionnaireResponseItemAnswer[] = [
    ...(text === '' ? [] : [{ valueString: text }]),
    ...buildCodings(text, line.value),
  ];
  const label = cleanText(line.label);
  return {
    linkId: line.fieldId,
    ...(label !== '' && { text: label }),
    ...(answers.length > 0 && { answer: answers }),
  };
}

function buildCodings(text: string, value: DepartureLine['value']): QuestionnaireResponseItemAnswer[] {
  if (typeof value === 'string') {
    return cleanText(value) === text ? [] : [{ valueCoding: { system: codes.oneValue, ...codeOrDisplay(value) } }];
  }
  // A coding with neither code nor display says "a list, and it is empty".
  if (value.length === 0) return [{ valueCoding: { system: codes.manyValues } }];
  return value.map((one) => ({ valueCoding: { system: codes.manyValues, ...codeOrDisplay(one) } }));
}

/** FHIR codes hold no outer nor double space; such a value travels as the coding's display. */
function codeOrDisplay(value: string): { code: string } | { display: string } | Record<string, never> {
  const clean = cleanText(value);
  if (/^\S+( \S+)*$/u.test(clean)) return { code: clean };
  return clean === '' ? {} : { display: clean };
}

export const lineItemSchema = z.object({
  linkId: z.string(),
  text: z.optional(z.string()),
  answer: z.optional(
    z.array(
      z.object({
        valueString: z.optional(z.string()),
        valueCoding: z.optional(
          z.object({ system: z.string(), code: z.optional(z.string()), display: z.optional(z.string()) }),
        ),
      }),
    ),
  ),
});

export function readLineItem(item: z.infer<typeof lineItemSchema>): DepartureLine {
  const text = item.answer?.find(({ valueString }) => valueString !== undefined)?.valueString ?? '';
  const codings = (item.answer ?? []).flatMap(({ valueCoding }) => valueCoding ?? []);
  const one = codings.find(({ system }) => system === codes.oneValue);
  const many = codings.filter(({ system }) => system === codes.manyValues);
  const values = many.flatMap(({ code, display }) => code ?? display ?? []);
  return {
    fieldId: item.linkId,
    label: item.text ?? '',
    text,
    value: many.length > 0 ? values : one === undefined ? text : (one.code ?? one.display ?? ''),
  };
}

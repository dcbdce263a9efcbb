// The instrument's answers as a QuestionnaireResponse. Always medical: always labelled R.
import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { Answer, Answers } from '../../questionnaire/answer';
import type { Departure } from '../../signalement/departure';
import { z } from '../../zod';
import { makeAuthorReference, makeIdentifier, makeMeta, makeWorkerReference } from '../frame';
import { codes, extensions } from '../systems';
import { buildOutcome, readOutcome } from './outcome-extension';

export type Questionnaire = NonNullable<Departure['questionnaire']>;

/** « Ne souhaite pas répondre » : HL7's own word for it. */
const declined = { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-declined' };

export function buildAnswers(departure: Departure, questionnaire: Questionnaire): QuestionnaireResponse {
  const items = Object.entries(questionnaire.answers).map(([linkId, answer]) =>
    buildItem(linkId, answer, questionnaire.systems?.[linkId] ?? codes.answer),
  );
  return {
    resourceType: 'QuestionnaireResponse',
    meta: makeMeta(departure, 'R'),
    ...(questionnaire.outcome !== null && { extension: [buildOutcome(questionnaire.outcome)] }),
    identifier: makeIdentifier(departure),
    questionnaire: questionnaire.instrument,
    status: questionnaire.outcome?.kind === 'proposed' ? 'completed' : 'in-progress',
    subject: makeWorkerReference(departure),
    authored: departure.leavesAt,
    author: makeAuthorReference(departure.author),
    source: makeWorkerReference(departure),
    ...(items.length > 0 && { item: items }),
  };
}

function buildItem(linkId: string, answer: Answer, system: string): QuestionnaireResponseItem {
  const coding = answer.kind === 'declined' ? declined : { system, code: answer.code };
  return { linkId, answer: [{ valueCoding: coding }] };
}

const answersSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  extension: z.optional(z.array(z.object({ url: z.string(), extension: z.optional(z.unknown()) }))),
  questionnaire: z.string(),
  item: z.optional(
    z.array(
      z.object({
        linkId: z.string(),
        answer: z.array(z.object({ valueCoding: z.object({ system: z.string(), code: z.string() }) })),
      }),
    ),
  ),
});

/** Null when it is not a whole set of answers: half of them would be another result. */
export function readAnswers(resource: unknown): Questionnaire | null {
  const parsed = answersSchema.safeParse(resource);
  if (!parsed.success) return null;
  const answers: Record<string, Answer> = {};
  for (const { linkId, answer } of parsed.data.item ?? []) {
    const coding = answer[0]?.valueCoding;
    if (coding === undefined) return null;
    // Object.defineProperty: a question named « __proto__ » is a question like any other.
    Object.defineProperty(answers, linkId, { value: toAnswer(coding), enumerable: true, configurable: true });
  }
  const outcome = parsed.data.extension?.find(({ url }) => url === extensions.outcome);
  return {
    instrument: parsed.data.questionnaire,
    answers: answers satisfies Answers,
    outcome: outcome === undefined ? null : readOutcome(outcome.extension),
  };
}

function toAnswer({ system, code }: { system: string; code: string }): Answer {
  return system === declined.system ? { kind: 'declined' } : { kind: 'option', code };
}

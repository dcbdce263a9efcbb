// Puts one answer among the others, or takes it back. Saves nothing.
import { fail, ok, type Result } from '../result';
import type { Answer, Answers } from './answer';
import { listAsked } from './asked';
import type { Instrument } from './instrument';

/**
 * `null` takes the answer back. `answer-refused`: no such question, it is not asked, or no such option in it; nothing
 * changes. Answers to questions that are not asked any more go with it: they are no part of what was said.
 */
export function setAnswer(
  instrument: Instrument,
  answers: Answers,
  linkId: string,
  answer: Answer | null,
): Result<Answers> {
  const question = listAsked(instrument, answers).find((candidate) => candidate.linkId === linkId);
  if (question === undefined) return fail('answer-refused');
  if (answer?.kind === 'option' && !question.options.some(({ code }) => code === answer.code)) {
    return fail('answer-refused');
  }
  const { [linkId]: _previous, ...others } = answers;
  const changed = answer === null ? others : { ...others, [linkId]: answer };
  const asked = new Set(listAsked(instrument, changed).map((one) => one.linkId));
  const isLeft = (id: string) => asked.has(id) || !instrument.questions.some((one) => one.linkId === id);
  return ok(Object.fromEntries(Object.entries(changed).filter(([id]) => isLeft(id))));
}

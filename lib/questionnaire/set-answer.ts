// Puts one answer among the others, or takes it back. Saves nothing.
import { fail, ok, type Result } from '../result';
import type { Answer, Answers } from './answer';
import type { Instrument } from './instrument';

/** `null` takes the answer back. `answer-refused`: no such question, or no such option in it; nothing changes. */
export function setAnswer(
  instrument: Instrument,
  answers: Answers,
  linkId: string,
  answer: Answer | null,
): Result<Answers> {
  const question = instrument.questions.find((candidate) => candidate.linkId === linkId);
  if (question === undefined) return fail('answer-refused');
  if (answer?.kind === 'option' && !question.options.some(({ code }) => code === answer.code)) {
    return fail('answer-refused');
  }
  const { [linkId]: _previous, ...others } = answers;
  return ok(answer === null ? others : { ...others, [linkId]: answer });
}

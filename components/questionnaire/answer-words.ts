// An answer in the words of its question, for summaries.
import type { Answer } from '../../lib/questionnaire/answer';
import type { Question } from '../../lib/questionnaire/instrument';
import { questionText } from '../../lib/text/panel';

export function writeAnswer(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return questionText.unanswered;
  if (answer.kind === 'declined') return questionText.declined;
  return question.options.find((option) => option.code === answer.code)?.label ?? answer.code;
}

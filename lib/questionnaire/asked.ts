// Which questions are asked, given the answers: those whose conditions hold. A declined answer is no answer.
import { assertNever } from '../result';
import type { Answers } from './answer';
import type { Condition, Instrument, Question, Test } from './instrument';

/** In their order. An answer to a question that is not asked opens no other. */
export function listAsked({ questions }: Pick<Instrument, 'questions'>, answers: Answers): readonly Question[] {
  const chosen = new Map<string, string>();
  return questions.filter((question) => {
    if (!isAsked(question, chosen)) return false;
    const answer = Object.hasOwn(answers, question.linkId) ? answers[question.linkId] : undefined;
    if (answer?.kind === 'option') chosen.set(question.linkId, answer.code);
    return true;
  });
}

/** `chosen`: codes of the options chosen before, by linkId. */
export function isAsked({ conditions = [] }: Question, chosen: ReadonlyMap<string, string>): boolean {
  return conditions.every((condition) => holds(condition, chosen));
}

function holds({ behavior, tests }: Condition, chosen: ReadonlyMap<string, string>): boolean {
  return behavior === 'all' ? tests.every((test) => passes(test, chosen)) : tests.some((test) => passes(test, chosen));
}

/** `!=` holds when nothing was answered: « no answer is equal » (FHIR R4 enableWhen operator). */
function passes(test: Test, chosen: ReadonlyMap<string, string>): boolean {
  switch (test.operator) {
    case 'exists':
      return chosen.has(test.linkId) === test.isAnswered;
    case '=':
      return chosen.get(test.linkId) === test.code;
    case '!=':
      return chosen.get(test.linkId) !== test.code;
    default:
      return assertNever(test);
  }
}

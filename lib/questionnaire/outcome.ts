// The level that the answers propose, by the default rule of instruments-forms-indicators.md §1.4.
// No score, no probability: a proposed level is a reason to talk to the médecin, who concludes (R. 4623-14 II).
import type { Answers, Level, LevelReason, Outcome } from './answer';
import type { Instrument, Option, Question } from './instrument';

/**
 * No flag: none. Any flag: possible. One strong flag and any other: foreseeable. A question declined, not answered, or
 * answered with a code that is not its own: not concluded, with the reasons already there.
 */
export function proposeLevel(instrument: Instrument, answers: Answers): Outcome {
  const chosen = instrument.questions.map((question) => ({ question, option: findChosen(question, answers) }));
  const missing = chosen.filter(({ option }) => option === undefined).map(({ question }) => question.linkId);
  const reasons = chosen.flatMap(({ question, option }) => listReasons(question, option));
  return missing.length > 0
    ? { kind: 'not-concluded', missing, reasons }
    : { kind: 'proposed', level: judge(reasons), reasons };
}

/** The option that was chosen; undefined when declined, missing, or not one of the question's own. */
function findChosen(question: Question, answers: Answers): Option | undefined {
  const answer = Object.hasOwn(answers, question.linkId) ? answers[question.linkId] : undefined;
  return answer?.kind === 'option' ? question.options.find(({ code }) => code === answer.code) : undefined;
}

function listReasons(question: Question, option: Option | undefined): LevelReason[] {
  if (option === undefined || option.strength === null) return [];
  const said = option.label.charAt(0).toLocaleLowerCase('fr') + option.label.slice(1);
  return [{ linkId: question.linkId, text: `${question.short}\u00a0: ${said}`, strength: option.strength }];
}

function judge(reasons: readonly LevelReason[]): Level {
  if (reasons.length === 0) return 'none';
  const hasStrong = reasons.some(({ strength }) => strength === 'strong');
  return hasStrong && reasons.length > 1 ? 'foreseeable' : 'possible';
}

// The level that the answers propose, by the instrument's own scoring (instruments-forms-indicators.md §1.4).
// No probability: a proposed level is a reason to talk to the médecin, who concludes (R. 4623-14 II).
import type { Answers, LevelReason, Outcome } from './answer';
import { listAsked } from './asked';
import type { Instrument, Option, Question, Scoring } from './instrument';
import { addAnswer, counts, emptyTally, isNeeded, listLevels, readScoringOf } from './tally';

/** Of the reason that says the total: no question's `linkId` begins so. */
export const totalId = '=total';

/**
 * A needed question declined, not answered, or answered with a code that is not its own: not concluded, with the reasons
 * already there. Questions that are not asked count for nothing.
 */
export function proposeLevel(instrument: Instrument, answers: Answers): Outcome {
  const scoring = readScoringOf(instrument);
  const chosen = listAsked(instrument, answers).map((question) => ({
    question,
    option: findChosen(question, answers),
  }));
  const missing = chosen
    .filter(({ question, option }) => option === undefined && isNeeded(question, scoring))
    .map(({ question }) => question.linkId);
  const reasons = chosen.flatMap(({ question, option }) => listReasons(question, option, scoring));
  const tally = chosen.reduce((sum, { question, option }) => addAnswer(sum, question, option, scoring), emptyTally);
  const [level, second] = listLevels(tally, scoring);
  if (missing.length > 0 || level === undefined || second !== undefined) {
    return { kind: 'not-concluded', missing, reasons };
  }
  return { kind: 'proposed', level, reasons: scoring.kind === 'sum' ? [...reasons, sayTotal(tally.points)] : reasons };
}

/** The option that was chosen; undefined when declined, missing, or not one of the question's own. */
function findChosen(question: Question, answers: Answers): Option | undefined {
  const answer = Object.hasOwn(answers, question.linkId) ? answers[question.linkId] : undefined;
  return answer?.kind === 'option' ? question.options.find(({ code }) => code === answer.code) : undefined;
}

function listReasons(question: Question, option: Option | undefined, scoring: Scoring): LevelReason[] {
  if (option === undefined) return [];
  const said = `${question.short}\u00a0: ${option.label.charAt(0).toLocaleLowerCase('fr')}${option.label.slice(1)}`;
  if (scoring.kind === 'sum') {
    if (!counts(question, scoring)) return [];
    // In a sum no answer is strong by itself: its points say what it weighs.
    return [{ linkId: question.linkId, text: `${said} (${sayPoints(option.weight ?? 0)})`, strength: 'moderate' }];
  }
  return option.strength === null ? [] : [{ linkId: question.linkId, text: said, strength: option.strength }];
}

function sayTotal(points: number): LevelReason {
  return { linkId: totalId, text: `Total\u00a0: ${sayPoints(points)}`, strength: 'moderate' };
}

function sayPoints(points: number): string {
  return `${points.toLocaleString('fr')}\u00a0${Math.abs(points) < 2 ? 'point' : 'points'}`;
}

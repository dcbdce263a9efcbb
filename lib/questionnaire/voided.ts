// An answer taken back for a reason (asked by mistake, of another person): it counts no more, and the trace stays.
import type { Instant } from '../dossier/dossier';
import { fail, ok, type Result } from '../result';
import type { Answer, Answers } from './answer';
import type { Instrument } from './instrument';
import { setAnswer } from './set-answer';

export interface VoidedAnswer {
  readonly linkId: string;
  readonly answer: Answer;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

export interface Voiding {
  readonly answers: Answers;
  /** Newest last. */
  readonly voided: readonly VoidedAnswer[];
}

/** `reason-missing`; `answer-refused` when there is no such answer. */
export function voidAnswer(
  instrument: Instrument,
  before: Voiding,
  linkId: string,
  by: Pick<VoidedAnswer, 'at' | 'by' | 'reason'>,
): Result<Voiding> {
  if (by.reason.trim() === '') return fail('reason-missing');
  const answer = Object.hasOwn(before.answers, linkId) ? before.answers[linkId] : undefined;
  if (answer === undefined) return fail('answer-refused');
  const answers = setAnswer(instrument, before.answers, linkId, null);
  if (!answers.ok) return answers;
  return ok({ answers: answers.value, voided: [...before.voided, { linkId, answer, ...by }] });
}

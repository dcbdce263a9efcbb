// All visits this version judges, in the order of the screen.
import { answerIntermediate } from './intermediate';
import { answerLiaison } from './liaison';
import { answerMiCarriere } from './mi-carriere';
import { answerMiCarriereReturn } from './mi-carriere-return';
import { answerOnRequest } from './on-request';
import { answerPeriodic } from './periodic';
import { answerPostExposure } from './post-exposure';
import { answerPreReprise } from './pre-reprise';
import { answerReprise } from './reprise';
import type { VisitAnswer, VisitFacts, VisitPredicate } from './visit-answer';

const predicates: readonly VisitPredicate[] = [
  answerMiCarriere,
  answerMiCarriereReturn,
  answerPreReprise,
  answerLiaison,
  answerReprise,
  answerPeriodic,
  answerIntermediate,
  answerOnRequest,
  answerPostExposure,
];

/** One answer for each kind, always in the same order. */
export function answerVisits(facts: VisitFacts): VisitAnswer[] {
  return predicates.map((answer) => answer(facts));
}

// All visits this version judges, in the order of the screen.
import { answerMiCarriere } from './mi-carriere';
import { answerPreReprise } from './pre-reprise';
import { answerReprise } from './reprise';
import type { VisitAnswer, VisitFacts, VisitPredicate } from './visit-answer';

const predicates: readonly VisitPredicate[] = [answerMiCarriere, answerPreReprise, answerReprise];

/** One answer for each kind of visit: mi-carrière, pré-reprise, reprise. */
export function answerVisits(facts: VisitFacts): VisitAnswer[] {
  return predicates.map((answer) => answer(facts));
}

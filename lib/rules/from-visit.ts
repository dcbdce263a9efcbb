// A visit's answer as a rule's: the statuses that flag it; the others clear it; unknown stays unknown.
import type { VisitAnswer, VisitStatus } from '../visits/visit-answer';
import type { RuleAnswer } from './rule';

export function answerFromVisit(visit: VisitAnswer, flagged: readonly VisitStatus[]): RuleAnswer {
  if (visit.status === 'unknown') return { result: 'unknown', missing: visit.missing };
  return flagged.includes(visit.status)
    ? { result: 'flag', reason: visit.reason, evidence: visit.evidence }
    : { result: 'clear', reason: visit.reason };
}

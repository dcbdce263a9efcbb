// Days of arrêts for reasons of health over a period, each day once, continuous or not. No text gives the period
// (law.md §1.2, P-PR-2): it is the service's.
import type { IsoDay } from '../dossier/dossier';
import type { Absence } from './absences';
import { addDays, addMonths, countDays } from './days';
import { listHealthAbsences } from './ongoing';
import type { VisitFacts } from './visit-answer';

export interface DayCount {
  /** Days that are certain. */
  readonly sure: number;
  /** With arrêts of unread cause, and those that ended nobody wrote when. */
  readonly perhaps: number;
}

/** First day of the period the service looks back on. */
export function findPeriodStart({ today, settings }: VisitFacts): IsoDay {
  return addDays(addMonths(today, -settings.repeatedArretsMonths), 1);
}

/** From the first day of the service's period to `last`, both included. */
export function countAddedDays(facts: VisitFacts, last: IsoDay): DayCount {
  const from = findPeriodStart(facts);
  const sum = (absences: readonly Absence[], findEnd: (absence: Absence) => IsoDay) =>
    absences.reduce((total, absence) => total + countWithin(absence.start, findEnd(absence), from, last), 0);
  return {
    sure: sum(listHealthAbsences(facts, false), ({ start, end, returnedBy }) =>
      returnedBy === null ? (end ?? last) : start,
    ),
    perhaps: sum(listHealthAbsences(facts, true), ({ end, returnedBy }) =>
      returnedBy === null ? (end ?? last) : addDays(returnedBy, -1),
    ),
  };
}

function countWithin(start: IsoDay, end: IsoDay, from: IsoDay, last: IsoDay): number {
  return Math.max(0, countDays(start < from ? from : start, end > last ? last : end));
}

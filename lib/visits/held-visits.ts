// Visits of one kind, among those of the dossier: held already, or written down for today or later.
// A visit of today is not held yet: it may be the one in progress.
import type { IsoDay, Visit, VisitKind } from '../dossier/dossier';
import { writeDay } from './days';
import type { Evidence } from './visit-answer';

/** Days of the visits of this kind held before `today`, oldest first. */
export function listHeld(visits: readonly Visit[], kind: VisitKind, today: IsoDay): readonly IsoDay[] {
  return listDays(visits, kind).filter((day) => day < today);
}

/** First day, from `today` on, for which a visit of this kind is written down. */
export function findPlanned(visits: readonly Visit[], kind: VisitKind, today: IsoDay): IsoDay | undefined {
  return listDays(visits, kind).find((day) => day >= today);
}

/** Days on which a visite de reprise, held or in progress, proves that the worker has come back. */
export function listReturns(visits: readonly Visit[], today: IsoDay): readonly IsoDay[] {
  return listDays(visits, 'REP').filter((day) => day <= today);
}

/** « Visite de mi-carrière du 12/03/2026 ». */
export function writeVisit(name: string, day: IsoDay, page: string): Evidence {
  return { text: `${name} du ${writeDay(day)}`, page, place: { kind: 'row', list: 'visits', day } };
}

function listDays(visits: readonly Visit[], kind: VisitKind): readonly IsoDay[] {
  return visits
    .filter((visit) => visit.kind === kind)
    .map((visit) => visit.date)
    .sort();
}

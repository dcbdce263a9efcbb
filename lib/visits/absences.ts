// Absences: what a chain of arrêts amounts to. Prescriptions that overlap, touch or follow the next day are one
// absence, since no return took place between them (law.md §1.9). Arrêts with a gap are never added (§1.3).
import type { Arret, IsoDay } from '../dossier/dossier';
import { countDays, writeDay } from './days';
import type { Evidence } from './visit-answer';

export interface Absence {
  readonly start: IsoDay;
  /** Last prescribed day; null: no end known. */
  readonly end: IsoDay | null;
  /** In the order of their days. */
  readonly arrets: readonly Arret[];
  /** No end known, but a visite de reprise was held on this day: the worker had come back. */
  readonly returnedBy: IsoDay | null;
}

/**
 * Absences in the order of their days, whatever the order of the arrêts. An arrêt without an end goes on until
 * one of `returns`, the days of visites de reprise already held, proves that the worker came back. A visite de
 * reprise on the day an arrêt begins comes before it: the worker was seen, then went on leave again.
 */
export function joinArrets(arrets: readonly Arret[], returns: readonly IsoDay[] = []): readonly Absence[] {
  const days = [...returns].sort();
  const absences: Absence[] = [];
  for (const arret of [...arrets].sort(compareArrets)) {
    const last = absences.at(-1);
    if (last !== undefined && reaches(last, arret.start)) absences[absences.length - 1] = extend(last, arret, days);
    else absences.push(extend({ start: arret.start, end: arret.start, arrets: [], returnedBy: null }, arret, days));
  }
  return absences;
}

/** Is the worker away on this day, as far as the arrêts say? */
export function isOngoing(absence: Absence, today: IsoDay): boolean {
  return absence.start <= today && (absence.end === null ? absence.returnedBy === null : absence.end >= today);
}

/** Days elapsed on `today`, both ends included. */
export function countElapsed(absence: Absence, today: IsoDay): number {
  return countDays(absence.start, today);
}

/** Days prescribed from the first day to the last; null when no end is known. */
export function countPrescribed(absence: Absence): number | null {
  return absence.end === null ? null : countDays(absence.start, absence.end);
}

/** « Arrêt du 02/09/2026 au 15/12/2026 », for each arrêt of the absence. */
export function writeArrets(arrets: readonly Arret[], page: string): readonly Evidence[] {
  return arrets.map(({ start, end }) => ({
    text:
      end === null
        ? `Arrêt depuis le ${writeDay(start)}, sans fin indiquée`
        : `Arrêt du ${writeDay(start)} au ${writeDay(end)}`,
    page,
    place: { kind: 'row', list: 'arrets', day: start },
  }));
}

function reaches(absence: Absence, start: IsoDay): boolean {
  if (absence.end !== null) return countDays(absence.end, start) <= 2;
  return absence.returnedBy === null || start < absence.returnedBy;
}

function extend(absence: Absence, arret: Arret, returns: readonly IsoDay[]): Absence {
  const end = absence.end === null || arret.end === null ? null : absence.end < arret.end ? arret.end : absence.end;
  const returnedBy = end === null ? (returns.find((day) => day > arret.start) ?? null) : null;
  return { start: absence.start, end, arrets: [...absence.arrets, arret], returnedBy };
}

/** By first day, then last, then cause: arrêts that compare equal are the same. */
function compareArrets(a: Arret, b: Arret): number {
  return (
    compareTexts(a.start, b.start) ||
    compareTexts(a.end ?? '9999-12-31', b.end ?? '9999-12-31') ||
    compareTexts(a.cause ?? '', b.cause ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

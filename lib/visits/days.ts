// Calendar arithmetic over ISO days (`2026-11-22`): no hours, no time zone, no clock.
// Counts are inclusive (`fin − début + 1`): the usual reading; the law is silent (law.md §1.9, [MEM]).
import { type CalendarDate, parseDate } from '@internationalized/date';
import type { IsoDay } from '../dossier/dossier';

/** Inclusive count of calendar days: one day when both are the same, zero or less when `end` comes first. */
export function countDays(start: IsoDay, end: IsoDay): number {
  return numberDay(end) - numberDay(start) + 1;
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return parseDate(day).add({ days }).toString();
}

/** The same day of another month, or its last day when it is shorter (31/08 + 6 months → 28/02). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return parseDate(day).add({ months }).toString();
}

/** The same day of another year; 29 February becomes the 28th. */
export function addYears(day: IsoDay, years: number): IsoDay {
  return parseDate(day).add({ years }).toString();
}

export function readYear(day: IsoDay): number {
  return parseDate(day).year;
}

/** By birthday; someone born on 29 February has a birthday on 1 March in other years. */
export function isAged(birthDate: IsoDay, years: number, today: IsoDay): boolean {
  const reached = readYear(today) - readYear(birthDate);
  return reached > years || (reached === years && today.slice(5) >= birthDate.slice(5));
}

/** `2026-11-22` → « 22/11/2026 ». */
export function writeDay(day: IsoDay): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

function numberDay(day: IsoDay): number {
  const date: CalendarDate = parseDate(day);
  return date.calendar.toJulianDay(date);
}

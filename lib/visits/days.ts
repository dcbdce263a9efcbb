// Calendar arithmetic over ISO days (`2026-11-22`): no hours, no time zone, no clock.
// Counts are inclusive (`fin − début + 1`): the usual reading; the law is silent (law.md §1.9, [MEM]).
import { parseDate } from '@internationalized/date';
import type { IsoDay } from '../dossier/dossier';

/** Milliseconds of a day of the calendar in UTC, where all days are as long. */
const dayLength = 86_400_000;

/** Inclusive count of calendar days: one day when both are the same, zero or less when `end` comes first. */
export function countDays(start: IsoDay, end: IsoDay): number {
  return numberDay(end) - numberDay(start) + 1;
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date((numberDay(day) + days) * dayLength).toISOString().slice(0, 10);
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
  return Number(day.slice(0, 4));
}

/** By birthday; someone born on 29 February has a birthday on 1 March in other years. */
export function isAged(birthDate: IsoDay, years: number, today: IsoDay): boolean {
  const reached = readYear(today) - readYear(birthDate);
  return reached > years || (reached === years && today.slice(5) >= birthDate.slice(5));
}

/** `2026-11-22` → « 22/11/2026 ». */
export function writeDay(day: IsoDay): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Days since 1 January 1970. Plain arithmetic, no clock: rules count days by the thousand. */
function numberDay(day: IsoDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;
}

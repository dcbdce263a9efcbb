// Calendar days as hosts write them. Never guesses: the order of day and month comes from the profile, a day that
// does not exist (31/02) and a year of two figures are refused.
import { CalendarDate } from '@internationalized/date';
import type { Profile } from '../profiles/profile';
import { foldText } from '../profiles/text';
import type { IsoDay } from './dossier';

const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];
const time = String.raw`(?:t|,? +(?:a +)?)?(?:\d{1,2}\s?[h:]\s?\d{0,2}.*)?`;
const isoShape = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${time}$`);
const numberShape = new RegExp(String.raw`^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})${time}$`);
const wordShape = new RegExp(String.raw`^(\d{1,2})(?:er)? +([a-z]{3,9})\.? +(\d{4})${time}$`);
const earliest = 1900;
const latest = 2199;

/** Null when it is not one existing day. ISO and months in words are unambiguous and read whatever the order. */
export function parseDay(text: string, order: Profile['dateOrder']): IsoDay | null {
  const folded = foldText(text.slice(0, 60)).replace(/^(?:le|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) +/, '');
  const iso = isoShape.exec(folded);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const word = wordShape.exec(folded);
  if (word !== null) {
    const month = months.findIndex((start) => word[2]?.startsWith(start));
    return toDay(word[3], month + 1, word[1]);
  }
  const figures = numberShape.exec(folded);
  if (figures === null || order === 'iso') return null;
  const [, first, second, year] = figures;
  return order === 'day-first' ? toDay(year, second, first) : toDay(year, first, second);
}

type Part = string | number | undefined;

function toDay(year: Part, month: Part, date: Part): IsoDay | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < earliest || y > latest || m < 1 || d < 1) return null;
  const day = new CalendarDate(y, m, d);
  // The calendar clamps what does not exist: a day that came back different never was.
  return day.month === m && day.day === d ? day.toString() : null;
}

// Calendar days as hosts write them. Never guesses: the order of day and month comes from the profile, as does what a
// year of two figures means; a day that does not exist (31/02) is refused.
import { CalendarDate } from '@internationalized/date';
import type { DateOrder } from '../profiles/profile';
import { foldText } from '../profiles/text';
import type { IsoDay } from './dossier';

/** Beginnings that tell a month, in French and in English: software half translated shows both. */
const months = [
  'jan',
  'fev|feb',
  'mar',
  'avr|apr',
  'mai|may',
  'juin|jun',
  'juil|jul',
  'aou|aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((starts) => new RegExp(`^(?:${starts})`));
const time = String.raw`(?:t|,? +(?:a +)?)?(?:\d{1,2}\s?[h:]\s?\d{0,2}.*)?`;
const isoShape = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${time}$`);
const numberShape = new RegExp(String.raw`^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})${time}$`);
const wordShape = new RegExp(String.raw`^(\d{1,2})(?:er|st|nd|rd|th)?[ -]+([a-z]{3,9})\.?[ -]+(\d{4}|\d{2})${time}$`);
const englishShape = new RegExp(String.raw`^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${time}$`);
const earliest = 1900;
const latest = 2199;

/** How a host writes its days. `pivot`: years of two figures up to it are 20xx, above it 19xx; without, refused. */
export interface DayStyle {
  readonly order: DateOrder;
  readonly pivot?: number | undefined;
}

/** Null when it is not one existing day. ISO and months in words are unambiguous and read whatever the order. */
export function parseDay(text: string, { order, pivot }: DayStyle): IsoDay | null {
  const folded = foldText(text.slice(0, 60)).replace(/^(?:le|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) +/, '');
  const iso = isoShape.exec(folded);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const word = wordShape.exec(folded);
  if (word !== null) return toDay(readYear(word[3], pivot), findMonth(word[2]), word[1]);
  const english = englishShape.exec(folded);
  if (english !== null) return toDay(english[3], findMonth(english[1]), english[2]);
  const figures = numberShape.exec(folded);
  if (figures === null || order === 'iso') return null;
  const [, first, second, last] = figures;
  const year = readYear(last, pivot);
  return order === 'day-first' ? toDay(year, second, first) : toDay(year, first, second);
}

/** 1 to 12; 0 when it is no month. */
function findMonth(word: string | undefined): number {
  return months.findIndex((month) => month.test(word ?? '')) + 1;
}

function readYear(figures: string | undefined, pivot: number | undefined): Part {
  if (figures?.length !== 2) return figures;
  return pivot === undefined ? undefined : Number(figures) + (Number(figures) <= pivot ? 2000 : 1900);
}

type Part = string | number | undefined;

function toDay(year: Part, month: Part, date: Part): IsoDay | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= earliest && y <= latest && m >= 1 && d >= 1)) return null;
  const day = new CalendarDate(y, m, d);
  // The calendar clamps what does not exist: a day that came back different never was.
  return day.month === m && day.day === d ? day.toString() : null;
}

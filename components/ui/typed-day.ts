// A day as a French hand types it, and back. Never guesses: an impossible day is not a day.
import type { IsoDay } from '../../lib/dossier/dossier';

const shape = /^\s*(\d{1,2})[/. -]?(\d{1,2})[/. -]?(\d{4})\s*$/;

/** `05/09/1981`, `5.9.1981` or `05091981` → `1981-09-05`; empty → `''`; anything else → null. */
export function parseTypedDay(text: string): IsoDay | '' | null {
  if (text.trim() === '') return '';
  const [, day = '', month = '', year = ''] = shape.exec(text) ?? [];
  if (year === '') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** `1981-09-05` → `05/09/1981`; `''` → `''`. */
export function writeTypedDay(day: IsoDay | ''): string {
  return day === '' ? '' : day.slice(0, 10).split('-').reverse().join('/');
}

// The number of the sécurité sociale, used for one thing only: to check a birth date and a sex against it. It is
// compared, then forgotten; nothing keeps it. 13 figures and a key of 97 minus their remainder;
// Corsica’s 2A and 2B count as 19 and 18. (`french-ssn` does the same with 200 kB of towns, and rests since 2022.)
import type { IsoDay, Sex } from './dossier';

/** What a NIR says of the person. `month` is null where the registry could not tell it (20, 30 to 42, 50 and more). */
export interface NirTraits {
  readonly sex: Sex;
  /** Two figures. */
  readonly year: number;
  readonly month: number | null;
}

/** Null: not a NIR, or its key is wrong. Without a key (13 signs) it is taken as it stands. */
export function readNir(text: string): NirTraits | null {
  const found = /^([12])(\d\d)(\d\d)(\d\d|2[AB])(\d{3})(\d{3})(\d\d)?$/.exec(text.replace(/[\s.]/g, '').toUpperCase());
  if (found === null) return null;
  const [, sex, year, month, department = '', town, order, key] = found;
  const place = department.replace('2A', '19').replace('2B', '18');
  const number = BigInt(`${sex}${year}${month}${place}${town}${order}`);
  if (key !== undefined && 97n - (number % 97n) !== BigInt(key)) return null;
  const said = Number(month);
  return { sex: sex === '1' ? 'M' : 'F', year: Number(year), month: said >= 1 && said <= 12 ? said : null };
}

export function agreesWithNir(nir: NirTraits, birthDate: IsoDay, sex: Sex | null): boolean {
  const [year = 0, month = 0] = birthDate.split('-').map(Number);
  if (sex !== null && sex !== nir.sex) return false;
  return year % 100 === nir.year && (nir.month === null || nir.month === month);
}

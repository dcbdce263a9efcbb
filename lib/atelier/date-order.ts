// Day first or month first? Known from a real date above the twelfth, or from the age beside the birth date; else it is
// asked with a real example, never guessed (host-patterns.md, 13).
import { parseDay } from '../dossier/dates';
import type { IsoDay } from '../dossier/dossier';
import { countYears } from '../dossier/understand';
import type { DateOrder, ListId, Profile } from '../profiles/profile';
import type { Sight } from './sight';
import { amendStep, type DateProof, type Work } from './work';

/** Where dates are: fields, and columns of lists. */
const dateFields = ['birthDate', 'hiredOn'] as const;
const dateColumns = { visits: ['date'], arrets: ['start', 'end'], mesures: ['start', 'end'] } as const satisfies Record<
  ListId,
  readonly string[]
>;
const dateLists = Object.keys(dateColumns) as ListId[];

/** A date that reads two ways. */
export interface DateQuestion {
  readonly text: string;
  readonly dayFirst: IsoDay;
  readonly monthFirst: IsoDay;
}

/** What one text proves; null: it is no date. */
export function proveOrder(text: string): DateProof | null {
  const [day, month, iso] = (['day-first', 'month-first', 'iso'] as const).map((order) => parseDay(text, { order }));
  if (iso) return { kind: 'plain' };
  if (day && month) return { kind: 'open', example: text };
  return day ? { kind: 'day-first' } : month ? { kind: 'month-first' } : null;
}

/** The same for a birth date beside the age that the page shows. */
export function proveByAge(birthDate: string, age: number, today: IsoDay): DateProof | null {
  const fits = (['day-first', 'month-first'] as const).filter((order) => {
    const day = parseDay(birthDate, { order });
    return day !== null && countYears(day, today) === age;
  });
  const [only] = fits;
  return fits.length === 1 && only !== undefined ? { kind: only } : null;
}

/** What is on the page now says how dates are written there; the profile follows what is proven. */
export function learnDates(work: Work, sight: Sight, today: IsoDay): Work {
  const dates: Record<string, DateProof> = { ...work.dates };
  const learn = (place: string, proof: DateProof | null) => {
    const stronger = proof && strength(proof) > strength(dates[place]);
    if (stronger) dates[place] = proof;
  };
  for (const field of dateFields) for (const text of sight.places[field]?.texts ?? []) learn(field, proveOrder(text));
  for (const list of dateLists) {
    for (const row of sight.lists[list]?.rows ?? []) {
      for (const column of dateColumns[list]) learn(list, proveOrder(row[column] ?? ''));
    }
  }
  const [birth] = sight.places.birthDate?.texts ?? [];
  const age = /^\d{1,3}/.exec(sight.places.age?.texts[0] ?? '')?.[0];
  if (birth !== undefined && age !== undefined) learn('birthDate', proveByAge(birth, Number(age), today));
  return settleOrder({ ...work, dates });
}

/** Somebody says it. A date that proves the contrary is stronger. */
export function sayOrder(work: Work, order: DateOrder): Work {
  return settleOrder(amendStep(work, { ...work.present, saidOrder: order }));
}

/** What is still to ask; null: nothing. */
export function findDateQuestion(work: Work): DateQuestion | null {
  if (work.present.saidOrder !== null || findProven(work) !== null) return null;
  const questions = Object.values(work.dates).flatMap((proof) =>
    proof.kind === 'open' ? [toQuestion(proof.example)] : [],
  );
  return questions.find((one) => one.dayFirst !== one.monthFirst) ?? questions[0] ?? null;
}

/** `open` and both days the same (05/05/1981): nothing to ask with that one. */
function toQuestion(text: string): DateQuestion {
  const read = (order: DateOrder) => parseDay(text, { order }) ?? '';
  return { text, dayFirst: read('day-first'), monthFirst: read('month-first') };
}

function strength(proof: DateProof | undefined): number {
  return proof === undefined ? 0 : proof.kind === 'plain' ? 1 : proof.kind === 'open' ? 2 : 3;
}

function asOrder(proof: DateProof | undefined): DateOrder | null {
  return proof?.kind === 'day-first' || proof?.kind === 'month-first' ? proof.kind : null;
}

function findProven({ dates }: Work): DateOrder | null {
  return (
    asOrder(dates.birthDate) ??
    Object.values(dates)
      .map(asOrder)
      .find((order) => order !== null) ??
    null
  );
}

/** The order of the whole profile, and of the places that are proven to differ from it. */
function settleOrder(work: Work): Work {
  const { profile, saidOrder } = work.present;
  const proofs = Object.values(work.dates);
  const isPlain = proofs.length > 0 && proofs.every(({ kind }) => kind === 'plain');
  const dateOrder = findProven(work) ?? saidOrder ?? (isPlain ? 'iso' : profile.dateOrder);
  const differs = (place: string) => {
    const own = asOrder(work.dates[place]);
    return own !== null && own !== dateOrder ? own : null;
  };
  const next: Profile = { ...profile, dateOrder, fields: { ...profile.fields }, lists: { ...profile.lists } };
  for (const field of dateFields) {
    const spec = next.fields[field];
    if (spec !== undefined && work.dates[field] !== undefined) next.fields[field] = withOrder(spec, differs(field));
  }
  for (const list of dateLists) {
    const spec = next.lists[list];
    if (spec !== undefined && work.dates[list] !== undefined) next.lists[list] = withOrder(spec, differs(list));
  }
  return amendStep(work, { ...work.present, profile: next });
}

function withOrder<S extends { dateOrder?: DateOrder | undefined }>(spec: S, order: DateOrder | null): S {
  const { dateOrder: _, ...rest } = spec;
  return { ...rest, ...(order !== null && { dateOrder: order }) } as S;
}

// What pointing does to the work: a place kept, one of its ways dropped, a list column by column, the marks deduced.
// Every function answers a new work; nothing here knows the page.
import type { Candidate, Marks, Pointed, PointedColumn } from '../profiles/pointing';
import {
  type FieldSpec,
  type ListId,
  type ListSpec,
  type Locator,
  listColumns,
  type Profile,
} from '../profiles/profile';
import { findSpec, isIdentity, isList, putSpec, toKey } from './places';
import { forgetPlace } from './trial';
import { amendStep, type PlaceId, type Sketch, takeStep, type Work } from './work';

/** Written only for those who have one: not finding it says nothing of the software. */
const oftenLeftOut: readonly PlaceId[] = ['usedName'];
/** Most ways of finding one place. */
const mostLocators = 12;

/**
 * Keeps these ways of finding the place, beside those it had there. A place shown on another tab than before is a new
 * place. `pattern`: only a piece of the text is meant.
 */
export function keepPlace(
  work: Work,
  place: PlaceId,
  pointed: Pointed,
  chosen: readonly Candidate[],
  pattern: string | null,
): Work {
  const { profile } = work.present;
  // An identity belongs to no tab: it must be found whatever is shown (lib/profiles/README.md, step 6).
  const page = isIdentity(place) || pointed.page === null ? undefined : pointed.page.name;
  const before = findSpec(profile, place);
  const kept = before?.page === page ? (before?.locators ?? []) : [];
  const added = chosen.map(({ locator }): Locator => (pattern === null ? locator : { ...locator, pattern }));
  const known = new Set(kept.map(toKey));
  const locators = [...kept, ...added.filter((one) => !known.has(toKey(one)))].slice(0, mostLocators);
  if (locators.length === 0) return work;
  const { page: _, ...rest } = before ?? {};
  const isOptional = before?.optional === true || oftenLeftOut.includes(place);
  const spec: FieldSpec = {
    ...rest,
    locators,
    ...(page !== undefined && { page }),
    ...(isOptional && { optional: true }),
  };
  const shown = withPage(putSpec(profile, place, spec), page === undefined ? null : pointed.page, pointed.shadow);
  const judgements = { ...work.judgements };
  added.forEach((locator, at) => {
    const one = chosen[at];
    if (one !== undefined)
      judgements[toKey(locator)] = { solidity: one.solidity, reason: one.reason, subject: one.subject };
  });
  return { ...forgetPlace(takeStep(work, sketch(work, shown, place)), place), judgements };
}

/** A way of finding is dropped; the last one gone, the place is not known any more. */
export function dropLocator(work: Work, place: PlaceId, locator: Locator): Work {
  const spec = findSpec(work.present.profile, place);
  if (spec === undefined) return work;
  const locators = spec.locators.filter((one) => toKey(one) !== toKey(locator));
  const next = putSpec(work.present.profile, place, locators.length === 0 ? null : { ...spec, locators });
  return forgetPlace(takeStep(work, { ...work.present, profile: next }), place);
}

/** « Ce dossier n’en a pas »: not finding it is no sign that the software has changed. Never said of an identity. */
export function setOptional(work: Work, place: PlaceId): Work {
  const spec = findSpec(work.present.profile, place);
  if (spec === undefined || isIdentity(place)) return work;
  const next = putSpec(work.present.profile, place, { ...spec, optional: true });
  return forgetPlace(takeStep(work, { ...work.present, profile: next }), place);
}

/** « Pas dans ce logiciel », or the contrary. */
export function setNotHere(work: Work, place: PlaceId | ListId, isNotHere: boolean): Work {
  const { profile } = work.present;
  const notHere = work.present.notHere.filter((one) => one !== place);
  if (!isNotHere) return takeStep(work, { ...work.present, notHere });
  const without = isList(place) ? putList(profile, place, null) : putSpec(profile, place, null);
  const next = { ...work.present, profile: without, notHere: [...notHere, place] };
  return forgetPlace(takeStep(work, next), place);
}

/** The list that the cells pointed at so far make. What was said of it before (words for nothing) stays. */
export function keepColumn(work: Work, list: ListId, pointed: PointedColumn): Work {
  if (pointed.list === null) return work;
  const before = work.present.profile.lists[list];
  const { page: _, ...rest } = pointed.list;
  const spec: ListSpec = {
    ...rest,
    empty: [...new Set([...(before?.empty ?? []), ...rest.empty])].slice(0, 10),
    ...(pointed.page !== null && { page: pointed.page.name }),
    ...(before?.dateOrder !== undefined && { dateOrder: before.dateOrder }),
  };
  const profile = withPage(
    putList(work.present.profile, list, mergeColumns(spec, before)),
    pointed.page,
    pointed.shadow,
  );
  return forgetPlace(takeStep(work, sketch(work, profile, list)), list);
}

/** Only a piece of each cell of this column is meant. Tables have none: a cell is read whole. */
export function keepColumnPiece(work: Work, list: ListId, column: string, pattern: string): Work {
  const spec = work.present.profile.lists[list];
  if (spec === undefined || !('blocks' in spec)) return work;
  const columns = { ...spec.columns, [column]: { ...spec.columns[column], pattern } };
  const next = putList(work.present.profile, list, { ...spec, columns });
  return forgetPlace(takeStep(work, { ...work.present, profile: next }), list);
}

/** Words by which the software says that a list is empty (« Aucun arrêt »). */
export function setEmptyWords(work: Work, list: ListId, words: readonly string[]): Work {
  const spec = work.present.profile.lists[list];
  if (spec === undefined) return work;
  const empty = words.map((one) => one.trim()).filter((one) => one !== '');
  const next = putList(work.present.profile, list, { ...spec, empty: empty.slice(0, 10) });
  return forgetPlace(takeStep(work, { ...work.present, profile: next }), list);
}

/** A list to point at again from nothing. */
export function dropList(work: Work, list: ListId): Work {
  const next = putList(work.present.profile, list, null);
  return forgetPlace(takeStep(work, { ...work.present, profile: next }), list);
}

/** The marks deduced from the places: part of the step that made them possible. */
export function keepMarks(work: Work, marks: Marks): Work {
  const { landmarks: _, ...rest } = work.present.profile;
  const landmarks = marks.landmarks.length === 0 ? {} : { landmarks: [...marks.landmarks] };
  const profile: Profile = { ...rest, root: marks.root, identity: marks.identity, ...landmarks };
  return amendStep(work, { ...work.present, profile });
}

/** Columns of the list that are pointed at, in the order of the screen. */
export function listPlacedColumns(spec: ListSpec | undefined, list: ListId): readonly string[] {
  return listColumns[list].filter((column) => spec?.columns[column] !== undefined);
}

/** The columns of the same list that were known before stay, pieces and all. */
function mergeColumns(spec: ListSpec, before: ListSpec | undefined): ListSpec {
  if (before === undefined) return spec;
  if ('table' in spec) {
    const isSame = 'table' in before && before.table === spec.table;
    return isSame ? { ...spec, columns: { ...before.columns, ...spec.columns } } : spec;
  }
  if (!('blocks' in before) || before.blocks !== spec.blocks) return spec;
  const columns = { ...before.columns };
  for (const [column, place] of Object.entries(spec.columns)) columns[column] = { ...columns[column], ...place };
  return { ...spec, columns };
}

function putList(profile: Profile, list: ListId, spec: ListSpec | null): Profile {
  const { [list]: _, ...others } = profile.lists;
  return { ...profile, lists: spec === null ? others : { ...others, [list]: spec } };
}

function withPage(profile: Profile, page: Pointed['page'], isShadow: boolean): Profile {
  const pages = page === null ? profile.pages : { ...profile.pages, [page.name]: page.css };
  return { ...profile, pages, ...(isShadow && { shadow: true }) };
}

function sketch(work: Work, profile: Profile, placed: PlaceId | ListId): Sketch {
  return { ...work.present, profile, notHere: work.present.notHere.filter((one) => one !== placed) };
}

// The dossier's landmarks, deduced from where its fields stand: what holds them all, the smallest thing that names the
// worker, and what must be seen for a dossier to be open. Deduced from the page as it stands; tried by `try-profile`.
import { locate } from '../locate';
import type { Marks } from '../pointing';
import type { FieldId, FieldSpec, Profile } from '../profile';
import { findParent, findVisible, isWithin } from '../query';
import { isMissing } from '../text';
import { surround } from './propose-attempt';
import { findNamed } from './propose-selector';

const traits: readonly FieldId[] = ['birthName', 'usedName', 'givenNames', 'birthDate', 'dossierNumber'];

/** Marks said from the document's body; null where no field of the identity is seen. */
export function proposeMarks(document: Document, profile: Profile): Marks | null {
  const { body } = document;
  const around = surround(document);
  const pages = new Map(
    Object.entries(profile.pages).flatMap(([name, css]) =>
      findVisible(body, css, body).map((one) => [name, one] as const),
    ),
  );
  const find = (spec: FieldSpec | undefined): Element[] => {
    const scope = spec?.page === undefined ? body : pages.get(spec.page);
    if (spec === undefined || scope === undefined) return [];
    return spec.locators
      .flatMap((locator) => locate(scope, locator, around))
      .flatMap(({ element, text }) => (element === null || isMissing(text) ? [] : [element]));
  };
  const places = Object.values(profile.fields).flatMap(find);
  const byTrait = traits.map((id) => find(profile.fields[id])).filter((found) => found.length > 0);
  const named = byTrait.flat();
  if (named.length === 0) return null;
  // What names the worker on one tab only is not there on the others.
  const isAlways = (one: Element) => ![...pages.values()].some((page) => isWithin(page, one));
  const always = byTrait.map((found) => found.filter(isAlways)).filter((found) => found.length > 0);
  const identity = findHolder(always.length > 0 ? always : byTrait, body);
  if (identity === null) return null;
  const all = [...places, ...named, ...pages.values()];
  const isFlat = all.every((one) => one.getRootNode() === document);
  const root = isFlat ? (findAround(all, body)?.css ?? 'body') : 'body';
  return { kind: 'marks', root, identity: identity.css, landmarks: root === 'body' ? [identity.css] : [] };
}

/**
 * The smallest element that shows each trait once at least. Not every place of each: between a bar and a card lies the
 * whole application, whose text changes with every tab.
 */
function findHolder(byTrait: readonly (readonly Element[])[], body: Element): { css: string } | null {
  const holders = byTrait.flat().map((place) => {
    const nearest = byTrait.map(
      (found) => found.toSorted((a, b) => countShared(b, place) - countShared(a, place))[0] ?? place,
    );
    return { places: [place, ...nearest], shared: Math.min(...nearest.map((one) => countShared(one, place))) };
  });
  const [best] = holders.toSorted((a, b) => b.shared - a.shared);
  return findAround(best?.places ?? [], body);
}

/** How many ancestors two places have in common. */
function countShared(a: Element, b: Element): number {
  let shared = 0;
  for (let one: Element | null = a; one !== null; one = findParent(one)) if (isWithin(one, b)) shared += 1;
  return shared;
}

/** The smallest element with a stable name of its own that holds them all, and not the whole page. */
function findAround(places: readonly Element[], body: Element): { css: string } | null {
  const [first] = places;
  for (let one: Element | null = first ?? null; one !== null && one !== body; one = findParent(one)) {
    const outer: Element = one;
    if (outer === outer.ownerDocument.documentElement || !places.every((place) => isWithin(outer, place))) continue;
    const way = findNamed(outer, body);
    if (way !== null) return way;
  }
  return null;
}

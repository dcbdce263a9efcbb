// Reads the dossier of a page by its profile: texts with their places, not yet understood. Pure, and small: it runs
// in the host's page. What the texts mean is `lib/dossier/understand.ts`.
import { findDossier, findVisible } from './detect';
import { indexLabels, type LabelIndex, locate } from './locate';
import type { FieldId, Profile } from './profile';
import { readRows } from './read-list';
import type { Absence, FieldText, ListText, Reading } from './reading';
import { foldText } from './text';

export type PageReading =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'absence'; readonly absence: Absence };

/** Traits of the worker: two values of one of them are two workers on one page. */
const identityFields: readonly FieldId[] = ['birthName', 'givenNames', 'birthDate', 'dossierNumber'];
const mostTexts = 8;

/** One reading of the page as it stands. Two equal ones in a row make it trustworthy (`entrypoints/host.content/watch.ts`). */
export function readPage(document: Document, profile: Profile): PageReading {
  const root = findDossier(document, profile);
  if (typeof root === 'string') return { kind: 'absence', absence: root };
  const scopes = findPages(root, profile);
  const labelsOf = rememberLabels();
  const fields: Reading['fields'] = {};
  for (const [id, spec] of Object.entries(profile.fields)) {
    fields[id as FieldId] = readField(root, spec, scopes, labelsOf);
  }
  if (identityFields.some((id) => fields[id]?.state === 'ambiguous')) {
    return { kind: 'absence', absence: 'several-dossiers' };
  }
  const lists: Reading['lists'] = {};
  for (const [id, spec] of Object.entries(profile.lists)) {
    lists[id as keyof Profile['lists']] = readList(root, spec, scopes);
  }
  return { kind: 'reading', reading: { profileId: profile.id, fields, lists } };
}

type Scopes = ReadonlyMap<string, Element>;
type FieldSpec = NonNullable<Profile['fields'][FieldId]>;
type ListSpec = NonNullable<Profile['lists']['visits']>;

/** Pages (tabs) shown now, by name. */
function findPages(root: Element, profile: Profile): Scopes {
  const shown = new Map<string, Element>();
  for (const [page, css] of Object.entries(profile.pages)) {
    const [landmark] = findVisible(root, css, root);
    if (landmark !== undefined) shown.set(page, landmark);
  }
  return shown;
}

function readField(
  root: Element,
  spec: FieldSpec,
  scopes: Scopes,
  labelsOf: (scope: Element) => LabelIndex,
): FieldText {
  const page = spec.page ?? '';
  const scope = spec.page === undefined ? root : scopes.get(spec.page);
  if (scope === undefined) return { state: 'not-shown', page };
  const matches = spec.locators.flatMap((locator) => locate(scope, locator, () => labelsOf(scope)));
  const [first] = matches;
  if (first === undefined) return { state: 'absent', page };
  const texts = [...new Map(matches.map((match) => [foldText(match.text), match.text])).values()];
  const place = spec.page ?? [...scopes].find(([, landmark]) => landmark.contains(first.element))?.[0] ?? '';
  return texts.length > 1
    ? { state: 'ambiguous', texts: texts.slice(0, mostTexts), page: place }
    : { state: 'found', text: first.text, where: first.where || place, page: place };
}

function readList(root: Element, spec: ListSpec, scopes: Scopes): ListText {
  const page = spec.page ?? '';
  const scope = spec.page === undefined ? root : scopes.get(spec.page);
  if (scope === undefined) return { state: 'not-shown', page };
  const rows = readRows(scope, spec);
  return rows === null ? { state: 'absent', page } : { state: 'found', rows, page };
}

function rememberLabels(): (scope: Element) => LabelIndex {
  const known = new Map<Element, LabelIndex>();
  return (scope) => {
    const index = known.get(scope) ?? indexLabels(scope);
    known.set(scope, index);
    return index;
  };
}

// Reads the dossier of a page by its profile: texts with their places, not yet understood. Pure, and small: it runs
// in the host's page. What the texts mean is `lib/dossier/understand.ts`.
import { findDossier } from './detect';
import { indexLabels, type LabelIndex } from './labels';
import { locate, type Match, type Surroundings } from './locate';
import type { FieldId, FieldSpec, ListId, ListSpec, Profile } from './profile';
import { findVisible, isWithin, type Scope } from './query';
import { findRows, readRows } from './read-list';
import type { Absence, FieldText, ListText, Reading } from './reading';
import { foldText, isMissing } from './text';

export type PageReading =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'absence'; readonly absence: Absence };

/** `identityFields` of the profile language, said again here: the host's page is not given its schema. */
const traits: readonly FieldId[] = ['birthName', 'givenNames', 'birthDate', 'dossierNumber'];
/** A birth date may be written in two ways: whether they say the same day is for `understand.ts`. */
const singleTraits = traits.filter((id) => id !== 'birthDate');
const isTrait = (id: FieldId) => traits.includes(id);
const mostTexts = 8;

/** Labels of the trees of a page, by scope. */
export type Labels = Map<Scope, LabelIndex>;

/** What a reading looks in. */
interface Ground {
  readonly root: Element;
  /** Pages (tabs) shown now, by name. */
  readonly pages: ReadonlyMap<string, Element>;
  readonly around: Surroundings;
}

/** One reading of the page as it stands. Two equal ones in a row make it trustworthy (`entrypoints/host.content/watch.ts`). */
export function readPage(document: Document, profile: Profile): PageReading {
  const root = findDossier(document, profile);
  return typeof root === 'string' ? { kind: 'absence', absence: root } : readDossier(document, root, profile);
}

/** The same, where the dossier's root (`findDossier`) is known; and its labels, while no node has changed. */
export function readDossier(
  document: Document,
  root: Element,
  profile: Profile,
  labels: Labels = new Map(),
): PageReading {
  const ground = survey(document, root, profile, labels);
  // Without what names the worker, nobody can tell when the dossier changes: nothing then says who it is.
  const isNamed = findVisible(document, profile.identity, document.documentElement).length > 0;
  const fields = mapEach(profile.fields, (spec, id) =>
    isNamed || !isTrait(id) ? readField(ground, spec) : { state: 'lost' as const, page: spec.page ?? '' },
  );
  if (singleTraits.some((id) => fields[id]?.state === 'ambiguous'))
    return { kind: 'absence', absence: 'several-dossiers' };
  const checks = mapEach(profile.checks ?? {}, (spec) => readField(ground, spec));
  const lists = mapEach(profile.lists, (spec) => readList(ground, spec));
  return { kind: 'reading', reading: { profileId: profile.id, fields, checks, lists } };
}

/** Where a field, or a row of a list, stands on the page now: to show it. */
export function findPlaces(
  document: Document,
  profile: Profile,
  what: { field: FieldId } | { list: ListId; row: number | null },
): Element[] {
  const root = findDossier(document, profile);
  if (typeof root === 'string') return [];
  const ground = survey(document, root, profile);
  if ('field' in what) {
    const spec = profile.fields[what.field];
    return spec === undefined
      ? []
      : listMatches(ground, spec).flatMap(({ element, text }) =>
          element === null || isMissing(text) ? [] : [element],
        );
  }
  const spec = profile.lists[what.list];
  const scope = spec && findScope(ground, spec.page);
  if (!spec || !scope) return [];
  const rows = findRows(scope, spec);
  return what.row === null ? rows : rows.slice(what.row, what.row + 1);
}

function survey(document: Document, root: Element, profile: Profile, known: Labels = new Map()): Ground {
  const pages = new Map<string, Element>();
  for (const [page, css] of Object.entries(profile.pages)) {
    const [landmark] = findVisible(root, css, root);
    if (landmark !== undefined) pages.set(page, landmark);
  }
  const shadow = profile.shadow === true;
  const wanted = listLabels(profile);
  // What stands in the root's own tree is found in the root's labels; frames and shadow roots have theirs.
  const labelsOf = (scope: Scope) => {
    const whole = root.contains(scope) ? root : scope;
    const index = known.get(whole) ?? indexLabels(whole, shadow, wanted);
    known.set(whole, index);
    return index;
  };
  return { root, pages, around: { document, shadow, labelsOf, recalled: new Map() } };
}

const knownLabels = new WeakMap<Profile, ReadonlySet<string>>();

/** Labels, folded, that the profile looks for. */
function listLabels(profile: Profile): ReadonlySet<string> {
  const known = knownLabels.get(profile);
  if (known !== undefined) return known;
  const specs = [...Object.values(profile.fields), ...Object.values(profile.checks ?? {})];
  const locators = specs.flatMap((spec) => spec.locators);
  const labels = new Set(locators.flatMap((one) => (one.kind === 'label' ? [foldText(one.label)] : [])));
  knownLabels.set(profile, labels);
  return labels;
}

function findScope({ root, pages }: Ground, page: string | undefined): Element | undefined {
  return page === undefined ? root : pages.get(page);
}

function listMatches(ground: Ground, spec: FieldSpec): Match[] {
  const scope = findScope(ground, spec.page);
  return scope === undefined ? [] : spec.locators.flatMap((locator) => locate(scope, locator, ground.around));
}

function readField(ground: Ground, spec: FieldSpec): FieldText {
  const page = spec.page ?? '';
  if (findScope(ground, spec.page) === undefined) return { state: 'not-shown', page };
  const places = listMatches(ground, spec);
  if (places.length === 0) return { state: spec.optional ? 'absent' : 'lost', page };
  const matches = places.filter((match) => !isMissing(match.text));
  const [first] = matches;
  if (first === undefined) return { state: 'absent', page };
  const texts =
    matches.length === 1
      ? [first.text]
      : [...new Map(matches.map((match) => [foldText(match.text), match.text])).values()];
  const { element } = first;
  const place =
    spec.page ?? [...ground.pages].find(([, landmark]) => element && isWithin(landmark, element))?.[0] ?? '';
  return texts.length > 1
    ? { state: 'ambiguous', texts: texts.slice(0, mostTexts), page: place }
    : { state: 'found', text: first.text, where: first.where || place, page: place };
}

function readList(ground: Ground, spec: ListSpec): ListText {
  const page = spec.page ?? '';
  const scope = findScope(ground, spec.page);
  if (scope === undefined) return { state: 'not-shown', page };
  const rows = readRows(scope, spec);
  if (rows === 'lost') return { state: 'lost', page };
  return rows === 'unreadable' ? { state: 'absent', page } : { state: 'found', rows, page };
}

function mapEach<K extends string, A, B>(
  all: Partial<Record<K, A>>,
  change: (one: A, id: K) => B,
): Partial<Record<K, B>> {
  const entries = Object.entries(all) as [K, A][];
  return Object.fromEntries(entries.map(([id, one]) => [id, change(one, id)])) as Partial<Record<K, B>>;
}

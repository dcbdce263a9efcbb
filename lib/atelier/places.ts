// The places of a profile, in the order of the screen: which are known, which are still to point at, and in what order.
import {
  type CheckId,
  checkIds,
  type FieldId,
  type FieldSpec,
  fieldIds,
  identityFields,
  type ListId,
  type Locator,
  listIds,
  type Profile,
} from '../profiles/profile';
import { assertNever } from '../result';
import type { Judgement, PlaceId, Work } from './work';

/** Groups of the screen. The identity first: nothing else can be tried without it. */
export const placeGroups = {
  identity: ['birthName', 'givenNames', 'birthDate', 'dossierNumber', 'usedName', 'sex', 'age', 'nir'],
  contact: ['phone', 'email'],
  employer: ['employerName', 'siret', 'naf', 'workforce'],
  job: ['jobTitle', 'pcs', 'contract', 'workingHours', 'hiredOn', 'exposures'],
  followUp: [
    'followUp',
    'referringPhysician',
    'currentSituation',
    'rqth',
    'invalidity',
    'therapeuticPartTime',
    'treatingPhysician',
    'pathology',
  ],
} as const satisfies Record<string, readonly PlaceId[]>;
export type PlaceGroup = keyof typeof placeGroups;

/** Every place, in the order of the screen. */
export const placeOrder: readonly PlaceId[] = Object.values(placeGroups).flat();

export function isIdentity(place: PlaceId | ListId): boolean {
  return (identityFields as readonly string[]).includes(place);
}

export function isList(place: PlaceId | ListId): place is ListId {
  return (listIds as readonly string[]).includes(place);
}

export function isCheck(place: PlaceId | ListId): place is CheckId {
  return (checkIds as readonly string[]).includes(place);
}

export function isField(place: PlaceId | ListId): place is FieldId {
  return (fieldIds as readonly string[]).includes(place);
}

/** How a place is found now, or undefined. */
export function findSpec(profile: Profile, place: PlaceId): FieldSpec | undefined {
  return isCheck(place) ? profile.checks?.[place] : profile.fields[place];
}

/** The profile with this place found so; null: not found at all. */
export function putSpec(profile: Profile, place: PlaceId, spec: FieldSpec | null): Profile {
  if (!isCheck(place)) return { ...profile, fields: putIn(profile.fields, place, spec) };
  const { checks, ...rest } = profile;
  const next = putIn(checks ?? {}, place, spec);
  return Object.keys(next).length === 0 ? rest : { ...rest, checks: next };
}

function putIn<K extends string, T>(all: Partial<Record<K, T>>, key: K, one: T | null): Partial<Record<K, T>> {
  const { [key]: _, ...others } = all;
  return (one === null ? others : { ...all, [key]: one }) as Partial<Record<K, T>>;
}

export function isPlaced({ present: { profile } }: Work, place: PlaceId | ListId): boolean {
  return isList(place) ? profile.lists[place] !== undefined : findSpec(profile, place) !== undefined;
}

export function isNotHere({ present }: Work, place: PlaceId | ListId): boolean {
  return present.notHere.includes(place);
}

/** The four traits of the worker are all placed: the marks can be deduced. */
export function hasIdentity(work: Work): boolean {
  return identityFields.every((field) => isPlaced(work, field));
}

/** What is still to point at: what is to be repaired, then the order of the screen, lists last. */
export function listNext(work: Work): readonly (PlaceId | ListId)[] {
  const missing = [...placeOrder, ...listIds].filter((place) => !isPlaced(work, place) && !isNotHere(work, place));
  return [...new Set([...work.toRepair.filter((place) => !isNotHere(work, place)), ...missing])];
}

/** How solid a locator is: as it was judged when it was pointed at, else by its kind. */
export function judgeLocator(work: Pick<Work, 'judgements'>, locator: Locator): Judgement {
  const known = work.judgements[toKey(locator)];
  if (known !== undefined) return known;
  switch (locator.kind) {
    case 'label':
      return { solidity: 'solid', reason: 'follows-label', subject: locator.label };
    case 'role':
      return { solidity: 'solid', reason: 'role-and-name', subject: locator.name ?? '' };
    case 'json':
      return { solidity: 'solid', reason: 'embedded-json', subject: locator.path };
    case 'address':
      return { solidity: 'fair', reason: 'attribute', subject: '' };
    case 'css':
      return locator.attribute === undefined
        ? { solidity: 'fair', reason: 'stable-class', subject: '' }
        : { solidity: 'fair', reason: 'attribute', subject: locator.attribute };
    default:
      return assertNever(locator);
  }
}

/** Two locators that say the same have the same, whatever the order of their members. */
export function toKey(locator: Locator): string {
  return JSON.stringify(locator, Object.keys(locator).toSorted());
}

// Proof that a profile reads more than the dossier it was made on: which dossiers it was tried on, by a fingerprint of the
// identity and never the identity, and how each place came out.
import { identityFields, type ListId, listIds, type Profile } from '../profiles/profile';
import { isIdentity, placeOrder } from './places';
import type { PlaceState, Sight } from './sight';
import type { PlaceId, Work } from './work';

/** Different dossiers a profile must have read whole before it is saved. */
export const wantedTrials = 3;

export interface Trial {
  /** Fingerprint of the identity. */
  readonly worker: string;
  /** How the identity was found then: another way must be tried again. */
  readonly way: string;
  readonly states: Readonly<Partial<Record<PlaceId | ListId, PlaceState>>>;
}

/** Notes what came out on one dossier. The same dossier again, on another of its tabs, completes what is known of it. */
export function noteTrial(work: Work, sight: Sight, worker: string): Work {
  const way = describeWay(work.present.profile);
  const same = work.trials.find((one) => one.worker === worker && one.way === way);
  const states: Partial<Record<PlaceId | ListId, PlaceState>> = { ...same?.states };
  for (const place of [...placeOrder, ...listIds]) {
    const seen = readState(sight, place);
    const isKept = seen === 'not-shown' && states[place] !== undefined;
    if (seen !== undefined && !isKept) states[place] = seen;
  }
  const others = work.trials.filter((one) => one.worker !== worker);
  return { ...work, trials: [{ worker, way, states }, ...others] };
}

/** Trials of the identity as it is found now, the last one first: one for each dossier. */
export function listTrials(work: Work): readonly Trial[] {
  const way = describeWay(work.present.profile);
  return work.trials.filter((one) => one.way === way);
}

/** This place is found otherwise from now on: what it read before proves nothing. */
export function forgetPlace(work: Work, place: PlaceId | ListId): Work {
  const trials = work.trials.map((trial) => {
    const { [place]: _, ...states } = trial.states;
    return { ...trial, states };
  });
  return { ...work, trials, toRepair: work.toRepair.filter((one) => one !== place) };
}

/** What is not found, or not one value, is to be shown again before anything else. */
export function noteTroubles(work: Work, sight: Sight): Work {
  return { ...work, toRepair: [...placeOrder, ...listIds].filter((place) => isTroubled(sight, place)) };
}

/** Not one value where there should be one. A trait of the identity may not even be empty. */
export function isTroubled(sight: Sight, place: PlaceId | ListId): boolean {
  const state = readState(sight, place);
  if (state === undefined || state === 'read') return false;
  return isIdentity(place) || state === 'lost' || state === 'ambiguous' || state === 'not-understood';
}

/** What this sight says of a place; undefined: the profile does not name it. */
export function readState(sight: Sight, place: PlaceId | ListId): PlaceState | undefined {
  return place in sight.lists ? sight.lists[place as ListId]?.state : sight.places[place as PlaceId]?.state;
}

function describeWay({ root, identity, landmarks, not, fields, dateOrder }: Profile): string {
  const found = identityFields.map((id) => fields[id] ?? null);
  return JSON.stringify([root, identity, landmarks ?? [], not, found, dateOrder]);
}

// The work of connecting a software, as a value: the profile so far, how it got there, and on how many dossiers it was
// tried. It holds no worker's value: what was read is the screen's, for as long as it is shown.

import type { Reason, Solidity } from '../profiles/pointing';
import type { CheckId, DateOrder, FieldId, ListId, Profile } from '../profiles/profile';
import type { Trial } from './trial';

/** What is pointed at: a field of the dossier, or what its identity is checked against. */
export type PlaceId = FieldId | CheckId;

/** How solid a way of finding a place is, and why. */
export interface Judgement {
  readonly solidity: Solidity;
  readonly reason: Reason;
  /** Words of the page, for the sentence. */
  readonly subject: string;
}

/** What undo goes back to. */
export interface Sketch {
  /** Whole but for its marks, which are empty until the identity is known (`keepMarks`). */
  readonly profile: Profile;
  /** « Pas dans ce logiciel ». */
  readonly notHere: readonly (PlaceId | ListId)[];
  /** The order of day and month, as somebody said it when it could not be known. */
  readonly saidOrder: DateOrder | null;
}

export interface Work {
  readonly past: readonly Sketch[];
  readonly present: Sketch;
  readonly future: readonly Sketch[];
  /** By locator, as JSON. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** One per dossier tried, the last one first. */
  readonly trials: readonly Trial[];
  /** What the dates read so far prove of their order, by place. */
  readonly dates: Readonly<Record<string, DateProof>>;
  /** What the page last tried did not show where it should: to show again first. */
  readonly toRepair: readonly (PlaceId | ListId)[];
}

/** `open`: both orders make a day; the text is the example to ask with. */
export type DateProof = { readonly kind: DateOrder | 'plain' } | { readonly kind: 'open'; readonly example: string };

/** Steps back that are kept. */
const mostPast = 200;

/** A profile from nothing. */
export function startWork(id: string, name: string, matches: readonly string[]): Work {
  return openWork({
    format: 1,
    id,
    name,
    matches: [...matches],
    root: '',
    not: [],
    busy: [],
    identity: '',
    pages: {},
    dateOrder: 'day-first',
    fields: {},
    lists: {},
  });
}

/** A profile that exists: to repair, to copy, or imported. */
export function openWork(profile: Profile): Work {
  const saidOrder = profile.root === '' ? null : profile.dateOrder;
  const present: Sketch = { profile, notHere: [], saidOrder };
  return { past: [], present, future: [], judgements: {}, trials: [], dates: {}, toRepair: [] };
}

/** The next sketch; the one before can be come back to. */
export function takeStep(work: Work, present: Sketch): Work {
  return { ...work, past: [...work.past.slice(-mostPast), work.present], present, future: [] };
}

/** The same step, completed: what was deduced from it is undone with it. */
export function amendStep(work: Work, present: Sketch): Work {
  return { ...work, present };
}

/** The work itself when there is nothing to undo. */
export function undo(work: Work): Work {
  const before = work.past.at(-1);
  if (before === undefined) return work;
  return { ...work, past: work.past.slice(0, -1), present: before, future: [work.present, ...work.future] };
}

/** The work itself when nothing was undone. */
export function redo(work: Work): Work {
  const [next, ...future] = work.future;
  if (next === undefined) return work;
  return { ...work, past: [...work.past, work.present], present: next, future };
}

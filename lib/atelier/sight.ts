// What a profile not yet saved reads on the page as it stands, place by place: for the screen, for as long as it is shown.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import { understandReading } from '../dossier/understand';
import type { Failure } from '../failures';
import { checkIds, fieldIds, type ListId, listIds, type Profile } from '../profiles/profile';
import type { FieldText, ListText, Reading } from '../profiles/reading';
import type { PlaceId } from './work';

export type PlaceState = 'read' | 'absent' | 'lost' | 'not-shown' | 'ambiguous' | 'not-understood';

export interface SeenPlace {
  readonly state: PlaceState;
  /** As it stands on the page; several when they disagree. */
  readonly texts: readonly string[];
}
export interface SeenList {
  readonly state: Exclude<PlaceState, 'ambiguous'>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface Sight {
  readonly places: Partial<Record<PlaceId, SeenPlace>>;
  readonly lists: Partial<Record<ListId, SeenList>>;
  /** Null while the identity is not whole. */
  readonly worker: WorkerIdentity | null;
  /** Why it is not. */
  readonly failure: Failure | null;
}

/** The reading, understood as the panel would understand it. */
export function readSight(reading: Reading, profile: Profile, readAt: Instant): Sight {
  const understood = understandReading(reading, profile, readAt);
  const dossier = understood.ok ? understood.value.dossier : null;
  const places: Partial<Record<PlaceId, SeenPlace>> = {};
  for (const id of fieldIds) {
    const found = reading.fields[id];
    const isOdd = dossier?.fields[id].state === 'not-understood';
    if (found !== undefined) places[id] = isOdd ? { ...seePlace(found), state: 'not-understood' } : seePlace(found);
  }
  for (const id of checkIds) {
    const found = reading.checks[id];
    if (found !== undefined) places[id] = seePlace(found);
  }
  const lists: Partial<Record<ListId, SeenList>> = {};
  for (const id of listIds) {
    const found = reading.lists[id];
    const list = dossier?.lists[id];
    const isOdd = list?.state === 'read' && list.unread > 0;
    if (found !== undefined) lists[id] = isOdd ? { ...seeList(found), state: 'not-understood' } : seeList(found);
  }
  return {
    places,
    lists,
    worker: dossier?.identity ?? null,
    failure: understood.ok ? null : understood.failure,
  };
}

function seePlace(found: FieldText): SeenPlace {
  switch (found.state) {
    case 'found':
      return { state: 'read', texts: [found.text] };
    case 'ambiguous':
      return { state: 'ambiguous', texts: found.texts };
    default:
      return { state: found.state, texts: [] };
  }
}

function seeList(found: ListText): SeenList {
  return found.state === 'found' ? { state: 'read', rows: found.rows } : { state: found.state, rows: [] };
}

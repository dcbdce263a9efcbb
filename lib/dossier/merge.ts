// The tabs of one dossier are read one after the other: what an earlier reading saw stays until it is seen again.
// Only for the same worker. [Note: Same worker]
import { fieldIds, listIds } from '../profiles/profile';
import type { Dossier } from './dossier';
import { isSameWorker } from './same-worker';

/** `later`, with what it does not show taken from `earlier`, with its own time. Another worker: `later` unchanged. */
export function mergeDossiers(earlier: Dossier, later: Dossier): Dossier {
  if (!isSameWorker(earlier.identity, later.identity)) return later;
  return {
    ...later,
    fields: keepShown(fieldIds, earlier.fields, later.fields),
    lists: keepShown(listIds, earlier.lists, later.lists),
  };
}

function keepShown<T extends object>(ids: readonly (keyof T & string)[], earlier: T, later: T): T {
  const isShown = (id: keyof T) => (later[id] as { state: string }).state !== 'not-shown';
  return Object.fromEntries(ids.map((id) => [id, isShown(id) ? later[id] : earlier[id]])) as T;
}

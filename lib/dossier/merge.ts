// The tabs of one dossier are read one after the other: what an earlier reading saw stays until it is seen again.
// Only for the same worker. [Note: Same worker]
import { fieldIds, listIds } from '../profiles/profile';
import type { Dossier } from './dossier';
import { isSameWorker } from './same-worker';

/** `later`, with what it does not show taken from `earlier`, with its own time. Another worker: `later` unchanged. */
export function mergeDossiers(earlier: Dossier, later: Dossier): Dossier {
  if (!isSameWorker(earlier.identity, later.identity)) return later;
  const fields = keepShown(fieldIds, earlier.fields, later.fields);
  const { usedName, sex } = fields;
  return {
    ...later,
    // What names the worker besides the four traits may stand on one tab only.
    identity: {
      ...later.identity,
      usedName: usedName.state === 'read' ? usedName.value : null,
      sex: sex.state === 'read' ? sex.value : null,
    },
    fields,
    lists: keepShown(listIds, earlier.lists, later.lists),
  };
}

function keepShown<T extends object>(ids: readonly (keyof T & string)[], earlier: T, later: T): T {
  const isShown = (id: keyof T) => (later[id] as { state: string }).state !== 'not-shown';
  return Object.fromEntries(ids.map((id) => [id, isShown(id) ? later[id] : earlier[id]])) as T;
}

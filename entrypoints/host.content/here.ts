// What the scripts of one page share: the bootstrap that is there from the start, and the reader that comes when a
// dossier page is seen. Both run in the extension's own world of that page; the page can't reach it.
import type { say } from '../../lib/edge/page';
import type { Profile } from '../../lib/profiles/profile';
import type { Reader } from './reader';

export interface Here {
  readonly profile: Profile;
  /** Aborted when the extension goes, or when a newer script takes over. */
  readonly signal: AbortSignal;
  /** The page's one line to the background. */
  readonly say: typeof say;
  /** Called by the reader once it runs. */
  readonly begin: (reader: (host: Omit<Here, 'begin'>) => Reader) => void;
}

interface World {
  vigieHere?: Here;
  vigieLife?: AbortController;
}

export function findHere(): Here | undefined {
  return (globalThis as World).vigieHere;
}

export function setHere(here: Here): void {
  (globalThis as World).vigieHere = here;
}

/** A life of our own in this page: the earlier one, of this version or an older one, ends first. */
export function beginLife(): AbortController {
  const world = globalThis as World;
  world.vigieLife?.abort();
  delete world.vigieHere;
  const life = new AbortController();
  world.vigieLife = life;
  return life;
}

// What the page gets once a dossier is seen: the watcher, and the answers to what the background asks of this page.
import type { HostTarget } from '../../lib/messages';
import { diagnose } from '../../lib/profiles/diagnose';
import { findPlaces } from '../../lib/profiles/read';
import type { Absence, Reading } from '../../lib/profiles/reading';
import type { Here } from './here';
import { outline } from './highlight';
import { type Watcher, watchDossier } from './watch';

export interface Reader extends Watcher {
  /** Scrolls to the place and outlines it; false when it is not there. */
  show(target: HostTarget): Promise<boolean>;
  /** The structure of the page, without its values. */
  diagnose(): Promise<string>;
}

/** How long (ms) a place is outlined. */
const outlined = 2000;

export function startReader({ profile, signal, say }: Omit<Here, 'begin'>): Reader {
  const voice = {
    seen: async (reading: Reading) => (await say('host.seen', { reading })) !== null,
    unseen: async (absence: Absence) => (await say('host.unseen', { absence })) !== null,
  };
  const watcher = watchDossier(document, profile, voice, signal);
  return {
    ...watcher,
    show: async (target) => {
      const places = findPlaces(document, profile, target);
      if (places.length > 0) outline(document, places, outlined);
      return places.length > 0;
    },
    diagnose: async () => diagnose(document, profile, await watcher.readNow()),
  };
}

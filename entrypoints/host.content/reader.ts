// What the page gets once a dossier is seen: the watcher, and the background's questions about what is read.
import { say } from '../../lib/edge/page';
import type { Absence, Reading } from '../../lib/profiles/reading';
import type { Here } from './here';
import { type Watcher, watchDossier } from './watch';

export type Reader = Watcher;

export function startReader({ profile, signal }: Here): Reader {
  const voice = {
    seen: async (reading: Reading) => (await say('host.seen', { reading })) !== null,
    unseen: async (absence: Absence) => (await say('host.unseen', { absence })) !== null,
  };
  return watchDossier(document, profile, voice, signal);
}

// What the proof runs in the host's page: the shipped reader and its answers to the background's questions.
import { startReader } from '../../entrypoints/host.content/reader';
import { onCommand } from '../../lib/edge/page';
import type { Profile } from '../../lib/profiles/profile';

/** Reads until `signal` aborts, as with the panel open. */
export function readHost(profile: Profile, signal: AbortSignal): void {
  const reader = startReader({ profile, signal, begin: () => undefined });
  reader.hurry(true);
  const stop = onCommand((command) => {
    switch (command.command) {
      case 'read-now':
        return reader.readNow().then((page) => page);
      case 'still':
        return Promise.resolve(reader.readStanding());
      default:
        return null;
    }
  });
  signal.addEventListener('abort', stop);
}

// What the proof runs in the host's page: the shipped reader and its answers to the background's questions.
import { type Reader, startReader } from '../../entrypoints/host.content/reader';
import { onCommand, say } from '../../lib/edge/page';
import type { Profile } from '../../lib/profiles/profile';

/** Reads until `signal` aborts, while the panel is open, as it is at first. */
export function readHost(profile: Profile, signal: AbortSignal): Pick<Reader, 'setLooked'> {
  const reader = startReader({ profile, signal, say });
  reader.setLooked(true);
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
  return reader;
}

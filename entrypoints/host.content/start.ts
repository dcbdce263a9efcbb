// Connects the panel's frame and, once a dossier page is seen, the reader to the background. Inert when no profile is
// given, and gone without trace when the extension is.
import { findPageUrl, isAlive, onCommand, say } from '../../lib/edge/page';
import type { HostAnswer } from '../../lib/messages';
import { assertNever } from '../../lib/result';
import { awaitDossier } from './await-dossier';
import { mountFrame, type PanelFrame, removeOrphans } from './frame';
import { beginLife, setHere } from './here';
import type { Reader } from './reader';

/** How often (ms) to ask whether the extension is still there: an orphan has no other way to know. */
const pulse = 2000;

/** Started again in the same page: the earlier one ends first. */
export async function startHost(): Promise<void> {
  const life = beginLife();
  const { signal } = life;
  removeOrphans(document);
  const reply = await say('host.hello', {});
  const { profile, width } = reply?.ok ? reply.value : { profile: null, width: null };
  if (profile === null || signal.aborted) return;

  let reader: Reader | null = null;
  let frame: PanelFrame | null = null;
  let isOpen = false;
  /** An order to open that came before the page had loaded. */
  let isAwaited: boolean | 'toggle' = false;

  setHere({
    profile,
    signal,
    begin: (start) => {
      if (reader !== null || signal.aborted) return;
      reader = start({ profile, signal, begin: () => undefined });
      reader.hurry(isOpen);
    },
  });
  const stopHearing = onCommand((command) => {
    switch (command.command) {
      case 'read-now':
        return reader?.readNow() ?? noDossier();
      case 'still':
        return reader === null ? noDossier() : Promise.resolve(reader.readStanding());
      case 'leave':
        life.abort();
        return null;
      case 'panel':
        if (frame === null) isAwaited = command.open;
        else frame.setOpen(command.open);
        return null;
      case 'show':
        return reader?.show(command.target) ?? null;
      case 'diagnose':
        return reader?.diagnose() ?? null;
      default:
        return assertNever(command);
    }
  });
  const heart = setInterval(() => isAlive() || life.abort(), pulse);
  signal.addEventListener('abort', () => {
    clearInterval(heart);
    stopHearing();
    frame?.remove();
  });
  void say('host.unseen', { absence: 'no-dossier' });
  awaitDossier(document, profile, () => void say('host.dossier-here', {}), signal);

  // A frame put in before the load event would hold it back (quality.md §1.2, 5).
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
  }
  frame = mountFrame(document, findPageUrl('panel.html'), width, (open, wide) => {
    isOpen = open;
    reader?.hurry(open);
    if (isAlive()) void say('host.panel', { open, width: wide });
    else life.abort();
  });
  frame.setOpen(isAwaited);
}

/** No dossier page was seen yet: there is nothing to read. */
function noDossier(): Promise<HostAnswer> {
  return Promise.resolve({ kind: 'absence', absence: 'no-dossier' });
}

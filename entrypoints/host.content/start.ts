// Connects the watcher and the panel's frame to the background. Inert when no profile is given, and gone without trace
// when the extension is.
import { findPageUrl, isAlive, onCommand, say } from '../../lib/edge/page';
import type { Absence, Reading } from '../../lib/profiles/reading';
import { mountFrame, type PanelFrame, removeOrphans } from './frame';
import { watchDossier } from './watch';

/** How often (ms) to ask whether the extension is still there: an orphan has no other way to know. */
const pulse = 2000;

/** Started again in the same page: the earlier one ends first. */
export async function startHost(): Promise<void> {
  const world = globalThis as { vigieHost?: AbortController };
  world.vigieHost?.abort();
  const life = new AbortController();
  const { signal } = life;
  world.vigieHost = life;
  removeOrphans(document);
  const reply = await say('host.hello', {});
  const profile = reply?.ok ? reply.value.profile : null;
  if (profile === null || signal.aborted) return;

  const voice = {
    seen: (reading: Reading) => void say('host.seen', { reading }),
    unseen: (absence: Absence) => void say('host.unseen', { absence }),
  };
  const watcher = watchDossier(document, profile, voice, signal);
  let frame: PanelFrame | null = null;
  /** An order to open that came before the page had loaded. */
  let isAwaited: boolean | 'toggle' = false;
  const stopHearing = onCommand((command) => {
    if (command.command === 'read-now') return watcher.readNow();
    if (frame === null) isAwaited = command.open;
    else frame.setOpen(command.open);
    return null;
  });
  const heart = setInterval(() => isAlive() || life.abort(), pulse);
  signal.addEventListener('abort', () => {
    clearInterval(heart);
    stopHearing();
    frame?.remove();
  });

  // A frame put in before the load event would hold it back (quality.md §1.2, 5).
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
  }
  frame = mountFrame(document, findPageUrl('panel.html'), (open) => {
    if (isAlive()) void say('host.panel', { open });
    else life.abort();
  });
  frame.setOpen(isAwaited);
}

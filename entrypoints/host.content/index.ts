// In the host's page: connects the watcher and the panel's frame to the background. Inert when no profile is given,
// and gone without trace when the extension is.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPageUrl, isAlive, onCommand, say } from '../../lib/edge/page';
import { mountFrame, type PanelFrame, removeOrphans } from './frame';
import { watchDossier } from './watch';

/** How often (ms) to ask whether the extension is still there: an orphan has no other way to know. */
const pulse = 2000;

export default defineContentScript({
  // The hosts of the shipped profiles: `tests/unit/profiles` holds them equal.
  matches: ['http://logiciel-demo.localhost/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,

  async main(context) {
    removeOrphans(document);
    const reply = await say('host.hello', {});
    const profile = reply?.ok ? reply.value.profile : null;
    if (profile === null || context.isInvalid) return;
    const { signal } = context;

    const watcher = watchDossier(
      document,
      profile,
      {
        seen: (reading) => void say('host.seen', { reading }),
        unseen: (absence) => void say('host.unseen', { absence }),
      },
      signal,
    );
    let frame: PanelFrame | null = null;
    /** An order to open that came before the page had loaded. */
    let isAwaited: boolean | 'toggle' = false;
    const stopHearing = onCommand((command) => {
      if (command.command === 'read-now') return watcher.readNow();
      if (frame === null) isAwaited = command.open;
      else frame.setOpen(command.open);
      return null;
    });
    context.setInterval(() => {}, pulse);
    context.onInvalidated(() => {
      stopHearing();
      frame?.remove();
    });

    // A frame put in before the load event would hold it back (quality.md §1.2, 5).
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
    }
    frame = mountFrame(document, findPageUrl('panel.html'), (open) => {
      if (isAlive()) void say('host.panel', { open });
      else context.abort();
    });
    frame.setOpen(isAwaited);
  },
});

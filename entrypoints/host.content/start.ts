// Connects the panel's frame and, once somebody looks and a dossier page is seen, the reader to the background. Inert when
// no profile is given, and gone without trace when the extension is.
import { findPageUrl, isAlive, onCommand, onLook, say } from '../../lib/edge/page';
import type { HostAnswer } from '../../lib/messages';
import type { Profile } from '../../lib/profiles/profile';
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
  let reader: Reader | null = null;
  let frame: PanelFrame | null = null;
  /** Who looks: the panel in this page, and the browser's own side panel. While nobody does, the page is left alone. */
  let isOpen = false;
  let isSeenAside = false;
  /** An order to open that came before the page had loaded. */
  let isAwaited: boolean | 'toggle' = false;
  let waiting: AbortController | null = null;
  let profile: Profile | null = null;
  let heart: ReturnType<typeof setInterval> | undefined;
  let stopHearing: (() => void) | null = null;

  const follow = () => {
    const isLooked = isOpen || isSeenAside;
    waiting?.abort();
    if (reader !== null) return reader.setLooked(isLooked);
    if (!isLooked || profile === null || signal.aborted) return;
    waiting = new AbortController();
    awaitDossier(document, profile, bootstrapVoice, AbortSignal.any([signal, waiting.signal]));
  };
  // Before the first word: who looks already asks to look as soon as it is said.
  const stopLooks = onLook((isLooked) => {
    isSeenAside = isLooked;
    follow();
  });
  signal.addEventListener('abort', () => {
    stopLooks();
    clearInterval(heart);
    stopHearing?.();
    frame?.remove();
  });
  const reply = await say('host.hello', {});
  if (!reply?.ok || reply.value.profile === null || signal.aborted) return life.abort();
  profile = reply.value.profile;
  const { width } = reply.value;

  setHere({
    profile,
    signal,
    say,
    begin: (start) => {
      if (reader !== null || signal.aborted || profile === null) return;
      reader = start({ profile, signal, say });
      follow();
    },
  });
  stopHearing = onCommand((command) => {
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
  heart = setInterval(() => isAlive() || life.abort(), pulse);
  // Back from the browser's page cache: what is known of this tab may be another page's.
  const comeBack = (event: Event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    if (reader === null) void say('host.unseen', { absence: 'dossier-unsettled' });
    else reader.sayAgain();
    follow();
  };
  globalThis.addEventListener('pageshow', comeBack, { signal });
  follow();

  // A frame put in before the load event would hold it back (quality.md §1.2, 5).
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
  }
  frame = mountFrame(document, findPageUrl('panel.html'), width, (open, wide) => {
    if (!isAlive()) return life.abort();
    if (open !== isOpen) {
      isOpen = open;
      follow();
    }
    void say('host.panel', { open, width: wide });
  });
  frame.setOpen(isAwaited);
}

/** Of a page where no dossier was seen yet. */
const bootstrapVoice = {
  here: async () => (await say('host.dossier-here', {})) !== null,
  none: async () => (await say('host.unseen', { absence: 'no-dossier' })) !== null,
};

/** No dossier page was seen yet: there is nothing to read. */
function noDossier(): Promise<HostAnswer> {
  return Promise.resolve({ kind: 'absence', absence: 'no-dossier' });
}

// Notices when the host shows another dossier, or none, and reads it once it is still. It says that a dossier left
// before it reads anything else. [Note: Same worker] It never measures, writes nothing, and sends the same thing once.
import { findDossier } from '../../lib/profiles/detect';
import type { Profile } from '../../lib/profiles/profile';
import { type PageReading, readPage } from '../../lib/profiles/read';
import type { Absence, Reading } from '../../lib/profiles/reading';

/** Two readings this far apart (ms) must be equal before one is believed. */
const settleDelay = 150;
const mostTries = 20;
/** Latest start of a look after a change, and time between looks while the host is still filling the page (ms). */
const idleLimit = 250;

export interface Voice {
  seen(reading: Reading): void;
  unseen(absence: Absence): void;
}

interface Look {
  readonly page: PageReading;
  /** Text of what names the worker, at the moment of the reading. */
  readonly identity: string;
}

/** Watches until `signal` aborts. `readNow` answers a fresh reading, equal twice. */
export function watchDossier(
  document: Document,
  profile: Profile,
  voice: Voice,
  signal: AbortSignal,
): { readNow(): Promise<PageReading> } {
  /** Identity of the dossier last told; null while none is. */
  let known: string | null = null;
  let told = '';
  let watched: Element | null = null;
  let isScheduled = false;
  let isLooking = false;

  const readIdentity = () =>
    [...document.querySelectorAll(profile.identity)]
      .map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
      .join('\n');
  const look = (): Look => ({ page: readPage(document, profile), identity: readIdentity() });

  const settle = async (): Promise<Look> => {
    let last = look();
    for (let n = 0; n < mostTries && !signal.aborted; n++) {
      await wait(settleDelay);
      const next = look();
      if (JSON.stringify(next) === JSON.stringify(last)) return next;
      last = next;
    }
    return { page: { kind: 'absence', absence: 'dossier-unsettled' }, identity: '' };
  };

  const tell = (page: PageReading) => {
    const words = JSON.stringify(page);
    if (words === told || signal.aborted) return;
    told = words;
    if (page.kind === 'reading') voice.seen(page.reading);
    else voice.unseen(page.absence);
  };

  /** The answer is what the background knows from now on. */
  const readNow = async (): Promise<PageReading> => {
    const { page, identity } = await settle();
    known = page.kind === 'reading' ? identity : null;
    told = JSON.stringify(page);
    schedule();
    return page;
  };

  /** Runs at every change: one query, one comparison of texts. */
  const notice = () => {
    if (known !== null && readIdentity() !== known) {
      known = null;
      tell({ kind: 'absence', absence: 'dossier-unsettled' });
    }
    schedule();
  };

  const schedule = () => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    const start = () => {
      isScheduled = false;
      void lookAround();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: idleLimit });
    else setTimeout(start, 0);
  };

  const lookAround = async () => {
    if (signal.aborted) return;
    if (isLooking) return void setTimeout(schedule, settleDelay);
    isLooking = true;
    const root = findDossier(document, profile);
    observe(typeof root === 'string' ? null : root);
    const { page, identity } = typeof root === 'string' ? { page: refuse(root), identity: '' } : await settle();
    isLooking = false;
    known = page.kind === 'reading' ? identity : null;
    tell(page);
    if (page.kind === 'absence' && page.absence === 'dossier-unsettled') setTimeout(schedule, idleLimit);
  };

  const observer = new MutationObserver(notice);
  const shown = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-busy'] };
  /** The dossier and the chain it hangs on; without a dossier, only whether nodes come and go. */
  const observe = (root: Element | null) => {
    if (root !== null && root === watched && root.isConnected) return;
    if (root === null && watched === document.documentElement) return;
    observer.disconnect();
    watched = root ?? document.documentElement;
    observer.observe(
      watched,
      root === null
        ? { childList: true, subtree: true }
        : { childList: true, subtree: true, characterData: true, ...shown },
    );
    for (let node = root?.parentElement; node; node = node.parentElement)
      observer.observe(node, { childList: true, ...shown });
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', notice, { signal });
  else for (const type of ['popstate', 'hashchange']) globalThis.addEventListener(type, notice, { signal });
  // Back from the browser's page cache: what was told may have been forgotten meanwhile.
  const comeBack = (event: Event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    told = '';
    notice();
  };
  globalThis.addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  schedule();
  return { readNow };
}

function refuse(absence: Absence): PageReading {
  return { kind: 'absence', absence };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

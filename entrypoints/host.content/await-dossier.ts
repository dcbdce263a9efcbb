// Until a dossier page is seen by somebody who looks, one question: is its landmark there? Asked when nodes come or go, in
// idle time, and not at all at addresses that can't show a dossier.

import { matchesAddress } from '../../lib/profiles/addresses';
import type { Profile } from '../../lib/profiles/profile';
import { idleLimit } from './agenda';

/** Before what was not heard is said again (ms). */
const retryDelay = 1000;

/** Each answers whether it was heard. */
export interface BootstrapVoice {
  here(): Promise<boolean>;
  none(): Promise<boolean>;
}

/** Says once that there is none, and once that there is, until `signal` aborts. */
export function awaitDossier(document: Document, profile: Profile, voice: BootstrapVoice, signal: AbortSignal): void {
  const [landmark = ''] = profile.root.split('>>>');
  let isScheduled = false;
  let isWatching = false;
  let told: keyof BootstrapVoice | null = null;

  const tell = (word: keyof BootstrapVoice) => {
    if (told === word) return;
    told = word;
    void voice[word]().then((isHeard) => {
      if (isHeard || told !== word) return;
      told = null;
      setTimeout(schedule, retryDelay);
    });
  };
  const look = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const isPossible = matchesAddress(document.location.href, profile.urls);
    if (isPossible && document.querySelector(landmark) !== null) {
      observer.disconnect();
      isWatching = false;
      tell('here');
      return;
    }
    tell('none');
    if (isPossible === isWatching) return;
    isWatching = isPossible;
    if (isPossible) observer.observe(document.documentElement, { childList: true, subtree: true });
    else observer.disconnect();
  };
  const schedule = () => {
    if (signal.aborted) return observer.disconnect();
    if (isScheduled) return;
    isScheduled = true;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(look, { timeout: idleLimit });
    else setTimeout(look, 0);
  };
  const observer = new MutationObserver(schedule);
  onNavigation(schedule, signal);
  schedule();
}

/** A single-page host went elsewhere: told by the Navigation API, or by what older browsers have. */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', listener, { signal });
  else for (const type of ['popstate', 'hashchange']) globalThis.addEventListener(type, listener, { signal });
}

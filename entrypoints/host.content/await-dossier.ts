// Until a dossier page is seen, one question: is its landmark there? Asked when nodes come or go, in idle time, and not at
// all at addresses that can't show a dossier.

import { matchesAddress } from '../../lib/profiles/addresses';
import type { Profile } from '../../lib/profiles/profile';

/** Longest wait for idle time (ms). */
const idleLimit = 250;

/** Calls `onSeen` once. */
export function awaitDossier(document: Document, profile: Profile, onSeen: () => void, signal: AbortSignal): void {
  const life = new AbortController();
  const over = AbortSignal.any([signal, life.signal]);
  const [landmark = ''] = profile.root.split('>>>');
  let isScheduled = false;
  let isWatching = false;

  const look = () => {
    isScheduled = false;
    if (over.aborted) return;
    const isPossible = matchesAddress(document.location.href, profile.urls);
    if (isPossible && document.querySelector(landmark) !== null) {
      life.abort();
      observer.disconnect();
      onSeen();
      return;
    }
    if (isPossible === isWatching) return;
    isWatching = isPossible;
    if (isPossible) observer.observe(document.documentElement, { childList: true, subtree: true });
    else observer.disconnect();
  };
  const schedule = () => {
    if (over.aborted) return observer.disconnect();
    if (isScheduled) return;
    isScheduled = true;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(look, { timeout: idleLimit });
    else setTimeout(look, 0);
  };
  const observer = new MutationObserver(schedule);
  onNavigation(schedule, over);
  schedule();
}

/** A single-page host went elsewhere: told by the Navigation API, or by what older browsers have. */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', listener, { signal });
  else for (const type of ['popstate', 'hashchange']) globalThis.addEventListener(type, listener, { signal });
}

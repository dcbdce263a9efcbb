// Who is speaking? Derived from what the browser says of the sender, never from the message (quality.md §2.7).
import type { Place } from '../messages';
import { browser, type MessageSender } from './browser';

export interface Caller {
  readonly place: Place;
  /** Tab the sender stands in; null for the browser's own side panel. */
  readonly tabId: number | null;
  /** Address of the sender's page. */
  readonly url: string;
}

const pages: Readonly<Record<string, Place>> = {
  '/panel.html': 'panel',
  '/cellule.html': 'cellule',
  '/options.html': 'options',
  '/guide.html': 'guide',
  '/accord.html': 'accord',
  '/suivi.html': 'suivi',
  '/papier.html': 'papier',
};

/** Null: a stranger, or a place that may not speak (another extension, a frame inside the host's page). */
export function identifyCaller(sender: MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  const url = new URL(sender.url);
  const tabId = sender.tab?.id ?? null;
  if (url.protocol === 'chrome-extension:' || url.protocol === 'moz-extension:') {
    const place = pages[url.pathname];
    return place === undefined ? null : { place, tabId, url: sender.url };
  }
  if (tabId === null || sender.frameId !== 0) return null;
  // The sender's own address stays that of its loading; the tab's follows what a single-page host shows.
  return { place: 'host', tabId, url: sender.tab?.url ?? sender.url };
}

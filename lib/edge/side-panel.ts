// Moving the panel to the browser's own side panel (Chromium) or sidebar (Firefox), drawn out of the host page's reach.
// Both must be opened in the very click that asks for it: nothing is awaited before.
import { browser } from './browser';
import { request } from './rpc';
import { isFramed } from './use-tab';

interface SidePanel {
  readonly open: (where: { readonly windowId: number }) => Promise<void>;
}

/** Absent from the polyfill's types, and from Firefox. */
function findSidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/**
 * The panel's page with this hash is the bubble under the extension's button. A page of the extension framed in a host's
 * page may not open Firefox's sidebar (it has no more rights than a content script), nor may the background by itself: the
 * bubble may, when it is clicked.
 */
export const sidebarOffer = '#panneau-lateral';

/** Is this page the bubble? */
export function isSidebarOffer(): boolean {
  return location.hash === sidebarOffer;
}

/** Answers the gesture that opens it, true once it is open; or null where there is none or where the panel is there already. */
export async function findSidePanelOpener(): Promise<(() => Promise<boolean>) | null> {
  if (!isFramed()) return null;
  if (location.protocol === 'moz-extension:') return offerSidebar;
  const sidePanel = findSidePanel();
  if (sidePanel === undefined) return null;
  try {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? null : () => settle(sidePanel.open({ windowId: id }));
  } catch {
    return null;
  }
}

/** Not open yet: the bubble closes the panel once it is. */
async function offerSidebar(): Promise<boolean> {
  await request('panel.offer-sidebar', {});
  return false;
}

/** The bubble's click: the sidebar opens, the panel leaves the page, the bubble goes. */
export async function moveToSidebar(): Promise<void> {
  const isOpen = await settle(browser.sidebarAction.open());
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (isOpen && tab?.id !== undefined) await request('panel.close', { tabId: tab.id });
  window.close();
}

async function settle(opening: Promise<void>): Promise<boolean> {
  try {
    await opening;
    return true;
  } catch {
    return false;
  }
}

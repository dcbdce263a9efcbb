// Moving the panel to the browser's own side panel (Chromium) or sidebar (Firefox), drawn out of the host page's reach.
// Both must be opened in the very click that asks for it: nothing is awaited before.
import { browser } from './browser';
import { isFramed } from './use-tab';

interface SidePanel {
  readonly open: (where: { readonly windowId: number }) => Promise<void>;
}

/** Absent from the polyfill's types, and from Firefox. */
function findSidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/** Answers the gesture that opens it, or null where there is none or where the panel is there already. */
export async function findSidePanelOpener(): Promise<(() => Promise<boolean>) | null> {
  if (!isFramed()) return null;
  const sidePanel = findSidePanel();
  try {
    if (sidePanel !== undefined) {
      const { id } = await browser.windows.getCurrent();
      return id === undefined ? null : () => settle(sidePanel.open({ windowId: id }));
    }
    return 'sidebarAction' in browser ? () => settle(browser.sidebarAction.open()) : null;
  } catch {
    return null;
  }
}

async function settle(opening: Promise<void>): Promise<boolean> {
  try {
    await opening;
    return true;
  } catch {
    return false;
  }
}

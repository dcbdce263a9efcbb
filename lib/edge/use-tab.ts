// Which tab the panel speaks of. Framed in a page, the browser tells the background; in the browser's own side panel it
// is the active tab of the last focused window, followed as it changes.
import { useEffect, useState } from 'react';
import { browser } from './browser';

/** What the panel's messages carry: a number, or nothing where the browser says it. */
export interface PanelTab {
  readonly tabId?: number;
}

const framed: PanelTab = {};

/** Is this page in a frame of the host's page, not in the browser's own side panel? */
export function isFramed(): boolean {
  return window.top !== window;
}

/** Null until the tab is known. */
export function useTab(): PanelTab | null {
  const [tab, setTab] = useState<PanelTab | null>(isFramed() ? framed : null);
  useEffect(() => {
    if (isFramed()) return;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (active?.id !== undefined) setTab({ tabId: active.id });
    };
    const hear = () => void look();
    hear();
    browser.tabs.onActivated.addListener(hear);
    browser.windows.onFocusChanged.addListener(hear);
    return () => {
      browser.tabs.onActivated.removeListener(hear);
      browser.windows.onFocusChanged.removeListener(hear);
    };
  }, []);
  return tab;
}

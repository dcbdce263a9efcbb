// A page of the extension looks at a tab: as long as it does, the software open there is read. A look is a connection from
// here to the page, which ends by itself when either goes; no message, nobody to wake. The panel in the page needs none.
import { useEffect, useState } from 'react';
import { browser } from './browser';
import { onChanged } from './changes';
import { lookName } from './page';

/** Between two tries (ms) while nothing of ours answers in that tab. */
const retryDelay = 1000;
/** A page that loads another is gone for a moment: it is called gone after this long (ms). */
const loadingTime = 3000;

/** False once nothing of ours has answered in that tab for a while: what was read there is there no more. Null: no look. */
export function useLook(tabId: number | null): boolean {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (tabId === null) return;
    let isOver = false;
    let port: ReturnType<typeof browser.tabs.connect> | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gone: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(again);
      const mine = browser.tabs.connect(tabId, { name: lookName, frameId: 0 });
      port = mine;
      mine.onMessage.addListener(() => {
        clearTimeout(gone);
        gone = undefined;
        setGone(false);
      });
      mine.onDisconnect.addListener(() => {
        // Read, or the browser complains of it: nobody there is no error here.
        void browser.runtime.lastError;
        if (isOver) return;
        port = null;
        gone ??= setTimeout(() => setGone(true), loadingTime);
        again = setTimeout(look, retryDelay);
      });
    };
    look();
    // A page of a software that comes says so to the background.
    const stop = onChanged((topic) => {
      if (topic === 'dossier' && port === null) look();
    });
    return () => {
      isOver = true;
      stop();
      clearTimeout(again);
      clearTimeout(gone);
      port?.disconnect();
      setGone(false);
    };
  }, [tabId]);
  return !isGone;
}

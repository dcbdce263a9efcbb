// Opening the extension's own pages in a tab.
import { browser } from './browser';

/** In Firefox a page framed in a host's page may not ask the browser for it: it opens it as any link would. */
export async function openSettings(): Promise<void> {
  if ('openOptionsPage' in browser.runtime) await browser.runtime.openOptionsPage();
  else window.open('options.html', '_blank', 'noopener');
}

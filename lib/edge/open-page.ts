// Opening the extension's own pages in a tab.
import { browser } from './browser';

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

// Opening the extension's own pages in a tab.
import { browser } from './browser';

/** In Firefox a page framed in a host's page may not ask the browser for it: it opens it as any link would. */
export async function openSettings(): Promise<void> {
  if ('openOptionsPage' in browser.runtime) await browser.runtime.openOptionsPage();
  else window.open('options.html', '_blank', 'noopener');
}

/** « Mes signalements », in a tab of its own. */
export async function openOwnList(): Promise<void> {
  window.open('/suivi.html', '_blank', 'noopener');
}

/** The atelier, on the profile of a host. A link like any other: the browser opens it in a tab of its own. */
export async function openAtelier(profileId: string | null): Promise<void> {
  window.open(`/options.html#atelier/${profileId ?? 'nouveau'}`, '_blank', 'noopener');
}

// How wide the panel was left, on this computer: the same for every host.
import { browser } from './browser';

const key = 'panel-width';

/** CSS pixels; null: never changed. */
export async function readPanelWidth(): Promise<number | null> {
  const { [key]: width } = await browser.storage.local.get(key);
  return typeof width === 'number' ? width : null;
}

export async function keepPanelWidth(width: number): Promise<void> {
  if (width !== (await readPanelWidth())) await browser.storage.local.set({ [key]: width });
}

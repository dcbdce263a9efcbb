// Where the service's settings are kept: the extension's own storage, checked at each reading.
import { fail, ok, type Result } from '../result';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings';
import { browser } from './browser';

const KEY = 'settings';

/** The stored settings, or the stated defaults when there are none or they are not valid any more. */
export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(KEY);
  const checked = settingsSchema.safeParse(found[KEY]);
  return checked.success ? checked.data : defaultSettings;
}

export async function saveSettings(settings: Settings): Promise<Result<Settings>> {
  const checked = settingsSchema.safeParse(settings);
  if (!checked.success) return fail('settings-refused', checked.error.issues[0]?.path.join('.') ?? 'réglage');
  await browser.storage.local.set({ [KEY]: checked.data });
  return ok(checked.data);
}

// May Vigie read this site? Asked of the browser at the moment somebody connects a software, withdrawn with its profile.
import { fail, ok, type Result } from '../result';
import { browser } from './browser';

/** Call it in the click itself: browsers ask the person only then. Fails with `host-access-refused`. */
export async function requestAccess(matches: readonly string[]): Promise<Result<null>> {
  try {
    return (await browser.permissions.request({ origins: [...matches] })) ? ok(null) : fail('host-access-refused');
  } catch {
    return fail('host-access-refused');
  }
}

export async function hasAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** What the manifest itself asks for can't be given back: that is no failure. */
export async function dropAccess(matches: readonly string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [...matches] });
  } catch {
    // Sites of the manifest.
  }
}

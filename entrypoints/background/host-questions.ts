// What a panel asks of the host's page, for the eye only: show a place, and the diagnosis of a page that changed. Nothing
// of it is kept.

import { findRow } from '../../lib/dossier/find-row';
import { browser } from '../../lib/edge/browser';
import { findProfileFor } from '../../lib/edge/profiles-store';
import type { Caller } from '../../lib/edge/sender';
import { readTab } from '../../lib/edge/tab-state';
import type { HostCommand, HostTarget, Input, Reply } from '../../lib/messages';
import type { HostPlace } from '../../lib/profiles/place';
import type { Profile } from '../../lib/profiles/profile';
import { fail, ok, type Result } from '../../lib/result';
import { readPageNow, readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { ensureRole } from './unlocked';

/** Longest diagnosis taken from a page, in characters. */
const longestDiagnosis = 20_000;

/** The page is read again first: nothing is shown on another worker's dossier. */
export async function showPlace(input: Input<'panel.show'>, caller: Caller): Promise<Reply<'panel.show'>> {
  const allowed = await ensureRole('idest', 'medecin');
  if (!allowed.ok) return allowed;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { shown, url } = await readTab(tabId);
  const profile = await findProfileFor(url);
  if (shown.kind !== 'shown' || profile === null) return fail('no-dossier');
  const same = await readSameWorkerNow(tabId, shown.dossier.identity);
  if (!same.ok) return same;
  const target = await aim(tabId, input.place, profile);
  if (!target.ok) return target;
  const said = await tell(tabId, { command: 'show', target: target.value });
  return said === true ? ok(null) : fail('place-not-shown');
}

export async function diagnosePage(input: Input<'panel.diagnose'>, caller: Caller): Promise<Reply<'panel.diagnose'>> {
  const allowed = await ensureRole('idest', 'medecin');
  if (!allowed.ok) return allowed;
  const tabId = findTabId(input, caller);
  const said = tabId === null ? null : await tell(tabId, { command: 'diagnose' });
  return typeof said === 'string' ? ok(said.slice(0, longestDiagnosis)) : fail('host-unreachable');
}

/** Where on the page: a field by its name, a row by its number there now. */
async function aim(tabId: number, place: HostPlace, profile: Profile): Promise<Result<HostTarget>> {
  if (place.kind === 'field') return ok({ field: place.field });
  const reading = await readPageNow(tabId);
  if (!reading.ok) return reading;
  const row = findRow(reading.value.lists[place.list], place.list, place.day, profile);
  return row === null ? fail('place-not-shown') : ok({ list: place.list, row });
}

async function tell(tabId: number, command: HostCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    return null;
  }
}

// The host script where it is wanted and nowhere else: registered for the sites of each profile that has its access,
// started in tabs already open there, taken out when the profile or the access goes. The manifest's own sites aside.

import type { HostCommand } from '../messages';
import { isMatched } from '../profiles/matches';
import type { Profile } from '../profiles/profile';
import { browser } from './browser';
import { hasAccess } from './host-access';
import { listProfiles } from './profiles-store';

const prefix = 'host-';
let turn: Promise<unknown> = Promise.resolve();

/** Brings what is registered in line with the profiles and their accesses. One at a time; may be asked at any moment. */
export function alignHostScripts(): Promise<void> {
  const next = turn.then(align, align);
  turn = next.catch(() => undefined);
  return next;
}

/** The manifest's own sites in tabs that were open before: after an update, the browser puts no new script there by itself. */
export async function startManifestScripts(): Promise<void> {
  const own = browser.runtime.getManifest().content_scripts ?? [];
  await startInOpenTabs(own.flatMap(({ matches = [] }) => matches));
}

async function align(): Promise<void> {
  const wanted = new Map<string, readonly string[]>();
  for (const { profile } of await listProfiles()) {
    const matches = withoutManifest(profile);
    if (matches.length > 0 && (await hasAccess(matches))) wanted.set(prefix + profile.id, matches);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isKept = ({ id, matches = [] }: { id: string; matches?: string[] | undefined }) =>
    matches.toSorted().join() === wanted.get(id)?.toSorted().join();
  const stale = registered.filter((script) => script.id.startsWith(prefix) && !isKept(script));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  for (const { matches = [] } of stale) await leaveOpenTabs(matches);
  const known = registered.filter(isKept).map(({ id }) => id);
  for (const [id, matches] of wanted) {
    if (known.includes(id)) continue;
    await browser.scripting.registerContentScripts([
      { id, js: ['host.js'], matches: [...matches], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    await startInOpenTabs(matches);
  }
}

/** Tabs that were there first. A script started twice ends its earlier self. */
async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : startScript(id, 'host.js'))));
}

/** Where the access is gone too, the browser does not say which tabs these are: those it hides are all told. */
async function leaveOpenTabs(matches: readonly string[]): Promise<void> {
  const command: HostCommand = { command: 'leave' };
  const tabs = await browser.tabs.query({});
  const theirs = tabs.filter(({ url }) => url === undefined || matches.some((pattern) => isMatched(pattern, url)));
  await Promise.allSettled(theirs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, command))));
}

/** Runs one of our scripts in the top frame of a tab; false where the browser does not allow it. */
export async function startScript(tabId: number, file: 'host.js' | 'reader.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${file}`] });
    return true;
  } catch {
    return false;
  }
}

function withoutManifest(profile: Profile): readonly string[] {
  const own = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  return profile.matches.filter((pattern) => !own.some((one) => isMatched(one, pattern.replace(/\*$/, ''))));
}

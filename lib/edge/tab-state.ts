// What each host tab shows, and which draft its panel works on. Kept in the browser's memory, since the background dies
// every thirty seconds. Each change runs alone for its tab, so that a late message never undoes a newer one.
import type { Dossier, WorkerIdentity } from '../dossier/dossier';
import type { TabDossier } from '../messages';
import { browser } from './browser';

export interface TabState {
  readonly shown: TabDossier;
  /** What was read so far of the worker shown last: other tabs of their dossier are merged into it. */
  readonly earlier: Dossier | null;
  /** Address of the host when `shown` was read: the way back to it. */
  readonly url: string;
  /** The draft the panel works on. Its worker must stay on the screen. */
  readonly bound: { readonly draftId: string; readonly worker: WorkerIdentity; readonly url: string } | null;
}

const nothingShown: TabState = {
  shown: { kind: 'none', absence: 'not-a-host' },
  earlier: null,
  url: '',
  bound: null,
};

const waiting = new Map<number, Promise<unknown>>();

export async function readTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return (found[key] as TabState | undefined) ?? nothingShown;
}

/** Applies `change` to the state as it then is; answers the new state. */
export function changeTab(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  const turn = (waiting.get(tabId) ?? Promise.resolve()).then(async () => {
    const next = change(await readTab(tabId));
    await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
  const settled = turn.catch(() => undefined);
  waiting.set(tabId, settled);
  void settled.then(() => {
    if (waiting.get(tabId) === settled) waiting.delete(tabId);
  });
  return turn;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** When the vault locks: what was read of dossiers goes too; what panels were working on stays known by its id. */
export async function forgetDossiers(): Promise<void> {
  const all = await browser.storage.session.get(null);
  for (const key of Object.keys(all)) {
    if (!key.startsWith('tab:')) continue;
    const state = all[key] as TabState;
    await browser.storage.session.set({ [key]: { ...state, earlier: null } });
  }
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

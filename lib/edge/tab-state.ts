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

const prefix = 'tab:';
const waiting = new Map<number, Promise<unknown>>();

export async function readTab(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return (found[key] as TabState | undefined) ?? nothingShown;
}

/** Applies `change` to the state as it then is; answers the new state. What a change awaits, later ones await too. */
export function changeTab(tabId: number, change: (state: TabState) => TabState | Promise<TabState>): Promise<TabState> {
  return inTurn(tabId, async () => {
    const next = await change(await readTab(tabId));
    await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  await inTurn(tabId, () => browser.storage.session.remove(keyOf(tabId)));
}

function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const turn = (waiting.get(tabId) ?? Promise.resolve()).then(act);
  const settled = turn.catch(() => undefined);
  waiting.set(tabId, settled);
  void settled.then(() => {
    if (waiting.get(tabId) === settled) waiting.delete(tabId);
  });
  return turn;
}

/**
 * When the vault locks: what was read of dossiers goes too; what panels were working on stays known by its id.
 * Each in its turn: written back whole from an older reading, it would undo the dossier opened meanwhile.
 */
export async function forgetDossiers(): Promise<void> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.keys(all).filter((key) => key.startsWith(prefix));
  await Promise.all(
    tabs.map((key) => changeTab(Number(key.slice(prefix.length)), (state) => ({ ...state, earlier: null }))),
  );
}

function keyOf(tabId: number): string {
  return `${prefix}${tabId}`;
}

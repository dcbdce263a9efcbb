// The panel itself: read it, leave a frozen draft, bring the host back, close.
import { browser } from '../../lib/edge/browser';
import { announceChange } from '../../lib/edge/changes';
import type { Caller } from '../../lib/edge/sender';
import { sidebarOffer } from '../../lib/edge/side-panel';
import { changeTab, readTab } from '../../lib/edge/tab-state';
import type { HostCommand, Input, Reply } from '../../lib/messages';
import { fail, ok } from '../../lib/result';
import { readPanel } from './panel-view';

/** The tab the browser says the panel stands in; else, for the browser's own side panel, the one it names. */
export function findTabId(input: { readonly tabId?: number | undefined }, caller: Caller): number | null {
  return caller.tabId ?? input.tabId ?? null;
}

export function readView(input: Input<'panel.read'>, caller: Caller): Promise<Reply<'panel.read'>> {
  return readPanel(findTabId(input, caller));
}

export async function openThis(input: Input<'panel.open-this'>, caller: Caller): Promise<Reply<'panel.open-this'>> {
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  await changeTab(tabId, (state) => ({ ...state, bound: null }));
  announceChange('dossier');
  return ok(null);
}

export async function returnToWorker(input: Input<'panel.return'>, caller: Caller): Promise<Reply<'panel.return'>> {
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { bound } = await readTab(tabId);
  if (bound === null || bound.url === '') return fail('host-unreachable');
  await browser.tabs.update(tabId, { url: bound.url });
  return ok(null);
}

export async function closePanel(input: Input<'panel.close'>, caller: Caller): Promise<Reply<'panel.close'>> {
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const command: HostCommand = { command: 'panel', open: false };
  try {
    await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
    return ok(null);
  } catch {
    return fail('host-unreachable');
  }
}

/** For one opening only: a click on the extension's button goes on opening the panel in the page. */
export async function offerSidebar(): Promise<Reply<'panel.offer-sidebar'>> {
  await browser.action.setPopup({ popup: `panel.html${sidebarOffer}` });
  try {
    await browser.action.openPopup();
    return ok(null);
  } catch {
    return fail('host-unreachable');
  } finally {
    await browser.action.setPopup({ popup: '' });
  }
}

// The tab in which the software being connected is open: opened beside the atelier, found again, asked. What it answers is a
// stranger's words, checked before anybody sees them.
import { type PointAnswer, type PointCommand, pointAnswerSchema } from '../profiles/pointing';
import { fail, ok, type Result } from '../result';
import { browser } from './browser';

export interface HostTab {
  readonly tabId: number;
  readonly title: string;
  readonly url: string;
}

/** The tab last looked at among those open on these sites (their access must be granted), or null. */
export async function findHostTab(matches: readonly string[]): Promise<HostTab | null> {
  if (matches.length === 0) return null;
  try {
    const tabs = await browser.tabs.query({ url: [...matches] });
    const [last] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    return last?.id === undefined ? null : { tabId: last.id, title: last.title ?? '', url: last.url ?? '' };
  } catch {
    return null;
  }
}

/** The atelier takes the left half of the screen, the software the right one. Where windows can't be: a tab. */
export async function openBeside(url: string): Promise<void> {
  const { availWidth, availHeight } = screen;
  const half = Math.floor(availWidth / 2);
  try {
    const own = await browser.windows.getCurrent();
    if (own.id !== undefined) {
      const left = { state: 'normal', left: 0, top: 0, width: half, height: availHeight } as const;
      await browser.windows.update(own.id, left);
    }
    await browser.windows.create({ url, left: half, top: 0, width: availWidth - half, height: availHeight });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Brings a tab to the eyes, in its window. */
export async function showTab(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // Closed meanwhile: the next question will say so.
  }
}

/** Back to the atelier's own tab. */
export async function showOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await showTab(own.id);
}

/** Asks the page; its script is put in when it is not there. Fails with `host-unreachable`. */
export async function ask(tabId: number, command: PointCommand): Promise<Result<PointAnswer>> {
  const first = await send(tabId, command);
  if (first !== null) return ok(first);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pointer.js'] });
  } catch {
    return fail('host-unreachable');
  }
  const second = await send(tabId, command);
  return second === null ? fail('host-unreachable') : ok(second);
}

/** Null: nobody there, or not one of the answers. */
async function send(tabId: number, command: PointCommand): Promise<PointAnswer | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
    const checked = pointAnswerSchema.safeParse(answer);
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}

/** Calls back when that tab goes to another page or away. Answers how to stop. */
export function onTabChanged(listener: (tabId: number) => void): () => void {
  const gone = (tabId: number) => listener(tabId);
  const updated = (tabId: number, change: { status?: string; title?: string; url?: string }) => {
    if (change.status === 'complete' || change.title !== undefined) listener(tabId);
  };
  browser.tabs.onRemoved.addListener(gone);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onRemoved.removeListener(gone);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

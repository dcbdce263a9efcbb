// Which page of the browser may show which paper. A ticket is an identifier drawn by chance, the only thing that stands in
// the page's address; the first tab that shows it is the only one it is good for. It holds no value of anybody, and lives
// in the browser's memory.
import type { PaperId } from '../papers/kinds';
import { browser } from './browser';
import { makeId } from './clock';

export interface Ticket {
  readonly paper: PaperId;
  /** Null for a leaflet. */
  readonly draftId: string | null;
  /** Who opened it; nobody else reads it there. */
  readonly userId: string;
  /** Null until a page has shown it. */
  readonly tabId: number | null;
}

const prefix = 'paper:';

/** Answers its identifier. */
export async function drawTicket(ticket: Omit<Ticket, 'tabId'>): Promise<string> {
  const id = makeId();
  await browser.storage.session.set({ [prefix + id]: { ...ticket, tabId: null } satisfies Ticket });
  return id;
}

/** Null: unknown, or another tab's. The first tab to show it keeps it. */
export async function showTicket(id: string, tabId: number): Promise<Ticket | null> {
  return navigator.locks.request('paper-tickets', async () => {
    const key = prefix + id;
    const ticket = (await browser.storage.session.get(key))[key] as Ticket | undefined;
    if (ticket === undefined || (ticket.tabId !== null && ticket.tabId !== tabId)) return null;
    const kept: Ticket = { ...ticket, tabId };
    await browser.storage.session.set({ [key]: kept });
    return kept;
  });
}

/** The tab is closed: what it showed is shown nowhere any more. */
export async function forgetTickets(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const gone = Object.entries(all).filter(
    ([key, value]) => key.startsWith(prefix) && (value as Ticket).tabId === tabId,
  );
  if (gone.length > 0) await browser.storage.session.remove(gone.map(([key]) => key));
}

// Tickets of papers: the first tab that shows one keeps it; a closed tab takes its own away; no value is in any.
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawTicket, forgetTickets, showTicket } from '../../../lib/edge/paper-tickets';

const given = { paper: 'signalement', draftId: 'd1', userId: 'u2' } as const;

/** One at a time, as the browser's own locks. */
function installLocks() {
  let turn: Promise<unknown> = Promise.resolve();
  const request = <T>(_name: string, act: () => Promise<T>): Promise<T> => {
    const next = turn.then(act, act);
    turn = next;
    return next;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});

describe('a ticket', () => {
  it('is good for the first tab that shows it, as often as that tab asks', async () => {
    const id = await drawTicket(given);
    expect(await showTicket(id, 7)).toEqual({ ...given, tabId: 7 });
    expect(await showTicket(id, 7)).toEqual({ ...given, tabId: 7 });
    expect(await showTicket(id, 8)).toBeNull();
  });

  it('is good for one tab even when two ask at once', async () => {
    const id = await drawTicket(given);
    const shown = await Promise.all([showTicket(id, 7), showTicket(id, 8)]);
    expect(shown.filter((ticket) => ticket !== null)).toHaveLength(1);
  });

  it('nobody drew is good for nothing', async () => {
    expect(await showTicket('d1', 7)).toBeNull();
  });

  it('goes with its tab, and with no other', async () => {
    const [first, second] = [await drawTicket(given), await drawTicket(given)];
    await Promise.all([showTicket(first, 7), showTicket(second, 8)]);
    await forgetTickets(7);
    expect(await showTicket(first, 7)).toBeNull();
    expect(await showTicket(second, 8)).not.toBeNull();
  });

  it('lives in the browser’s memory only', async () => {
    await drawTicket(given);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

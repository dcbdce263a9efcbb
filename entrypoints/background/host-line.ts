// The line of a host's page: what it says is heard in its order, one word at a time, and only while it is the page of its
// tab. A page that was replaced is not believed: its last words may still be on their way when the next one speaks.
import { browser, type Port } from '../../lib/edge/browser';
import { lineName } from '../../lib/edge/page';
import { identifyCaller } from '../../lib/edge/sender';
import { answerHost } from './receive';

/** The line opened last in each tab. Those of an earlier life of the background ended with it. */
const lines = new Map<number, Port>();

/** A stranger's line, or one for something else, is closed or left alone. */
export function hearHost(port: Port): void {
  if (port.name !== lineName) return;
  const { sender } = port;
  const caller = sender === undefined ? null : identifyCaller(sender);
  const tabId = caller?.place === 'host' ? caller.tabId : null;
  if (caller === null || tabId === null) {
    port.disconnect();
    return;
  }
  lines.set(tabId, port);

  const answer = async (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('id' in message)) return;
    // What the browser said of the sender is of the line's opening: a single-page host has gone on since.
    const tab = await browser.tabs.get(tabId);
    if (lines.get(tabId) !== port) throw new Error('Another page is there now');
    const reply = await answerHost(message, { ...caller, url: tab.url ?? caller.url });
    port.postMessage({ id: message.id, reply });
  };
  let turn: Promise<void> = Promise.resolve();
  port.onMessage.addListener((message) => {
    turn = turn
      .then(() => answer(message))
      // The tab or the page is gone; a page that is still there opens another line.
      .catch(() => port.disconnect());
  });
  port.onDisconnect.addListener(() => {
    if (lines.get(tabId) === port) lines.delete(tabId);
  });
}

// How a page of the extension asks the background, and hears that something changed.
import type { ChangedEvent, Input, MessageName, Reply, Topic } from '../messages';
import { fail } from '../result';
import { browser } from './browser';

/** Never throws: a background that does not answer is the failure `background-silent`. */
export async function request<K extends MessageName>(call: K, input: Input<K>): Promise<Reply<K>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ call, input });
    return isReply(reply) ? (reply as Reply<K>) : fail('background-silent');
  } catch {
    return fail('background-silent');
  }
}

function isReply(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** Calls back with the topic of each change; answers the function that stops listening. */
export function onChanged(listener: (topic: Topic) => void): () => void {
  const hear = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'changed' in message) {
      listener((message as ChangedEvent).changed);
    }
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

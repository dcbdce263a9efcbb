// How a page of the extension asks the background. Pages have no message listener of their own, so that nothing said
// to the background, by a host page or by another page, is ever delivered to them too.
import type { Input, MessageName, Reply } from '../messages';
import { fail, isResult } from '../result';
import { browser } from './browser';

/** Never throws: a background that does not answer is the failure `background-silent`. */
export async function request<K extends MessageName>(call: K, input: Input<K>): Promise<Reply<K>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ call, input });
    return isResult(reply) ? (reply as Reply<K>) : fail('background-silent');
  } catch {
    return fail('background-silent');
  }
}

// The one door: who speaks, may they say this, is it well formed? Then the handler, then the reply. Nothing else answers.
import type { MessageSender } from '../../lib/edge/browser';
import { type Caller, identifyCaller } from '../../lib/edge/sender';
import { type Call, inputs, type MessageName, type Reply, senders } from '../../lib/messages';
import { fail } from '../../lib/result';
import { handlers } from './handlers';

/** Of the extension's own pages. A stranger's message is answered by nothing; a malformed one by `message-refused`. */
export function receive(message: unknown, sender: MessageSender): Promise<Reply<MessageName>> | undefined {
  const caller = identifyCaller(sender);
  return caller === null || caller.place === 'host' ? undefined : judge(message, caller);
}

/** Of a host's page, on its line (`host-line.ts`). What it may not say is answered by nothing. */
export async function answerHost(message: unknown, caller: Caller): Promise<Reply<MessageName> | null> {
  return (await judge(message, caller)) ?? null;
}

function judge(message: unknown, caller: Caller): Promise<Reply<MessageName>> | undefined {
  return isCall(message) && senders[message.call].includes(caller.place) ? answer(message, caller) : undefined;
}

async function answer<K extends MessageName>(message: Call<K>, caller: Caller): Promise<Reply<K>> {
  const checked = inputs[message.call].safeParse(message.input);
  if (!checked.success) return fail('message-refused');
  const handle: (input: typeof message.input, caller: Caller) => Promise<Reply<K>> = handlers[message.call];
  return handle(checked.data as typeof message.input, caller);
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    Object.hasOwn(inputs, message.call) &&
    'input' in message
  );
}

// How pages hear that something changed. A BroadcastChannel of the extension's own origin: the host's page cannot join
// it, it wakes nobody, and it carries a topic only. [Note: Events carry no personal data] in `lib/messages.ts`.
import type { Topic } from '../messages';

const NAME = 'vigie-changes';

export function announceChange(topic: Topic): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(topic);
  channel.close();
}

/** Calls back with the topic of each change; answers the function that stops listening. */
export function onChanged(listener: (topic: Topic) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<Topic>) => listener(event.data);
  return () => channel.close();
}

// The browser's API as the script in the host's page uses it. No polyfill: that page pays for every byte.
import type { HostCommand, Input, Reply } from '../messages';

/** All that a host's page may say. */
export type HostCall = 'host.hello' | 'host.dossier-here' | 'host.seen' | 'host.unseen' | 'host.panel';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

function findRuntime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}

/** False once the extension was updated, reloaded or removed under this page: then everything of ours must go. */
export function isAlive(): boolean {
  return findRuntime()?.id !== undefined;
}

/** Null: nobody answered (background starting, extension gone). Never throws. */
export async function say<K extends HostCall>(call: K, input: Input<K>): Promise<Reply<K> | null> {
  try {
    const reply = await findRuntime()?.sendMessage({ call, input });
    return typeof reply === 'object' && reply !== null && 'ok' in reply ? (reply as Reply<K>) : null;
  } catch {
    return null;
  }
}

/** The address of a page of the extension. */
export function findPageUrl(path: string): string {
  return findRuntime()?.getURL(path) ?? '';
}

/** Every command of `HostCommand`. Those of the atelier are for another script of the same page (`page-pointing.ts`). */
const commands: Readonly<Record<HostCommand['command'], true>> = {
  panel: true,
  'read-now': true,
  still: true,
  show: true,
  diagnose: true,
  leave: true,
};

/** Hears the background's commands; a command to read is answered when the reading is ready. Answers how to stop. */
export function onCommand(listener: (command: HostCommand) => Promise<unknown> | null): () => void {
  const runtime = findRuntime();
  const hear: Listener = (message, sender, answer) => {
    if (sender.id !== runtime?.id || typeof message !== 'object' || message === null || !('command' in message))
      return false;
    if (typeof message.command !== 'string' || !Object.hasOwn(commands, message.command)) return false;
    const coming = listener(message as HostCommand);
    if (coming === null) {
      answer(null);
      return false;
    }
    coming.then(answer, () => answer(null));
    return true;
  };
  runtime?.onMessage.addListener(hear);
  return () => {
    if (isAlive()) runtime?.onMessage.removeListener(hear);
  };
}

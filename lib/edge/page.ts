// The browser's API as the script in the host's page uses it. No polyfill: that page pays for every byte.
import type { HostCommand, Input, Reply } from '../messages';
import { isResult } from '../result';

/** All that a host's page may say. */
export type HostCall = 'host.hello' | 'host.dossier-here' | 'host.seen' | 'host.unseen' | 'host.panel';

/** Name of the connection that a look is. */
export const lookName = 'look';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

interface Port {
  readonly name: string;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface Runtime {
  readonly id?: string;
  connect(info: { readonly name: string }): Port;
  getURL(path: string): string;
  readonly onConnect: {
    addListener(listener: (port: Port) => void): void;
    removeListener(listener: (port: Port) => void): void;
  };
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

/** Name of the line on which this page speaks to the background, and what goes over it: each word has a number of its own. */
export const lineName = 'host';
export interface LineWord {
  readonly id: number;
  readonly call: HostCall;
  readonly input: unknown;
}

interface Line {
  readonly port: Port;
  /** Who waits for the reply to which word. */
  readonly waiting: Map<number, (reply: unknown) => void>;
}
let line: Line | null = null;
let words = 0;

/** Null: nobody answered (background starting or gone, extension gone). Never throws. */
export function say<K extends HostCall>(call: K, input: Input<K>): Promise<Reply<K> | null> {
  return new Promise((resolve) => {
    words += 1;
    const id = words;
    try {
      line ??= openLine();
      const { port, waiting } = line;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        resolve(isResult(reply) ? (reply as Reply<K>) : null);
      });
      port.postMessage({ id, call, input } satisfies LineWord);
    } catch {
      line?.waiting.delete(id);
      line = null;
      resolve(null);
    }
  });
}

/** It ends with the background, every thirty seconds if need be: the next word opens another. */
function openLine(): Line {
  const port = findRuntime()?.connect({ name: lineName });
  if (port === undefined) throw new Error('The extension is gone');
  const opened: Line = { port, waiting: new Map() };
  port.onMessage.addListener((message) => {
    const { id, reply } = message as { id: number; reply: unknown };
    opened.waiting.get(id)?.(reply);
  });
  port.onDisconnect.addListener(() => {
    if (line === opened) line = null;
    for (const answer of [...opened.waiting.values()]) answer(null);
  });
  return opened;
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

/** Hears whether the browser's own side panel, or another page of the extension, looks at this page (`use-look.ts`). */
export function onLook(listener: (isLooked: boolean) => void): () => void {
  const runtime = findRuntime();
  const looks = new Set<Port>();
  const hear = (port: Port) => {
    if (port.name !== lookName) return;
    looks.add(port);
    // Somebody is there.
    port.postMessage(null);
    listener(true);
    port.onDisconnect.addListener(() => {
      looks.delete(port);
      listener(looks.size > 0);
    });
  };
  runtime?.onConnect.addListener(hear);
  return () => {
    if (isAlive()) runtime?.onConnect.removeListener(hear);
    for (const port of looks) port.disconnect();
    looks.clear();
  };
}

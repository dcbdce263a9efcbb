// The browser as the background and the pages of the proof see it: its storage, its messages, the death of the background.
// It keeps what browsers promise and no more: messages of one page arrive in order; everything takes an unknown while.
import type { MessageSender } from '../../lib/edge/browser';
import { passTurns } from './clock';
import type { HostTab } from './host-tab';

export const EXTENSION = 'vigie';
/** Kept for the length of the browser; shared by every life of the background. */
export type Areas = Record<'session' | 'local' | 'managed', Map<string, unknown>>;
type Listener = (message: unknown, sender: { id: string }, answer: (value: unknown) => void) => boolean;
export type Receive = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;

/** One tab: its page, and what its script said that has not arrived. */
export interface Line {
  readonly id: number;
  readonly host: HostTab;
  readonly waiting: (() => void)[];
  isHeld: boolean;
  /** Answers to the background may have overtaken what the page said. */
  wasHeld: boolean;
  readonly listeners: Set<Listener>;
  /** Called once, when another page is loaded. */
  readonly onLoad: Set<() => void>;
}

/** A life of the background: once over, nothing that it asked is ever answered, and nobody is answered by it. */
export class Life {
  isOver = false;
  private tell: () => void = () => undefined;
  readonly over = new Promise<null>((resolve) => {
    this.tell = () => resolve(null);
  });

  end(): void {
    this.isOver = true;
    this.tell();
  }
}

/** The API of one life of the background. */
export function makeBackgroundApi(life: Life, areas: Areas, lines: readonly Line[], chance: () => number): object {
  const take = async () => {
    await passTurns(Math.floor(chance() * 3));
    if (life.isOver) await new Promise(() => undefined);
  };
  const makeArea = (area: Map<string, unknown>) => ({
    get: async (key: string | null) => {
      await take();
      const keys = key === null ? [...area.keys()] : area.has(key) ? [key] : [];
      const found = Object.fromEntries(keys.map((one) => [one, structuredClone(area.get(one))]));
      await take();
      return found;
    },
    set: async (values: Record<string, unknown>) => {
      const copy = structuredClone(values);
      await take();
      for (const [key, value] of Object.entries(copy)) area.set(key, value);
      await take();
    },
    remove: async (key: string) => {
      await take();
      area.delete(key);
    },
  });
  const findLine = (id: number) => lines.find((line) => line.id === id);
  return {
    runtime: { id: EXTENSION, getURL: (path: string) => `chrome-extension://${EXTENSION}/${path}` },
    storage: { session: makeArea(areas.session), local: makeArea(areas.local), managed: makeArea(areas.managed) },
    tabs: {
      sendMessage: async (id: number, message: unknown) => {
        await take();
        const said = await deliverCommand(findLine(id), message);
        await take();
        return said;
      },
      get: async (id: number) => {
        await take();
        return { id, url: findLine(id)?.host.url };
      },
      update: async (id: number, { url }: { url: string }) => {
        await take();
        findLine(id)?.host.goTo(url);
      },
    },
  };
}

function deliverCommand(line: Line | undefined, message: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const copy = structuredClone(message);
    const [hear] = line?.listeners ?? [];
    if (hear === undefined) reject(new Error('Nobody listens there'));
    else hear(copy, { id: EXTENSION }, (answer) => resolve(structuredClone(answer)));
    line?.onLoad.add(() => reject(new Error('The page that was asked is gone')));
  });
}

/** The API of the script in a tab's page. `send`: to whichever background lives when the message arrives. */
export function makePageApi(line: Line, send: Receive, chance: () => number): object {
  let last: Promise<void> = Promise.resolve();
  return {
    runtime: {
      id: EXTENSION,
      sendMessage: (message: unknown) => {
        const copy = structuredClone(message);
        const url = line.host.url;
        return new Promise((resolve) => {
          const arrive = () => {
            const tab = { id: line.id, url };
            const answered = send(copy, { id: EXTENSION, frameId: 0, url, tab } as unknown as MessageSender);
            void (answered ?? Promise.resolve(undefined)).then(resolve);
          };
          // In order, whatever each takes on its way.
          last = last.then(async () => {
            await passTurns(Math.floor(chance() * 3));
            if (line.isHeld || line.waiting.length > 0) line.waiting.push(arrive);
            else arrive();
          });
        });
      },
      onMessage: {
        addListener: (listener: Listener) => line.listeners.add(listener),
        removeListener: (listener: Listener) => line.listeners.delete(listener),
      },
    },
  };
}

// The browser as the background and the pages of the proof see it: its storage, its messages, the death of the background.
// It keeps what browsers promise and no more: messages of one page arrive in order; everything takes an unknown while.
import type { MessageSender } from '../../lib/edge/browser';
import { passTurns } from './clock';
import type { HostTab } from './host-tab';

export const EXTENSION = 'vigie';
/** Kept for the length of the browser; shared by every life of the background. */
export type Areas = Record<'session' | 'local' | 'managed', Map<string, unknown>>;
type Listener = (message: unknown, sender: { id: string }, answer: (value: unknown) => void) => boolean;

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

/** What the background gets of a line that a page opened: one end of it. */
export interface FarEnd {
  readonly name: string;
  readonly sender: MessageSender;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}
/** A background that lives now, with what hears its lines. */
export interface Hearing {
  readonly life: Life;
  readonly hear: (port: FarEnd) => void;
}

/**
 * The API of the script in a tab's page. A line is of the background that lives when its first word arrives, and ends with
 * it: what was said meanwhile is lost, and the page hears of the end later. `awaken`: that background. `follow`: a word is
 * under way until it is answered or lost.
 */
export function makePageApi(
  line: Line,
  awaken: () => Hearing,
  follow: (answered: Promise<unknown>) => void,
  chance: () => number,
): object {
  const pause = () => passTurns(Math.floor(chance() * 3));
  let last: Promise<void> = Promise.resolve();
  /** In order, whatever each takes on its way. */
  const travel = (arrive: () => void) => {
    last = last.then(async () => {
      await pause();
      if (line.isHeld || line.waiting.length > 0) line.waiting.push(arrive);
      else arrive();
    });
  };
  const connect = ({ name }: { name: string }) => {
    const toPage = new Set<(message: unknown) => void>();
    const ends = new Set<() => void>();
    const toBackground = new Set<(message: unknown) => void>();
    const farEnds = new Set<() => void>();
    const unanswered = new Map<unknown, () => void>();
    let bound: Life | null = null;
    let isOver = false;
    const end = async () => {
      if (isOver) return;
      isOver = true;
      for (const settle of unanswered.values()) settle();
      await pause();
      for (const tell of ends) tell();
    };
    const bind = () => {
      const { life, hear } = awaken();
      bound = life;
      void life.over.then(end);
      const url = line.host.url;
      hear({
        name,
        sender: { id: EXTENSION, frameId: 0, url, tab: { id: line.id, url } } as unknown as MessageSender,
        onMessage: { addListener: (listener) => toBackground.add(listener) },
        onDisconnect: { addListener: (listener) => farEnds.add(listener) },
        postMessage: (message) => {
          if (isOver || life.isOver) throw new Error('This line is closed');
          const copy = structuredClone(message);
          unanswered.get((copy as { id: unknown }).id)?.();
          void pause().then(() => {
            if (!isOver) for (const listener of toPage) listener(copy);
          });
        },
        disconnect: () => void end(),
      });
    };
    let isGone = false;
    line.onLoad.add(() => {
      isOver = true;
      isGone = true;
      for (const settle of unanswered.values()) settle();
      if (bound?.isOver === false) for (const tell of farEnds) tell();
    });
    return {
      name,
      onMessage: { addListener: (listener: (message: unknown) => void) => toPage.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => ends.add(listener) },
      postMessage: (message: unknown) => {
        if (isOver) throw new Error('This line is closed');
        const copy = structuredClone(message) as { readonly id: unknown };
        const answered = new Promise<void>((resolve) => unanswered.set(copy.id, resolve));
        travel(() => {
          // Of a page that is gone, what it said on an open line still arrives; no line of it opens any more.
          if (bound === null && !isGone) bind();
          if (bound === null || bound.isOver) return unanswered.get(copy.id)?.();
          follow(answered);
          for (const listener of toBackground) listener(copy);
        });
      },
      disconnect: () => {
        isOver = true;
      },
    };
  };
  return {
    runtime: {
      id: EXTENSION,
      connect,
      onMessage: {
        addListener: (listener: Listener) => line.listeners.add(listener),
        removeListener: (listener: Listener) => line.listeners.delete(listener),
      },
    },
  };
}

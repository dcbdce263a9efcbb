// The host page's line to the background, and who looks at the page: over an extension API of the test's own.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Page from '../../../lib/edge/page';

interface FakePort {
  readonly name: string;
  readonly said: { id: number; call: string }[];
  readonly hear: (message: unknown) => void;
  readonly end: () => void;
  isClosed: boolean;
}

let lines: FakePort[];
let isGone: boolean;
let connectHere: ((port: object) => void) | null;
let page: typeof Page;

function makePort(name: string) {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const fake: FakePort = {
    name,
    said: [],
    hear: (message) => heard.forEach((listener) => void listener(message)),
    end: () => ended.forEach((listener) => void listener()),
    isClosed: false,
  };
  const port = {
    name,
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    postMessage: (message: { id: number; call: string }) => {
      if (isGone) throw new Error('Extension context invalidated.');
      fake.said.push(message);
    },
    disconnect: () => {
      fake.isClosed = true;
    },
  };
  return { fake, port };
}

beforeEach(async () => {
  lines = [];
  isGone = false;
  connectHere = null;
  vi.stubGlobal('browser', {
    runtime: {
      id: 'vigie',
      connect: ({ name }: { name: string }) => {
        if (isGone) throw new Error('Extension context invalidated.');
        const { fake, port } = makePort(name);
        lines.push(fake);
        return port;
      },
      onConnect: {
        addListener: (listener: (port: object) => void) => {
          connectHere = listener;
        },
        removeListener: () => {
          connectHere = null;
        },
      },
    },
  });
  vi.resetModules();
  page = await import('../../../lib/edge/page');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the line to the background', () => {
  it('is one for all words, and each gets its own reply', async () => {
    const first = page.say('host.unseen', { absence: 'no-dossier' });
    const second = page.say('host.dossier-here', {});
    expect(lines).toHaveLength(1);
    expect(lines[0]?.name).toBe(page.lineName);
    const [one, two] = lines[0]?.said ?? [];
    expect([one?.call, two?.call]).toEqual(['host.unseen', 'host.dossier-here']);
    lines[0]?.hear({ id: two?.id, reply: { ok: false, failure: { code: 'message-refused' } } });
    lines[0]?.hear({ id: one?.id, reply: { ok: true, value: null } });
    expect(await first).toEqual({ ok: true, value: null });
    expect(await second).toEqual({ ok: false, failure: { code: 'message-refused' } });
  });

  it('says that nobody heard what was on its way when the background died, and opens another for the next word', async () => {
    const lost = page.say('host.unseen', { absence: 'no-dossier' });
    lines[0]?.end();
    expect(await lost).toBeNull();
    const next = page.say('host.unseen', { absence: 'no-dossier' });
    expect(lines).toHaveLength(2);
    lines[1]?.hear({ id: lines[1]?.said[0]?.id, reply: { ok: true, value: null } });
    expect(await next).toEqual({ ok: true, value: null });
  });

  it('takes no reply that is none', async () => {
    const asked = page.say('host.hello', {});
    lines[0]?.hear({ id: lines[0]?.said[0]?.id, reply: 'oui' });
    expect(await asked).toBeNull();
  });

  it('throws nothing when the extension is gone, before or after the line was opened', async () => {
    isGone = true;
    expect(await page.say('host.hello', {})).toBeNull();
    isGone = false;
    void page.say('host.unseen', { absence: 'no-dossier' });
    isGone = true;
    expect(await page.say('host.unseen', { absence: 'no-dossier' })).toBeNull();
  });
});

describe('a look from elsewhere', () => {
  it('is answered, and lasts until the last one ends', () => {
    const looked: boolean[] = [];
    const stop = page.onLook((isLooked) => looked.push(isLooked));
    const [one, two] = [makePort(page.lookName), makePort(page.lookName)];
    connectHere?.(one.port);
    expect(one.fake.said).toEqual([null]);
    connectHere?.(two.port);
    one.fake.end();
    two.fake.end();
    expect(looked).toEqual([true, true, true, false]);
    const last = makePort(page.lookName);
    connectHere?.(last.port);
    stop();
    expect(last.fake.isClosed).toBe(true);
    expect(connectHere).toBeNull();
  });

  it('is not any other connection', () => {
    const looked: boolean[] = [];
    page.onLook((isLooked) => looked.push(isLooked));
    connectHere?.(makePort('autre').port);
    expect(looked).toEqual([]);
  });
});

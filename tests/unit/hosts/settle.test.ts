// When a page is believed, and how often it is read until then.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSettler, type Seen } from '../../../entrypoints/host.content/settle';

let life: AbortController;
let identity: string;
let body: string;
let counts: { glances: number; reads: number };

/** A page in two words; `isTold`: its changes are. */
function makeSight(isTold = true) {
  const read = () => {
    counts.reads += 1;
    return { glance: identity, reading: `${identity} ${body}` };
  };
  const glance = (): Seen => {
    if (!isTold) return read();
    counts.glances += 1;
    return { glance: identity, reading: null };
  };
  return { read, glance, readAgain: (last: Seen) => (last.reading !== null && isTold ? last : read()) };
}

function start(isTold = true) {
  const sight = makeSight(isTold);
  const settler = makeSettler(sight, life.signal);
  let believed: Seen | null | undefined;
  const begin = () => {
    settler.stir();
    void settler.settle(sight.glance()).then((seen) => {
      believed = seen;
    });
  };
  const change = (words: string) => {
    body = words;
    settler.stir();
  };
  return { begin, change, readBelieved: () => believed };
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  identity = 'Claire';
  body = '1';
  counts = { glances: 0, reads: 0 };
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a page that comes to rest', () => {
  it('is read once, when nothing has changed for the stated delay, and not before', async () => {
    const page = start();
    page.begin();
    await vi.advanceTimersByTimeAsync(145);
    expect(page.readBelieved()).toBeUndefined();
    expect(counts.reads).toBe(0);
    await vi.advanceTimersByTimeAsync(10);
    expect(page.readBelieved()?.reading).toBe('Claire 1');
    expect(counts.reads).toBe(1);
  });

  it('is not read while it is written', async () => {
    const page = start();
    page.begin();
    for (const words of ['2', '3', '4']) {
      await vi.advanceTimersByTimeAsync(40);
      page.change(words);
    }
    expect(counts.reads).toBe(0);
    await vi.advanceTimersByTimeAsync(155);
    expect(page.readBelieved()?.reading).toBe('Claire 4');
    expect(counts.reads).toBe(1);
  });

  it('is not believed when its worker changed without a word', async () => {
    const page = start();
    page.begin();
    await vi.advanceTimersByTimeAsync(140);
    identity = 'Inès';
    await vi.advanceTimersByTimeAsync(20);
    expect(page.readBelieved()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(160);
    expect(page.readBelieved()?.reading).toBe('Inès 1');
  });
});

describe('a page whose changes are not all told', () => {
  it('is read until two readings are equal', async () => {
    const page = start(false);
    page.begin();
    await vi.advanceTimersByTimeAsync(140);
    body = '2';
    await vi.advanceTimersByTimeAsync(20);
    expect(page.readBelieved()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(160);
    expect(page.readBelieved()?.reading).toBe('Claire 2');
  });
});

describe('a page that never rests', () => {
  const stir = async (
    page: ReturnType<typeof start>,
    every: number,
    until: number,
    makeWords: (n: number) => string,
  ) => {
    for (let at = 0; at < until && page.readBelieved() === undefined; at += every) {
      page.change(makeWords(at));
      await vi.advanceTimersByTimeAsync(every);
    }
  };

  it.each([10, 60, 100, 140])(
    'is believed when what is read of it is the same twice, stirred every %i ms',
    async (every) => {
      const page = start();
      page.begin();
      await stir(page, every, 2000, () => 'same');
      expect(page.readBelieved()?.reading).toBe('Claire same');
    },
  );

  it('is not believed when each reading is another', async () => {
    const page = start();
    page.begin();
    await stir(page, 60, 4000, String);
    expect(page.readBelieved()).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountFrame, removeOrphans } from '../../../entrypoints/host.content/frame';
import { watchDossier } from '../../../entrypoints/host.content/watch';
import { findProfile } from '../../../lib/profiles/shipped';
import { makePage } from '../profiles/page';

const profile = findProfile('http://logiciel-demo.localhost/') ?? expect.fail('No profile is shipped');

describe('the watcher', () => {
  let life: AbortController;
  let said: string[];
  const voice = {
    seen: async (reading: { fields: Record<string, unknown> }) => {
      said.push(`seen ${(reading.fields.dossierNumber as { text: string }).text}`);
      return true;
    },
    unseen: async (absence: string) => {
      said.push(absence);
      return true;
    },
  };
  const watch = () => {
    const watcher = watchDossier(document, profile, voice, life.signal);
    watcher.setLooked(true);
    return watcher;
  };
  const show = (html: string) => {
    document.body.innerHTML = html;
  };
  const hear = (words: string[]) => vi.waitFor(() => expect(said).toEqual(words), { timeout: 5000 });

  beforeEach(() => {
    life = new AbortController();
    said = [];
    show('');
  });
  afterEach(() => life.abort());

  it('says that there is no dossier, then the one that is opened, once each', async () => {
    watch();
    await hear(['no-dossier']);
    show(makePage());
    await hear(['no-dossier', 'seen 8841']);
    show(makePage());
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(said).toEqual(['no-dossier', 'seen 8841']);
  });

  it('says at once that the dossier changes, before it has read the next one', async () => {
    show(makePage());
    watch();
    await hear(['seen 8841']);
    show(makePage({ name: 'GARNIER Inès', number: '8802' }));
    await Promise.resolve();
    expect(said).toEqual(['seen 8841', 'dossier-unsettled']);
    await hear(['seen 8841', 'dossier-unsettled', 'seen 8802']);
  });

  it('tells two people of the same name and birth date apart by their number', async () => {
    show(makePage());
    watch();
    await hear(['seen 8841']);
    show(makePage({ number: '8842' }));
    await hear(['seen 8841', 'dossier-unsettled', 'seen 8842']);
  });

  it('reads a page that never rests', async () => {
    watch();
    await hear(['no-dossier']);
    show(makePage());
    const clock = setInterval(() => document.body.append(document.createElement('i')), 100);
    try {
      await hear(['no-dossier', 'seen 8841']);
    } finally {
      clearInterval(clock);
    }
  });

  it('says again what was not heard', async () => {
    show(makePage());
    let isDeaf = true;
    const deaf = {
      ...voice,
      seen: async (reading: Parameters<typeof voice.seen>[0]) => {
        await voice.seen(reading);
        const wasDeaf = isDeaf;
        isDeaf = false;
        return !wasDeaf;
      },
    };
    watchDossier(document, profile, deaf, life.signal).setLooked(true);
    await hear(['seen 8841', 'seen 8841']);
  });

  it('reads a tab that comes late', async () => {
    show(makePage());
    watch();
    await hear(['seen 8841']);
    const tab = document.querySelector('#volet-identite');
    if (tab !== null) tab.innerHTML = '<dl><dt>SIRET :</dt><dd>1</dd></dl>';
    await hear(['seen 8841', 'seen 8841']);
  });

  it('does not believe a page that keeps changing', async () => {
    show(makePage({ tab: '<p>Contrat</p><p id="n">0</p>' }));
    let n = 0;
    const timer = setInterval(() => {
      const value = document.querySelector('#n');
      if (value !== null) value.textContent = `CDI ${++n}`;
    }, 20);
    const { readNow } = watch();
    expect(await readNow()).toEqual({ kind: 'absence', absence: 'dossier-unsettled' });
    clearInterval(timer);
  });

  it('says at once that a dossier left when it is hidden and another of the same page is shown', async () => {
    const other = makePage({ name: 'GARNIER Inès', number: '8802' }).replace('<article', '<article hidden');
    show(makePage() + other);
    watch();
    await hear(['seen 8841']);
    const [first, second] = document.querySelectorAll('article');
    first?.toggleAttribute('hidden', true);
    second?.toggleAttribute('hidden', false);
    await Promise.resolve();
    expect(said).toEqual(['seen 8841', 'dossier-unsettled']);
    await hear(['seen 8841', 'dossier-unsettled', 'seen 8802']);
  });

  it('reads a page with a clock that never rests ever more seldom, and another dossier at once', async () => {
    show(makePage({ tab: '<p id="clock"></p>' }));
    let n = 0;
    const timer = setInterval(() => {
      const clock = document.querySelector('#clock');
      if (clock !== null) clock.textContent = `Temps passé : ${++n}`;
    }, 10);
    const reads = vi.spyOn(document, 'createTreeWalker');
    watch();
    await hear(['seen 8841']);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const early = reads.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(reads.mock.calls.length - early).toBeLessThan(early);
    show(makePage({ name: 'GARNIER Inès', number: '8802' }));
    await hear(['seen 8841', 'dossier-unsettled', 'seen 8802']);
    clearInterval(timer);
    reads.mockRestore();
  }, 20_000);

  describe('while nobody looks', () => {
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('reads nothing and says nothing, whatever the page does', async () => {
      const reads = vi.spyOn(document, 'createTreeWalker');
      watchDossier(document, profile, voice, life.signal);
      show(makePage());
      await pass(20_000);
      expect(said).toEqual([]);
      expect(reads).not.toHaveBeenCalled();
      reads.mockRestore();
    });

    it('goes on for a while after the last look, then says that nothing is known and leaves the page alone', async () => {
      show(makePage());
      const watcher = watch();
      await pass(1000);
      watcher.setLooked(false);
      await pass(4000);
      expect(said).toEqual(['seen 8841']);
      await pass(2000);
      expect(said).toEqual(['seen 8841', 'dossier-unsettled']);
      expect(watcher.readStanding()).toEqual({ kind: 'absence', absence: 'dossier-unsettled' });
      show(makePage({ name: 'GARNIER Inès', number: '8802' }));
      await pass(5000);
      expect(said).toHaveLength(2);
      watcher.setLooked(true);
      await pass(1000);
      expect(said).toEqual(['seen 8841', 'dossier-unsettled', 'seen 8802']);
    });

    it('keeps what it knows when the panel is opened again soon', async () => {
      show(makePage());
      const watcher = watch();
      await pass(1000);
      watcher.setLooked(false);
      await pass(2000);
      watcher.setLooked(true);
      await pass(10_000);
      expect(said).toEqual(['seen 8841']);
    });

    it('answers a question all the same, from the page as it then is', async () => {
      show(makePage());
      const watcher = watchDossier(document, profile, voice, life.signal);
      const answered = watcher.readNow();
      await pass(1000);
      expect(await answered).toMatchObject({ kind: 'reading', reading: { profileId: 'demo-medisante' } });
    });

    it('does not believe, awake again, what it had begun to read before', async () => {
      show(makePage());
      const watcher = watch();
      watcher.setLooked(false);
      await pass(4950);
      // Two tabs of the dossier, one after the other: a reading is on its way when it falls asleep.
      show(makePage({ tab: '<p>Autre onglet</p>' }));
      await pass(100);
      show(makePage({ name: 'GARNIER Inès', number: '8802' }));
      await pass(5000);
      expect(said).toEqual(['seen 8841', 'dossier-unsettled']);
      expect(watcher.readStanding()).toEqual({ kind: 'absence', absence: 'dossier-unsettled' });
    });
  });

  it('reads now when asked, and stops when told to', async () => {
    show(makePage());
    const { readNow } = watch();
    expect(await readNow()).toMatchObject({ kind: 'reading', reading: { profileId: 'demo-medisante' } });
    life.abort();
    const before = said.length;
    show('');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said).toHaveLength(before);
  });
});

describe('the panel’s frame', () => {
  const page = document.documentElement;
  const ours = () => document.querySelectorAll('vigie-pdp');
  const mount = (heard: boolean[] = []) => mountFrame(document, '', null, (open) => heard.push(open));

  beforeEach(() => {
    removeOrphans(document);
    page.removeAttribute('style');
    document.body.innerHTML = '<p>Page</p>';
  });

  it('puts one element beside the body, closed to the page', () => {
    const frame = mount();
    expect([...ours()].map((one) => [one.parentElement, one.shadowRoot])).toEqual([[page, null]]);
    frame.remove();
    expect(ours()).toHaveLength(0);
  });

  it('narrows the page when it opens and leaves no trace when it closes', () => {
    const heard: boolean[] = [];
    const before = page.outerHTML;
    const frame = mount(heard);
    frame.setOpen('toggle');
    expect(page.style.marginRight).toBe('400px');
    frame.setOpen(true);
    frame.setOpen('toggle');
    frame.remove();
    expect(page.outerHTML).toBe(before);
    expect(heard).toEqual([true, false]);
  });

  it('gives back the margin the host had set itself', () => {
    page.style.setProperty('margin-right', '12px');
    const frame = mount();
    frame.setOpen(true);
    frame.remove();
    expect(page.style.marginRight).toBe('12px');
  });

  it('takes the place of what an earlier version left open, and that one may still go without harm', () => {
    const orphan = mount();
    orphan.setOpen(true);
    removeOrphans(document);
    expect([ours().length, page.style.marginRight]).toEqual([0, '']);
    const frame = mount();
    frame.setOpen(true);
    orphan.remove();
    orphan.setOpen(false);
    expect([ours().length, page.style.marginRight]).toEqual([1, '400px']);
    frame.remove();
  });

  it('comes back three times when the page takes it out, then gives up and gives back the page its width', async () => {
    const heard: boolean[] = [];
    const frame = mount(heard);
    frame.setOpen(true);
    for (const expected of [1, 1, 1, 0, 0]) {
      ours()[0]?.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(ours()).toHaveLength(expected);
    }
    expect([page.style.marginRight, heard]).toEqual(['', [true, false]]);
    frame.remove();
  });

  it('does not come back when it was taken away by a newer version, or by itself', async () => {
    mount();
    removeOrphans(document);
    const frame = mount();
    frame.remove();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(ours()).toHaveLength(0);
  });

  it('keeps its keys to itself: the host’s shortcuts do not hear them', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    mount();
    ours()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });
});

// The world of the proof: two tabs of hosts, the background with its lives, the vault on a disk in memory. Made once,
// emptied for each run.
import { join } from 'node:path';
import type { receive as receiveMessage } from '../../entrypoints/background/receive';
import { openDatabase, type Store } from '../../lib/edge/store/database';
import { listDrafts } from '../../lib/edge/store/drafts';
import { listOutbox } from '../../lib/edge/store/outbox';
import { createUser, type Unlocked } from '../../lib/edge/store/vault';
import type { Input, MessageName, Reply } from '../../lib/messages';
import type { Profile } from '../../lib/profiles/profile';
import { findProfile, shippedProfiles } from '../../lib/profiles/shipped';
import type { Result } from '../../lib/result';
import { startChance } from '../hosts/chance';
import { type Areas, EXTENSION, type FarEnd, Life, type Line, makeBackgroundApi, makePageApi } from './browser';
import { passTurns, startClock } from './clock';
import { HostTab } from './host-tab';
import { loadProgram } from './program';

interface Background {
  readonly receive: typeof receiveMessage;
  readonly hearHost: (port: FarEnd) => void;
  readonly openSession: (session: Unlocked) => Promise<void>;
  readonly lockVault: () => Promise<void>;
  readonly openStore: () => Promise<Result<Store>>;
}
interface Page {
  readonly readHost: (profile: Profile, signal: AbortSignal) => { readonly setLooked: (isLooked: boolean) => void };
}

/** Fewer than shipped: the proof is about workers, not passphrases. */
const ROUNDS = 1000;

export async function makeWorld() {
  const startBackground = await loadProgram<Background>(join(import.meta.dirname, 'background-program.ts'), [
    'navigator',
    'BroadcastChannel',
    'setTimeout',
  ]);
  const startPage = await loadProgram<Page>(join(import.meta.dirname, 'page-program.ts'), [
    'globalThis',
    'document',
    'MutationObserver',
    'setTimeout',
    'clearTimeout',
    'requestIdleCallback',
    'performance',
    ...elements,
  ]);
  const store = expectOk(await openDatabase());
  const medecin = expectOk(await createUser(store, person('medecin', 'Dr Paul DURAND (fictif)'), null, NOW, ROUNDS));
  const idest = expectOk(await createUser(store, person('idest', 'Inès MOREAU (fictive)'), medecin, NOW, ROUNDS));
  const profiles = makeProfiles();

  const clock = startClock();
  let chance = startChance(1);
  const roll = () => chance();
  const areas: Areas = { session: new Map(), local: new Map(), managed: new Map() };
  let life = new Life();
  let background: Background | null = null;
  const pageLives = new Map<number, AbortController>();
  const readers = new Map<number, ReturnType<Page['readHost']>>();
  /** What is under way: handlers and acts. */
  const pending = new Map<Promise<unknown>, string>();
  const lines: Line[] = [];

  const revive = (): Background => {
    background ??= startBackground({
      browser: makeBackgroundApi(life, areas, lines, roll),
      navigator: { locks: { request: (_name: string, act: () => Promise<unknown>) => act() } },
      BroadcastChannel: class {
        postMessage() {}
        close() {}
      },
      setTimeout: () => 0,
    });
    return background;
  };
  /** Sends to whichever background lives; null is the reply of one that died meanwhile. */
  const send: (...args: Parameters<typeof receiveMessage>) => Promise<unknown> | undefined = (message, sender) => {
    const current = life;
    const said = revive().receive(structuredClone(message), sender);
    if (said === undefined) return undefined;
    return follow(Promise.race([said.then(structuredClone), current.over]), JSON.stringify(message).slice(0, 60));
  };
  const awaken = () => ({ life, hear: revive().hearHost });
  const follow = <T>(work: Promise<T>, name = 'act'): Promise<T> => {
    pending.set(work, name);
    void work.finally(() => pending.delete(work));
    return work;
  };
  for (const id of [1, 2]) {
    const host = new HostTab(clock, () => startReading(id));
    lines.push({ id, host, waiting: [], isHeld: false, wasHeld: false, listeners: new Set(), onLoad: new Set() });
  }
  function startReading(id: number): void {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return;
    pageLives.get(id)?.abort();
    line.listeners.clear();
    for (const tell of line.onLoad) tell();
    line.onLoad.clear();
    const pageLife = new AbortController();
    pageLives.set(id, pageLife);
    const profile = findProfile(line.host.url, profiles);
    readers.delete(id);
    if (profile === null) return;
    const { window } = line.host;
    const reader = startPage({
      globalThis: {
        browser: makePageApi(line, awaken, (answered) => void follow(answered, 'word'), roll),
        addEventListener: () => undefined,
      },
      document: window.document,
      MutationObserver: window.MutationObserver,
      ...Object.fromEntries(elements.map((name) => [name, Reflect.get(window, name)])),
      performance: { now: clock.now },
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
      requestIdleCallback: (act: () => void) => clock.setTimeout(act, Math.floor(roll() * 250)),
    }).readHost(profile, pageLife.signal);
    readers.set(id, reader);
  }

  return {
    clock,
    lines,
    users: { medecin, idest },
    roll,
    follow,
    /** Everything as at the start, but the accesses. */
    reset: async (seed: number) => {
      chance = startChance(seed);
      for (const life of pageLives.values()) life.abort();
      await Promise.all([store.drafts, store.outbox, store.journal, store.cards].map((table) => table.clear()));
      for (const area of Object.values(areas)) area.clear();
      areas.local.set(
        'profiles',
        profiles.filter(({ id }) => id === 'demo-jumeau'),
      );
      for (const line of lines) {
        line.isHeld = false;
        line.wasHeld = false;
        line.waiting.length = 0;
        line.host.reset();
      }
    },
    /** The background dies in the middle of whatever it does; the next message starts it again. */
    kill: async () => {
      const dead = background;
      life.end();
      life = new Life();
      background = null;
      const opened = await dead?.openStore();
      if (opened?.ok) opened.value.close();
    },
    unlock: (who: 'medecin' | 'idest') => revive().openSession({ medecin, idest }[who]),
    lock: () => Promise.race([revive().lockVault(), life.over]),
    ask: <K extends MessageName>(line: Line, call: K, input: Input<K>): Promise<Reply<K> | null> => {
      const url = `chrome-extension://${EXTENSION}/panel.html`;
      const sender = { id: EXTENSION, url, frameId: 3, tab: { id: line.id, url: line.host.url } };
      const said = send({ call, input }, sender as unknown as Parameters<typeof receiveMessage>[1]);
      return (said ?? Promise.resolve(null)) as Promise<Reply<K> | null>;
    },
    /** The panel over this tab is opened or closed. */
    setLooked: (line: Line, isLooked: boolean) => readers.get(line.id)?.setLooked(isLooked),
    release: (line: Line, count: number) => {
      for (const arrive of line.waiting.splice(0, count)) arrive();
    },
    /** Lets time pass until nothing is under way. */
    rest: async () => {
      const latest = Date.now() + PATIENCE;
      for (let n = 0; n < 2 || pending.size > 0; n += 1) {
        await clock.advance(40);
        // Ciphers and the disk take time of their own, that no clock here can hurry.
        await (n < 20 ? passTurns(3) : new Promise((resolve) => setTimeout(resolve, 1)));
        if (Date.now() > latest) throw new Error(`Never ends: ${[...pending.values()].join(', ')}`);
      }
    },
    readStored: async () => ({
      drafts: expectOk(await listDrafts(store, medecin)).drafts,
      outbox: expectOk(await listOutbox(store, medecin)),
    }),
  };
}

export type ProofWorld = Awaited<ReturnType<typeof makeWorld>>;

/** Longest real wait (ms) for what is under way. */
const PATIENCE = 60_000;
const NOW = '2026-11-22T09:00:00+01:00';

function person(role: 'medecin' | 'idest', name: string) {
  return { name, role, rpps: null, passphrase: 'quatre mots pour la preuve', serverToken: '' };
}

/** The shipped one, and the same software of another publisher on another site. */
function makeProfiles(): Profile[] {
  return shippedProfiles.flatMap((profile) =>
    profile.id === 'demo-medisante'
      ? [profile, { ...profile, id: 'demo-jumeau', matches: ['http://jumeau-demo.localhost/*'] }]
      : [],
  );
}

function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** What the reader names of the page's own globals. */
const elements = ['Node', 'CSS', 'HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement', 'HTMLIFrameElement'];

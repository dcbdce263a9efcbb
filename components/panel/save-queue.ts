// Saves leave one after another, so that each carries the revision the one before was given. One that fails for a passing
// reason is kept, with what was typed, until it is tried again or replaced by a newer value of the same thing.
import type { Failure, FailureCode } from '../../lib/failures';
import type { SaveState } from './actions';

/** Trying again, later or after a gesture, may succeed. The others are given up: the screen shows what is stored. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'background-silent',
  'disk-full',
  'database-unavailable',
  'vault-locked',
  'worker-mode-on',
  'other-worker',
  'no-dossier',
  'several-dossiers',
  'dossier-unsettled',
  'host-unreachable',
]);

interface Entry {
  readonly key: string;
  readonly save: () => Promise<Failure | null>;
  readonly settle: () => void;
}

export interface SaveQueue {
  /** `key` names the thing saved (a question, a field). Settles when it is stored, replaced, or given up. */
  readonly add: (key: string, save: Entry['save']) => Promise<void>;
  /** Runs after the saves already asked for. */
  readonly act: <T>(act: () => Promise<T>) => Promise<T>;
  readonly retry: () => void;
  /** Gives up the saves that wait: their worker was left by the user's own gesture. */
  readonly drop: () => void;
  readonly read: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeSaveQueue(): SaveQueue {
  const listeners = new Set<() => void>();
  const newest = new Map<string, Entry>();
  const waiting = new Map<string, { readonly entry: Entry; readonly failure: Failure }>();
  let running = 0;
  let givenUp: Failure | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  let state: SaveState = { isSaving: false, failure: null, canRetry: false };

  const tell = () => {
    const [first] = waiting.values();
    state = { isSaving: running > 0, failure: first?.failure ?? givenUp, canRetry: waiting.size > 0 };
    for (const listener of listeners) listener();
  };

  const run = async (entry: Entry) => {
    const failure = newest.get(entry.key) === entry ? await entry.save() : null;
    running -= 1;
    const isNewest = newest.get(entry.key) === entry;
    if (failure !== null && isNewest && passing.has(failure.code)) {
      waiting.set(entry.key, { entry, failure });
    } else {
      if (isNewest) newest.delete(entry.key);
      if (failure !== null && isNewest) givenUp = failure;
      entry.settle();
    }
    tell();
  };

  const queue = (entry: Entry) => {
    running += 1;
    tail = tail.then(() => run(entry));
    tell();
  };

  return {
    add: (key, save) =>
      new Promise<void>((settle) => {
        const entry = { key, save, settle };
        waiting.get(key)?.entry.settle();
        waiting.delete(key);
        newest.set(key, entry);
        givenUp = null;
        queue(entry);
      }),
    act: (act) => {
      const acting = tail.then(act);
      tail = acting.catch(() => undefined);
      return acting;
    },
    retry: () => {
      const entries = [...waiting.values()].map(({ entry }) => entry);
      waiting.clear();
      givenUp = null;
      for (const entry of entries) queue(entry);
      tell();
    },
    drop: () => {
      for (const { entry } of waiting.values()) {
        newest.delete(entry.key);
        entry.settle();
      }
      waiting.clear();
      givenUp = null;
      tell();
    },
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// What is read of a page between two moments: its main thread's time, its heap, its listeners, its long tasks, and the
// time that belongs to an extension's own functions. By the browser's own counters; nothing is added to the page.
import type { CDPSession } from '@playwright/test';
import type { Case } from './cases';

export interface Counters {
  /** CPU time of the page's main thread (ms). */
  readonly thread: number;
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

export async function readCounters(devtools: CDPSession): Promise<Counters> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const all = new Map(metrics.map(({ name, value }) => [name, value]));
  const find = (name: string) => all.get(name) ?? Number.NaN;
  return {
    thread: find('TaskDuration') * 1000,
    heap: find('JSHeapUsedSize') / 1e6,
    listeners: find('JSEventListeners'),
    nodes: find('Nodes'),
  };
}

/** The same, once everything that can be forgotten is. */
export async function readSettled(devtools: CDPSession): Promise<Counters> {
  for (let n = 0; n < 3; n += 1) await devtools.send('HeapProfiler.collectGarbage');
  return readCounters(devtools);
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

/**
 * Which part of the main thread's work, while `act` runs, is an extension's functions and what they call. A part and not
 * a time: samples are taken by the wall clock, and a busy machine stretches all of them alike. It slows the page.
 */
export async function profileOwn(one: Case, act: () => Promise<unknown>): Promise<number> {
  const { devtools } = one;
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await act();
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.send('Profiler.disable');
  const nodes = new Map<number, ProfileNode>(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (node: ProfileNode, isInside: boolean) => {
    const isOwn = isInside || node.callFrame.url.startsWith('chrome-extension://');
    if (isOwn) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (child !== undefined) mark(child, isOwn);
    }
  };
  const [root] = profile.nodes;
  if (root !== undefined) mark(root, false);
  const { samples = [], timeDeltas = [] } = profile;
  // A delta is the time since the sample before: it belongs to that one.
  const sumWhere = (isCounted: (id: number) => boolean) =>
    samples.reduce((sum, id, n) => sum + (isCounted(id) ? (timeDeltas[n + 1] ?? 0) : 0), 0);
  return sumWhere((id) => own.has(id)) / sumWhere((id) => nodes.get(id)?.callFrame.functionName !== '(idle)');
}

/** Characters of the scripts an extension has in the page, told by the browser as it loads them again. */
export async function listScripts(one: Case, reload: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  one.devtools.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith('chrome-extension://')) found.set(url.replace(/^.*\//, ''), length ?? 0);
  });
  await one.devtools.send('Debugger.enable');
  await reload();
  await one.devtools.send('Debugger.disable');
  return found;
}

export async function readLongTasks({ page }: Case): Promise<readonly number[]> {
  return page.evaluate('globalThis.banc.longTasks');
}

export async function readLastChanges({ page }: Case): Promise<Readonly<Record<string, number>>> {
  return page.evaluate('globalThis.banc.lastChanges');
}

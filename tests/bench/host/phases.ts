// What the bench plays, in the browsers one a little after the other, so that the machine's own drift meets them alike.
import { setTimeout as wait } from 'node:timers/promises';
import type { Case } from './cases';
import { readCounters } from './measure';
import { dossierCount, numberOf } from './page-host';

/** A dossier stays this long (ms): all that Vigie does about one is done before the next. */
export const pace = 1000;
export const blockCount = 8;
export const blockSize = dossierCount / blockCount;
const listPace = 150;
const listTurns = 30;
const loadTurns = 6;

/** CPU of the page's main thread (ms) for one turn, by case, a number per block. */
export type Series = ReadonlyMap<Case, readonly number[]>;

/** Every block starts with another case. */
async function playBlocks(
  cases: readonly Case[],
  blocks: number,
  lag: number,
  act: (one: Case, block: number) => Promise<number>,
): Promise<Series> {
  const all = new Map<Case, number[]>(cases.map((one) => [one, []]));
  for (let block = 0; block < blocks; block += 1) {
    const order = cases.map((_, n) => cases[(n + block) % cases.length]).filter((one) => one !== undefined);
    await Promise.all(
      order.map(async (one, n) => {
        await wait(n * lag);
        all.get(one)?.push(await act(one, block));
      }),
    );
  }
  return all;
}

export async function measureThread(one: Case, turns: number, act: () => Promise<unknown>): Promise<number> {
  const before = await readCounters(one.devtools);
  await act();
  const after = await readCounters(one.devtools);
  return (after.thread - before.thread) / turns;
}

export function playDossiers(one: Case, from: number, count: number): Promise<unknown> {
  const numbers = Array.from({ length: count }, (_, n) => numberOf((from + n) % dossierCount));
  return one.page.evaluate(`globalThis.banc.playDossiers(${JSON.stringify(numbers)}, ${pace})`);
}

/** All two hundred, in blocks. */
export function switchDossiers(cases: readonly Case[]): Promise<Series> {
  return playBlocks(cases, blockCount, pace / cases.length, (one, block) =>
    measureThread(one, blockSize, () => playDossiers(one, block * blockSize, blockSize)),
  );
}

/** Searches in the list of workers: no dossier is shown. */
export function searchLists(cases: readonly Case[], blocks: number): Promise<Series> {
  return playBlocks(cases, blocks, listPace / cases.length, (one) =>
    measureThread(one, listTurns, () => one.page.evaluate(`globalThis.banc.playList(${listTurns}, ${listPace})`)),
  );
}

export interface Loads {
  /** Load event, ms after the navigation began. */
  readonly event: Series;
  readonly thread: Series;
}

/** The page loaded again and again, by itself in its turn. */
export async function loadAgain(cases: readonly Case[]): Promise<Loads> {
  const thread = new Map<Case, number[]>(cases.map((one) => [one, []]));
  const event = new Map<Case, number[]>(cases.map((one) => [one, []]));
  for (let n = 0; n < loadTurns * cases.length; n += 1) {
    const round = Math.floor(n / cases.length);
    const one = cases[(n + round) % cases.length];
    if (one === undefined) continue;
    // The counter begins again with each page.
    await reload(one);
    thread.get(one)?.push((await readCounters(one.devtools)).thread);
    event.get(one)?.push(await one.page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd'));
  }
  return { event, thread };
}

/** And what an extension does just after. */
export async function reload(one: Case): Promise<void> {
  await one.page.reload();
  await wait(500);
}

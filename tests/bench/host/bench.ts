// `npm run bench:host`: what Vigie costs the page it is a guest in. One run, one table; it ends badly only if it breaks.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { type Case, caseNames, makeReady, noteArrivals, noteCards, openCase, readArrivals, readCards } from './cases';
import { drawTable, median } from './figures';
import { listScripts, profileOwn, readCounters, readLastChanges, readLongTasks, readSettled } from './measure';
import * as phases from './phases';
import { type Findings, writeRows } from './report';

const profiledTurns = 12;
const cardTurns = 60;

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** The extension named by VIGIE_EXTENSION, or built now from this tree. */
function findExtension(): string {
  const given = process.env.VIGIE_EXTENSION;
  if (given !== undefined) return given;
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(import.meta.dirname, '../../../.output/chrome-mv3');
}

async function measure(cases: readonly Case[], extension: string): Promise<Findings> {
  const [bare, nothing, closed, narrow, open] = cases;
  if (!bare || !nothing || !closed || !narrow || !open) throw new Error('A case is missing.');
  const atRest = [bare, nothing, closed];

  const loads = await phases.loadAgain(atRest);
  const listBefore = await phases.searchLists(atRest, 3);

  await Promise.all(cases.map((one) => phases.playDossiers(one, 0, 1)));
  await Promise.all(cases.filter((one) => one !== open).map(makeReady));
  const ownAtOpening = await measureOpening(open);
  await Promise.all([noteArrivals(closed), noteArrivals(open)]);
  await wait(1500);
  const requestsBefore = cases.map((one) => one.host.countRequests());
  const earlier = await Promise.all(cases.map(readLongTasks));
  const start = await Promise.all(cases.map((one) => readSettled(one.devtools)));
  const panel = await watchPanel(open);
  const panelBefore = await readCounters(panel);
  const switches = await phases.switchDossiers(cases);
  const panelAfter = await readCounters(panel);
  await wait(phases.pace);
  const end = await Promise.all(cases.map((one) => readSettled(one.devtools)));
  const requests = cases.map((one, n) => one.host.countRequests() - (requestsBefore[n] ?? 0));
  const longTasks = (await Promise.all(cases.map(readLongTasks))).map((all, n) => all.slice(earlier[n]?.length));
  const listAfter = await phases.searchLists(cases, 3);

  const [changes, arrivals] = [await readLastChanges(open), await readArrivals(open)];
  const delays = Object.entries(changes).map(([number, at]) => {
    const first = arrivals[number]?.find((arrival) => arrival > at);
    return first === undefined ? null : first - at;
  });
  const readUnasked = Object.keys(await readArrivals(closed)).length;
  const own = await Promise.all(
    [nothing, closed, open].map(async (one, n) => {
      await wait((n * phases.pace) / 3);
      const part = await profileOwn(one, () => phases.playDossiers(one, 1, profiledTurns));
      return part * median(switches.get(one) ?? []);
    }),
  );
  const ownAtLoad = (await profileOwn(closed, () => phases.reload(closed))) * median(loads.thread.get(closed) ?? []);
  const scripts = await listScripts(closed, async () => {
    await phases.reload(closed);
    await phases.playDossiers(closed, 3, 1);
  });
  const cardDelays = await measureCards(open);
  const sizeOf = (file: string) => readFileSync(join(extension, file)).length / 1000;
  return {
    cases,
    loads,
    listBefore,
    listAfter,
    switches,
    start,
    end,
    requests,
    longTasks,
    delays,
    readUnasked,
    cardDelays,
    own: {
      nothing: own[0] ?? Number.NaN,
      closed: own[1] ?? Number.NaN,
      open: own[2] ?? Number.NaN,
      load: ownAtLoad,
      opening: ownAtOpening,
    },
    panelTurn: (panelAfter.thread - panelBefore.thread) / (phases.blockCount * phases.blockSize),
    bytes: { host: sizeOf('host.js'), reader: sizeOf('reader.js'), seen: scripts },
  };
}

/** Dossier known → its card shown (ms). Alone: the others would take the processors that the panel's page needs. */
async function measureCards(open: Case): Promise<readonly number[]> {
  const start = Date.now();
  await noteCards(open);
  await phases.playDossiers(open, profiledTurns + 2, cardTurns);
  await wait(phases.pace);
  const [arrivals, cards] = [await readArrivals(open), await readCards(open)];
  return Object.entries(cards).flatMap(([number, at]) => {
    const known = arrivals[number]?.find((arrival) => arrival > start);
    return known === undefined ? [] : [at - known];
  });
}

/** Own time (ms) when the panel is first opened, until the dossier is read; the profile's own weight is in it. */
async function measureOpening(open: Case): Promise<number> {
  let part = Number.NaN;
  const thread = await phases.measureThread(open, 1, async () => {
    part = await profileOwn(open, async () => {
      await makeReady(open);
      await wait(phases.pace);
    });
  });
  return part * thread;
}

/** The panel's own main thread: another process than the page's. */
async function watchPanel({ context, panel }: Case): Promise<CDPSession> {
  if (panel === null) throw new Error('The panel is not open.');
  const devtools = await context.newCDPSession(panel);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return devtools;
}

async function main(): Promise<void> {
  const began = Date.now();
  const extension = findExtension();
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const cases: Case[] = [];
  try {
    for (const name of caseNames) cases.push(await openCase(name, folder, extension));
    const elements = await cases[0]?.page.evaluate('document.querySelectorAll("*").length');
    const version = cases[0]?.context.browser()?.version() ?? 'Chromium';
    const [cpu] = cpus();
    say(
      `${new Date().toISOString().slice(0, 16)}, ${version}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model}`,
    );
    say(`Page of ${elements} elements, ${phases.blockCount * phases.blockSize} dossiers, one each ${phases.pace} ms`);
    const findings = await measure(cases, extension);
    say(drawTable([...caseNames], writeRows(findings)));
    say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
  } finally {
    await Promise.all(cases.map((one) => one.close()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();

// From what was measured to the rows of the table, each beside its budget (quality.md §0 and §1.3).
import type { Case } from './cases';
import { centile, median, type Row, spread } from './figures';
import type { Counters } from './measure';
import { blockCount, blockSize, type Loads, type Series } from './phases';

/** The stated delay (entrypoints/host.content/settle.ts): a page is believed once it has been still this long (ms). */
const settleDelay = 150;

export interface Findings {
  /** Bare, null, closed, narrow, open: the order of every list here. */
  readonly cases: readonly Case[];
  readonly loads: Loads;
  readonly listBefore: Series;
  readonly listAfter: Series;
  readonly switches: Series;
  readonly start: readonly Counters[];
  readonly end: readonly Counters[];
  readonly requests: readonly number[];
  readonly longTasks: readonly (readonly number[])[];
  /** Last change of the page → dossier known (ms); null: never known. */
  readonly delays: readonly (number | null)[];
  /** Dossiers read while nobody looked. */
  readonly readUnasked: number;
  /** Dossier known → its card shown in the panel (ms). */
  readonly cardDelays: readonly number[];
  readonly own: Readonly<Record<'nothing' | 'closed' | 'open' | 'load' | 'opening', number>>;
  readonly panelTurn: number;
  readonly bytes: { readonly host: number; readonly reader: number; readonly seen: ReadonlyMap<string, number> };
}

export function writeRows(found: Findings): Row[] {
  return [
    ...writeSeries('switch, main thread', found.switches, found.cases, 0.02),
    ...writeSeries('list before a dossier', found.listBefore, found.cases, 0.02),
    ...writeSeries('list after dossiers', found.listAfter, found.cases, 0.02),
    ...writeLoads(found),
    ...writeOwn(found),
    ...writeMemory(found),
    ...writeRest(found),
    ...writeDelays(found),
  ];
}

/** Taken block by block: what slows the machine slows all together. With the panel, to the page as narrow without it. */
function listRatios(series: Series, cases: readonly Case[]): (readonly number[])[] {
  const [bare, , , narrow] = cases;
  return cases.map((one) => {
    const base = (one.name === 'open' ? narrow : bare) ?? one;
    return (series.get(one) ?? []).map((ms, block) => ms / (series.get(base)?.[block] ?? Number.NaN));
  });
}

function writeSeries(figure: string, series: Series, cases: readonly Case[], margin: number): Row[] {
  const ratios = listRatios(series, cases);
  const [, nothing = Number.NaN, closed = Number.NaN, , open = Number.NaN] = ratios.map(median);
  const tolerated = nothing + margin;
  return [
    row(
      `${figure}, ms`,
      cases.map((one) => orBlank(series.get(one), (all) => spread(all, 2))),
    ),
    row(
      `${figure}, ratio`,
      ratios.map((all) => orBlank(all, () => spread(all, 3))),
      `null + ${margin} = ${tolerated.toFixed(3)}`,
      [closed, open].every((ratio) => Number.isNaN(ratio) || ratio <= tolerated),
    ),
  ];
}

function writeLoads({ loads, cases }: Findings): Row[] {
  const medians = (series: Series) => cases.map((one) => median(series.get(one) ?? []));
  const [bare = 0, nothing = 0, closed = 0] = medians(loads.event);
  const [bareCpu = 0, nothingCpu = 0, closedCpu = 0] = medians(loads.thread);
  const write = (series: Series) => cases.map((one) => orBlank(series.get(one), (all) => spread(all, 0)));
  return [
    row('load event, ms', write(loads.event), 'ratio null + 0.10', closed / bare <= nothing / bare + 0.1),
    row('load, main thread, ms', write(loads.thread), 'null + 10 ms', closedCpu - bareCpu <= nothingCpu - bareCpu + 10),
  ];
}

function writeOwn({ own, panelTurn }: Findings): Row[] {
  const write = (ms: number) => ms.toFixed(2);
  return [
    row(
      'own functions a switch, ms (profile)',
      ['', write(own.nothing), write(own.closed), '', write(own.open)],
      '0.5',
      own.closed <= 0.5 && own.open <= 0.5,
    ),
    row('own functions at load, ms (profile)', ['', '', write(own.load)], '5', own.load <= 5),
    row('own functions at first opening, ms (profile)', ['', '', '', '', write(own.opening)], '40', own.opening <= 40),
    row("the panel's own process a switch, ms", ['', '', '', '', write(panelTurn)]),
  ];
}

function writeMemory({ start, end }: Findings): Row[] {
  const grown = end.map((counters, n) => counters.heap - (start[n]?.heap ?? Number.NaN));
  const added = end.map((counters) => counters.heap - (end[0]?.heap ?? Number.NaN));
  const listeners = end.map((counters) => counters.listeners - (end[0]?.listeners ?? Number.NaN));
  const write = (all: readonly number[]) => all.map((mb) => mb.toFixed(2));
  const [, , closed = 0, , open = 0] = added;
  return [
    row('JS heap added, MB', write(added), '0.5 closed, 1.0 open', closed <= 0.5 && open <= 1),
    row(
      'JS heap growth in the run, MB',
      write(grown),
      'bare + 0.3',
      grown.every((mb) => mb - (grown[0] ?? 0) <= 0.3),
    ),
    row(
      'listeners added',
      listeners.map(String),
      '8',
      listeners.every((count) => count <= 8),
    ),
  ];
}

function writeRest({ requests, longTasks, bytes }: Findings): Row[] {
  // Two a dossier; a busy machine may skip some.
  const asked = 2 * blockCount * blockSize;
  const most = Math.max(longTasks[0]?.length ?? 0, longTasks[1]?.length ?? 0);
  const seen = [...bytes.seen].map(([file, length]) => `${file} ${(length / 1000).toFixed(1)} kB`).join(', ');
  return [
    row(
      'long tasks (longest, ms)',
      longTasks.map((all) => `${all.length} (${Math.max(0, ...all).toFixed(0)})`),
      `none added (${most})`,
      longTasks.every((all) => all.length <= most),
    ),
    row(
      'requests to the host',
      requests.map(String),
      `at most ${asked}`,
      requests.every((count) => count <= asked),
    ),
    row('bootstrap, kB', ['', '', bytes.host.toFixed(1)], '12', bytes.host <= 12),
    row('reader, kB', ['', '', bytes.reader.toFixed(1)], '25', bytes.reader <= 25),
    row(`scripts seen in the page: ${seen}`, []),
  ];
}

function writeDelays({ delays, readUnasked, cardDelays }: Findings): Row[] {
  const write = (all: readonly (number | null)[], stated: number) => {
    const known = all.filter((ms) => ms !== null).map((ms) => ms - stated);
    const [half, most, last] = [0.5, 0.95, 1].map((part) => centile(known, part).toFixed(0));
    return `p50 ${half}, p95 ${most}, max ${last}; ${known.length} of ${all.length} known`;
  };
  const beyond = delays.filter((ms) => ms !== null).map((ms) => ms - settleDelay);
  return [
    row(
      `last change → known, beyond ${settleDelay} ms`,
      ['', '', '', '', write(delays, settleDelay)],
      '60 at p95',
      beyond.length === delays.length && centile(beyond, 0.95) <= 60,
    ),
    row('dossiers read', ['', '', String(readUnasked)], 'none while closed', readUnasked === 0),
    row(
      'dossier known → card shown',
      ['', '', '', '', write(cardDelays, 0)],
      '50 at p95',
      centile(cardDelays, 0.95) <= 50,
    ),
  ];
}

function row(figure: string, cells: readonly string[], budget = '', isMet: boolean | null = null): Row {
  return { figure, cells, budget, isMet };
}

function orBlank(all: readonly number[] | undefined, write: (all: readonly number[]) => string): string {
  return all === undefined || all.length === 0 ? '' : write(all);
}

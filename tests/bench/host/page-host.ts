// The heavy page's server: the demo's own drawing code and style, two hundred invented workers, a short and equal delay.
// It counts what it is asked. It knows nothing of Vigie.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dayOf, type RunningHost, readAsset, serveHost } from '../../hosts/listen';
import { findAnswer } from '../../hosts/worker-api';
import { type HostWorker, inventWorkers } from '../../hosts/workers';

export const dossierCount = 200;
const firstNumber = 10_001;
const latency = 12;
const demoFolder = join(import.meta.dirname, '../../hosts/demo');

export interface PageHost extends RunningHost {
  /** Requests heard so far. */
  readonly countRequests: () => number;
}

export function numberOf(place: number): string {
  return String(firstNumber + place);
}

export async function startPageHost(): Promise<PageHost> {
  const today = dayOf({ port: 0 });
  const workers = inventMany(today);
  let requests = 0;
  const host = await serveHost('logiciel-demo', 0, async (url) => {
    requests += 1;
    if (url.pathname.startsWith('/api/')) {
      await wait(latency);
      const answer = findAnswer(url, workers, today);
      return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
    }
    if (url.pathname === '/') return readOwn('heavy.html', 'text/html; charset=utf-8');
    if (url.pathname === '/heavy.js') return readOwn('heavy.js', 'text/javascript; charset=utf-8');
    if (url.pathname === '/heavy.css') return readOwn('heavy.css', 'text/css; charset=utf-8');
    return readAsset(demoFolder, url.pathname);
  });
  return { ...host, countRequests: () => requests };
}

async function readOwn(name: string, type: string) {
  return { status: 200, type, body: await readFile(join(import.meta.dirname, 'page', name)) };
}

/** As many as the bench opens: the sixty of the demo, invented again with other seeds, and numbered anew. */
function inventMany(today: string): HostWorker[] {
  const seeds = [1, 2, 3, 4];
  const all = seeds.flatMap((seed) => inventWorkers(today, seed));
  return all.slice(0, dossierCount).map((worker, place) => ({ ...worker, number: numberOf(place) }));
}

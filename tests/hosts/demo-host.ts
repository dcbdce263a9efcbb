// The demo host: an invented SPSTI software served on this machine only. Real files, a small JSON API, realistic delays.
// It knows nothing of Vigie.
import { join } from 'node:path';
import { dayOf, type HostOptions, type RunningHost, readAsset, serveHost, waitAsHost } from './listen';
import { findAnswer } from './worker-api';
import { inventWorkers } from './workers';

export type DemoHostOptions = HostOptions;

const folder = join(import.meta.dirname, 'demo');

/** Starts the host on 127.0.0.1. A busy port rejects with an error whose `code` is `EADDRINUSE`. */
export async function startDemoHost(options: DemoHostOptions): Promise<RunningHost> {
  const today = dayOf(options);
  const workers = inventWorkers(today);
  const latency = options.latency ?? 400;
  return serveHost('logiciel-demo', options.port, async (url) => {
    if (!url.pathname.startsWith('/api/')) return readAsset(folder, url.pathname);
    const answer = findAnswer(url, workers, today);
    await waitAsHost(latency, url);
    const status = answer === null ? 404 : 200;
    return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
  });
}

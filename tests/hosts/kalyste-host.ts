// « Kalyste »: an invented single-page software under a strict CSP, on this machine only. Nested open shadow roots,
// generated class names, the employer in the header card, days as ISO and in words. It knows nothing of Vigie.
import { join } from 'node:path';
import { dayOf, type HostOptions, type RunningHost, readAsset, serveHost, waitAsHost } from './listen';
import { findAnswer } from './worker-api';
import { type HostWorker, inventWorkers } from './workers';

const folder = join(import.meta.dirname, 'kalyste');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'none'; base-uri 'none'";

/** Starts the host on 127.0.0.1; `/?dossier=8841` opens a dossier, `/?dossier=8841,8802` two tabs. A busy port rejects. */
export async function startKalysteHost(options: HostOptions): Promise<RunningHost> {
  const today = dayOf(options);
  const workers = inventWorkers(today);
  const latency = options.latency ?? 400;
  const answer = async (url: URL) => {
    if (!url.pathname.startsWith('/api/')) return readAsset(folder, url.pathname);
    const found = addEmployer(findAnswer(url, workers, today), url, workers);
    await waitAsHost(latency, url);
    const status = found === null ? 404 : 200;
    return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(found) };
  };
  return serveHost('kalyste-demo', options.port, answer, { 'content-security-policy': policy });
}

/** This software's header card shows the employer's codes too. */
function addEmployer(found: unknown, url: URL, workers: readonly HostWorker[]): unknown {
  const number = /^\/api\/salaries\/(\w+)\/bandeau$/.exec(url.pathname)?.[1];
  const worker = workers.find((one) => one.number === number);
  if (worker === undefined || typeof found !== 'object') return found;
  return { ...found, employerCodes: worker.employer };
}

// « Sémaphore SST »: an invented, server-rendered software of an older age, on this machine only. Nested frames, tables,
// ISO-8859-1, dates month first, given names first, the employer on a page of its own. It knows nothing of Vigie.
import { join } from 'node:path';
import {
  dayOf,
  type HostOptions,
  type RunningHost,
  readAsset,
  type Served,
  serveHost,
  unknownPage,
  waitAsHost,
} from './listen';
import { drawBody, drawList, drawNothing } from './semaphore/body';
import { encodeLatin1, type Markup } from './semaphore/markup';
import { drawTab } from './semaphore/tabs';
import { drawBar, drawTop } from './semaphore/top';
import { readKnobs, type Visit } from './semaphore/visit';
import { inventWorkers } from './workers';

const folder = join(import.meta.dirname, 'semaphore');
/** A field was set: no test of ours may see this happen. */
const saved: Served = { status: 200, type: 'text/plain; charset=ISO-8859-1', body: 'OK' };

/** Starts the host on 127.0.0.1; `/?dossier=8841&volet=visites` opens a dossier. A busy port rejects (`EADDRINUSE`). */
export async function startSemaphoreHost(options: HostOptions): Promise<RunningHost> {
  const today = dayOf(options);
  const workers = inventWorkers(today);
  const latency = options.latency ?? 400;
  return serveHost('semaphore-demo', options.port, async (url) => {
    if (/\.[a-z]+$/.test(url.pathname)) return readAsset(folder, url.pathname);
    if (url.pathname === '/enregistrer') return saved;
    const page = drawAnswer(url, { today, workers, knobs: readKnobs(url) });
    if (url.pathname !== '/') await waitAsHost(latency, url);
    return page === null ? unknownPage : sendPage(page);
  });
}

function sendPage(page: Markup): Served {
  return { status: 200, type: 'text/html; charset=ISO-8859-1', body: encodeLatin1(page) };
}

function drawAnswer(url: URL, visit: Visit): Markup | null {
  const number = url.searchParams.get('dossier');
  const tab = url.searchParams.get('volet') ?? 'identite';
  const worker = visit.workers.find((one) => one.number === number) ?? null;
  switch (url.pathname) {
    case '/':
      return drawTop(worker === null ? null : worker.number, tab, visit);
    case '/bandeau':
      return drawBar(worker, visit);
    case '/corps':
      if (worker !== null) return drawBody(worker, tab, visit);
      if (number !== null) return null;
      return url.searchParams.get('ecran') === 'liste' ? drawList(visit) : drawNothing();
    case '/volet':
      return worker === null ? null : drawTab(worker, tab, visit);
    default:
      return null;
  }
}

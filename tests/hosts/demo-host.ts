// The demo host: an invented SPSTI software served on this machine only. Real files, a small JSON API, realistic delays.
// It knows nothing of Vigie.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type HostWorker, inventWorkers } from './workers';

export interface DemoHostOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Longest answer of the API in milliseconds (400); 0 answers at once. */
  readonly latency?: number;
  /** ISO day the dossiers are relative to (today). */
  readonly today?: string;
}

const folder = join(import.meta.dirname, 'demo');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Starts the host on 127.0.0.1. A busy port rejects with an error whose `code` is `EADDRINUSE`. */
export async function startDemoHost(options: DemoHostOptions): Promise<{ url: string; close(): Promise<void> }> {
  const today = options.today ?? new Date().toLocaleDateString('sv-SE');
  const workers = inventWorkers(today);
  const latency = options.latency ?? 400;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = url.pathname.startsWith('/api/')
      ? sendJson(response, findAnswer(url, workers, today), latency, url)
      : sendFile(response, url.pathname);
    answer.catch(() => response.destroy());
  });
  await listen(server, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://logiciel-demo.localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === 'EADDRINUSE';
      const sentence = `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre.`;
      reject(isBusy ? Object.assign(new Error(sentence), { code: error.code }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function sendFile(response: ServerResponse, pathname: string): Promise<void> {
  const name = pathname === '/' ? '/index.html' : pathname;
  const type = types[extname(name)];
  const isOurs = /^\/[a-z-]+\.(?:html|css|js|svg)$/.test(name);
  const content = isOurs ? await readFile(join(folder, name)).catch(() => null) : null;
  if (content === null || type === undefined) return end(response, 404, 'text/plain; charset=utf-8', 'Page inconnue');
  end(response, 200, type, content);
}

async function sendJson(response: ServerResponse, answer: unknown, latency: number, url: URL): Promise<void> {
  const asked = Math.min(Number(url.searchParams.get('lent')) || 0, 30_000);
  await wait(latency * (0.4 + 0.6 * Math.random()) + asked);
  end(response, answer === null ? 404 : 200, 'application/json; charset=utf-8', JSON.stringify(answer));
}

function end(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** `/api/salaries?q=`, `/api/salaries/8841/bandeau`, `/api/salaries/8841/volets/visites`. */
function findAnswer(url: URL, workers: readonly HostWorker[], today: string): unknown {
  const [, , resource, number, part, tab] = url.pathname.split('/');
  if (resource !== 'salaries') return null;
  if (number === undefined) return workers.map((worker) => summarize(worker, today));
  const worker = workers.find((one) => one.number === number);
  if (worker === undefined) return null;
  if (part === 'bandeau') return summarize(worker, today);
  const { visits, planned, arrets, mesures, medical, ...identity } = worker;
  const tabs: Record<string, unknown> = { identite: identity, visites: { visits, planned }, arrets, mesures, medical };
  return part === 'volets' ? (tabs[tab ?? ''] ?? null) : null;
}

function summarize(worker: HostWorker, today: string): object {
  const { number, sex, birthName, usedName, givenNames, birthDate, employer, job, visits, planned, situation } = worker;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return {
    number,
    sex,
    birthName,
    usedName,
    givenNames,
    birthDate,
    age: today.slice(5) < birthDate.slice(5) ? years - 1 : years,
    employer: employer.name,
    job: job.title,
    followUp: job.followUp.split(' ')[0] ?? '',
    situation: situation.current,
    lastVisit: visits[0]?.date ?? '',
    nextVisit: planned[0]?.date ?? '',
  };
}

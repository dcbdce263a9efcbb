// What the three invented hosts share: a server on this machine, real files, a realistic delay. It knows no page.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface HostOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Longest answer in milliseconds (400); 0 answers at once. */
  readonly latency?: number;
  /** ISO day the dossiers are relative to (today). */
  readonly today?: string;
}
export interface RunningHost {
  readonly url: string;
  close(): Promise<void>;
}
export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
export const unknownPage: Served = { status: 404, type: 'text/plain; charset=utf-8', body: 'Page inconnue' };

/**
 * Starts a host at `http://<name>.localhost:<port>`, on 127.0.0.1; every answer bears `headers` and is never stored.
 * A busy port rejects with an error whose `code` is `EADDRINUSE`.
 */
export async function serveHost(
  name: string,
  port: number,
  answer: (url: URL) => Promise<Served>,
  headers: Readonly<Record<string, string>> = {},
): Promise<RunningHost> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'))
      .then(({ status, type, body }) => {
        response.writeHead(status, { ...headers, 'content-type': type, 'cache-control': 'no-store' });
        response.end(body);
      })
      .catch(() => response.destroy());
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${name}.localhost:${taken}`,
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

/** A file of the host's own folder, or one of those that all hosts share (`shared/`); nothing else of the disk. */
export async function readAsset(folder: string, pathname: string): Promise<Served> {
  const name = pathname === '/' ? '/index.html' : pathname;
  const type = types[extname(name)];
  if (type === undefined || !/^\/[a-z-]+\.(?:html|css|js|svg)$/.test(name)) return unknownPage;
  const shared = join(import.meta.dirname, 'shared');
  const body = await readFile(join(folder, name))
    .catch(() => readFile(join(shared, name)))
    .catch(() => null);
  return body === null ? unknownPage : { status: 200, type, body };
}

/** Waits as such a service makes one wait, and `?lent=` milliseconds more (30 s at most). */
export async function waitAsHost(latency: number, url: URL): Promise<void> {
  const asked = Math.min(Number(url.searchParams.get('lent')) || 0, 30_000);
  await wait(latency * (0.4 + 0.6 * Math.random()) + asked);
}

/** The day a host thinks it is: `options.today`, or the machine's. */
export function dayOf(options: HostOptions): string {
  return options.today ?? new Date().toLocaleDateString('sv-SE');
}

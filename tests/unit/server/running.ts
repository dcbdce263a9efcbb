// Servers for tests: the embedded one in a folder of its own, and small hostile ones. Each test closes what it opened.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from '../../../lib/edge/server';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import type { Result } from '../../../lib/result';
import type { Departure } from '../../../lib/signalement/departure';
import { startCellServer } from '../../cell-server/server';
import { sampleWorker } from '../fhir/sample-departures';

export interface Running {
  readonly folder: string;
  readonly url: string;
  readonly as: (role: 'idest' | 'medecin' | 'coordinateur') => Server;
  /** As after a kill: the next one opens the folder while the first has closed nothing yet. */
  readonly restart: () => Promise<Running>;
  readonly close: () => Promise<void>;
}

export async function startRunning(folder?: string): Promise<Running> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'vigie-fhir-')));
  const server = await startCellServer({ port: 0, folder: place });
  return {
    folder: place,
    url: server.localUrl,
    as: (role) => ({ url: server.localUrl, token: `jeton-demo-${role}` }),
    restart: async () => {
      const next = await startRunning(place);
      await server.close();
      return next;
    },
    close: async () => {
      await server.close();
      await rm(place, { recursive: true, force: true });
    },
  };
}

/** A server that answers as `listener` does. */
export async function startHostile(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const http = createServer(listener);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/fhir`,
    close: async () => {
      http.close();
      http.closeAllConnections();
    },
  };
}

/** A raw call, as a program that is not our client would make it. */
export function ask(server: Server, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/fhir+json', ...init.headers },
  });
}

/** The bytes that are frozen in the outbox. */
export function writeBundle(departure: Departure): string {
  return JSON.stringify(buildBundle(departure));
}

/** A worker of one's own (PERSONNE FICTIVE), so that tests on one server do not meet. */
export function makeWorker(dossierNumber: string = randomUUID()) {
  return { ...sampleWorker, dossierNumber };
}

export function ensure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Unexpected failure ${result.failure.code}`);
  return result.value;
}

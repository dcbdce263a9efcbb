// The embedded FHIR R4 server of the demo and the tests: HTTP in front of Medplum's router. On this computer only,
// invented people only. `tokens.ts` says who asks, `access.ts` what they may, `shelf.ts` keeps it.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { buildCapability } from './capability';
import {
  badRequest,
  contentTooLarge,
  type FhirRequest,
  type FhirResponse,
  FhirRouter,
  getStatus,
  isOk,
  loadDefinitions,
  normalizeOperationOutcome,
  notFound,
  OperationOutcomeError,
  unauthorized,
} from './medplum';
import { readBody } from './read-body';
import { CellRepository } from './repository';
import { Shelf } from './shelf';
import { demoTokens, findRole, type Tokens } from './tokens';

export interface CellServer {
  /** As the extension reaches it; browsers resolve every `*.localhost` to this computer. */
  readonly url: string;
  /** The same, for programs that do not. */
  readonly localUrl: string;
  close(): Promise<void>;
}

/** `port` 0: any free one. Rejects with `EADDRINUSE` when the port is taken. Everything is kept in `folder`. */
export async function startCellServer(options: {
  readonly port: number;
  readonly folder: string;
  readonly tokens?: Tokens;
}): Promise<CellServer> {
  const http = createServer();
  // The port first: a second server on one folder would be a second writer of its journal.
  http.listen(options.port, '127.0.0.1');
  await once(http, 'listening');
  const shelf = await openShelf(options.folder, http);
  const router = new FhirRouter();
  const tokens = options.tokens ?? demoTokens;
  http.on('request', (request, response) => {
    answer(request, { router, shelf, tokens })
      .catch((error: unknown): Answer => [normalizeOperationOutcome(error)])
      .then((found) => write(request, response, found));
  });
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://fhir-demo.localhost:${port}/fhir`,
    localUrl: `http://127.0.0.1:${port}/fhir`,
    close: async () => {
      http.close();
      http.closeAllConnections();
      await shelf.close();
    },
  };
}

async function openShelf(folder: string, http: Server): Promise<Shelf> {
  try {
    loadDefinitions();
    return new Shelf(folder);
  } catch (error) {
    http.close();
    throw error;
  }
}

type Answer = FhirResponse | 'preflight';

interface Desk {
  readonly router: FhirRouter;
  readonly shelf: Shelf;
  readonly tokens: Tokens;
}

async function answer(request: IncomingMessage, { router, shelf, tokens }: Desk): Promise<Answer> {
  const url = /^\/fhir(?:$|\/)([^$]*)$/.exec(request.url ?? '')?.[1];
  if (request.method === 'OPTIONS') return 'preflight';
  if (url === undefined) return [notFound];
  if (request.method === 'GET' && url === 'metadata') return [ok, buildCapability()];
  const role = findRole(request.headers.authorization, tokens);
  if (role === null) return [unauthorized];
  const isRead = request.method === 'GET' || /^\w+\/_search(\?|$)/.test(url);
  const asked = await readRequest(request, url);
  const repository = new CellRepository(shelf, role);
  if (isRead) return router.handleRequest(asked, repository);
  return shelf.runAlone(async () => {
    const found = await router.handleRequest(asked, repository);
    if (isOk(found[0])) shelf.commit(repository.listChanges());
    return found;
  });
}

const ok: OperationOutcome = { resourceType: 'OperationOutcome', id: 'ok', issue: [] };

async function readRequest(request: IncomingMessage, url: string): Promise<FhirRequest> {
  const ifMatch = request.headers['if-match'];
  // The router would ignore what it cannot read here: a lost update.
  if (ifMatch !== undefined && !/^(W\/)?"[^"]+"$/.test(ifMatch))
    throw new OperationOutcomeError(badRequest('If-Match'));
  const body = await readBody(request);
  if (body === 'too-large') throw new OperationOutcomeError(contentTooLarge('The body is too large'));
  if (body === 'not-understood') throw new OperationOutcomeError(badRequest('The body is not JSON'));
  return {
    method: request.method as FhirRequest['method'],
    url,
    pathname: '',
    params: {},
    query: {},
    body: body.content,
    headers: request.headers,
    config: { transactions: true },
  };
}

function write(request: IncomingMessage, response: ServerResponse, found: Answer): void {
  const base = `http://${request.headers.host ?? ''}/fhir`;
  const [outcome, resource] = found === 'preflight' ? [ok] : found;
  const status = found === 'preflight' ? 204 : getStatus(outcome);
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag, Location');
  if (found === 'preflight') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, If-Match, If-None-Exist, Prefer');
    response.setHeader('Access-Control-Max-Age', '600');
    response.end();
    return;
  }
  if (status === 413) response.setHeader('Connection', 'close');
  const version = resource?.meta?.versionId;
  if (version !== undefined) response.setHeader('ETag', `W/"${version}"`);
  if (status === 201 && resource?.id !== undefined) {
    response.setHeader('Location', `${base}/${resource.resourceType}/${resource.id}/_history/${version}`);
  }
  response.setHeader('Content-Type', 'application/fhir+json; charset=utf-8');
  const isMinimal = /\breturn=minimal\b/.test(String(request.headers.prefer ?? ''));
  response.end(JSON.stringify(complete(resource ?? outcome, base, isMinimal)));
}

/** Addresses that only the adapter knows, and what `Prefer: return=minimal` asks to leave out of a transaction's answer. */
function complete(resource: Resource, base: string, isMinimal: boolean): Resource {
  if (resource.resourceType !== 'Bundle') return resource;
  const link = resource.link?.map(({ relation, url }) => ({ relation, url: `${base}/${url}` }));
  const entry: Bundle['entry'] = resource.entry?.map(({ resource: inside, ...rest }) => ({
    ...(inside?.id !== undefined && { fullUrl: `${base}/${inside.resourceType}/${inside.id}` }),
    ...(inside !== undefined && !(isMinimal && rest.response !== undefined) && { resource: inside }),
    ...rest,
  }));
  return { ...resource, ...(link !== undefined && { link }), ...(entry !== undefined && { entry }) };
}

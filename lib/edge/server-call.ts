// One call to the FHIR server and its answer as a value: time limit, no cookie, no redirection, no cache, and nothing
// of a worker in the address.
import { judgeAnswer } from '../fhir/outcome';
import { type Found, findNextPage, readSearchSets } from '../fhir/search-sets';
import type { Search } from '../fhir/searches';
import { fail, ok, type Result } from '../result';

export interface Server {
  /** Base address, without a slash at its end (`http://fhir-demo.localhost:8103/fhir`). */
  readonly url: string;
  /** Bearer token of the one who asks. */
  readonly token: string;
  /** How long to wait for one answer; 20 s unless said. */
  readonly timeoutMs?: number;
}

export interface Answer {
  readonly status: number;
  /** Parsed JSON; undefined when it was none. */
  readonly body: unknown;
}

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Under the base address, beginning with a slash, or empty. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TIMEOUT = 20_000;
/** Pages of one search that are followed; a server that never ends is not believed. */
const MAX_PAGES = 50;

/** `server-unreachable`: no whole answer in time, for whatever reason. Any status is an answer. */
export async function callServer(server: Server, call: Call): Promise<Result<Answer>> {
  const base = server.url.replace(/\/+$/, '');
  if (!URL.canParse(base)) return fail('server-not-set');
  // A token with a line break would make `fetch` throw as if the network were down.
  if (!/^[\x21-\x7e]*$/.test(server.token)) return fail('server-unauthorized');
  try {
    const response = await fetch(`${base}${call.path}`, {
      method: call.method,
      headers: {
        Accept: 'application/fhir+json',
        ...(server.token !== '' && { Authorization: `Bearer ${server.token}` }),
        ...call.headers,
      },
      ...(call.body !== undefined && { body: call.body }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(server.timeoutMs ?? TIMEOUT),
    });
    return ok({ status: response.status, body: parseJson(await response.text()) });
  } catch {
    return fail('server-unreachable');
  }
}

/** Every page of a search, asked by `POST [type]/_search`. */
export async function searchServer(server: Server, search: Search): Promise<Result<unknown[]>> {
  let next: Call | null = {
    method: 'POST',
    path: `/${search.resourceType}/_search`,
    body: new URLSearchParams(search.parameters.map(([name, value]) => [name, value])).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  };
  const pages: unknown[] = [];
  while (next !== null) {
    if (pages.length === MAX_PAGES) return fail('server-garbage');
    const answer: Result<Answer> = await callServer(server, next);
    if (!answer.ok) return answer;
    const judged = judgeAnswer(answer.value.status, answer.value.body);
    if (!judged.ok) return judged;
    const set = readSearchSets([answer.value.body]);
    if (!set.ok) return set;
    pages.push(answer.value.body);
    const address = findNextPage(answer.value.body);
    const path = address === null ? null : findPathUnder(server, address);
    if (address !== null && path === null) return fail('server-garbage');
    next = path === null ? null : { method: 'GET', path };
  }
  return ok(pages);
}

/**
 * Reads the Task, changes it, writes it back. `version` is the one the person saw: anything newer is `server-conflict`,
 * found here or, if it comes in between, by the server through `If-Match`.
 */
export async function updateTask(
  server: Server,
  taskId: string,
  version: string,
  change: (task: Found) => Found,
): Promise<Result<void>> {
  const path = `/Task/${encodeURIComponent(taskId)}`;
  const read = await readResource(server, { method: 'GET', path });
  if (!read.ok) return read;
  if (readVersion(read.value) !== version) return fail('server-conflict');
  const written = await callServer(server, {
    method: 'PUT',
    path,
    body: JSON.stringify(change(read.value)),
    headers: { 'Content-Type': 'application/fhir+json', 'If-Match': `W/"${version}"`, Prefer: 'return=minimal' },
  });
  if (!written.ok) return written;
  const { status, body } = written.value;
  // `return=minimal` may leave nothing to read: the status says it all.
  if (status >= 200 && status < 300) return ok(undefined);
  const judged = judgeAnswer(status, body);
  return judged.ok ? ok(undefined) : judged;
}

/** One resource of that type and no other. */
export async function readResource(server: Server, call: Call): Promise<Result<Found>> {
  const answer = await callServer(server, call);
  if (!answer.ok) return answer;
  const judged = judgeAnswer(answer.value.status, answer.value.body);
  return judged.ok ? ok({ ...judged.value }) : judged;
}

function readVersion({ meta }: Found): unknown {
  return typeof meta === 'object' && meta !== null && 'versionId' in meta ? meta.versionId : undefined;
}

/** A page elsewhere than under the server's own address would carry the token there: it is not followed. */
function findPathUnder(server: Server, address: string): string | null {
  const base = `${server.url.replace(/\/+$/, '')}`;
  if (!URL.canParse(address, `${base}/`)) return null;
  const absolute = new URL(address, `${base}/`).href;
  return absolute.startsWith(base) && /^[/?]/.test(absolute.slice(base.length)) ? absolute.slice(base.length) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// @vitest-environment node
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  acceptReceived,
  checkServer,
  findHandovers,
  findReceived,
  openReceived,
  readBackTask,
  type Server,
  sendBundle,
} from '../../../lib/edge/server';
import { canRetry } from '../../../lib/fhir/retry';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import { makeSignalement } from '../fhir/sample-departures';
import { startHostile } from './running';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function meet(listener: RequestListener, timeoutMs = 5_000): Promise<Server> {
  const { url, close } = await startHostile(listener);
  closers.push(close);
  return { url, token: 'jeton', timeoutMs };
}

const bundleText = JSON.stringify(buildBundle(makeSignalement()));

function reply(status: number, body: string): RequestListener {
  return (request, response) => {
    request.resume().on('end', () => response.writeHead(status).end(body));
  };
}

const emptySet = { resourceType: 'Bundle', type: 'searchset', entry: [] };
const outcome = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'processing' }],
});
const halfDone = JSON.stringify({
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: Array.from({ length: 8 }, (_, at) => ({ response: { status: at === 5 ? '422' : '201' } })),
});

const attacks: [string, RequestListener, string][] = [
  ['401', reply(401, outcome), 'server-unauthorized'],
  ['403', reply(403, outcome), 'server-forbidden'],
  ['404', reply(404, '<h1>Not found</h1>'), 'server-not-found'],
  ['409', reply(409, outcome), 'server-conflict'],
  ['422', reply(422, outcome), 'server-rejected'],
  ['429', reply(429, ''), 'server-failed'],
  ['500', reply(500, outcome), 'server-failed'],
  ['502 in HTML', reply(502, '<html>Bad gateway</html>'), 'server-failed'],
  ['200 in HTML', reply(200, '<html><body>Portail captif</body></html>'), 'server-garbage'],
  ['200 and nothing', reply(200, ''), 'server-garbage'],
  ['204', reply(204, ''), 'server-garbage'],
  ['JSON that stops', reply(200, '{"resourceType":"Bundle","entry":[{"resp'), 'server-garbage'],
  ['JSON that is not FHIR', reply(200, '{"message":"ok"}'), 'server-garbage'],
  [
    'a redirection elsewhere',
    (_, response) => response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
    'server-unreachable',
  ],
  ['a connection reset', (request) => request.socket.destroy(), 'server-unreachable'],
  [
    'a connection cut in the middle of the answer',
    (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"resourceType":"Bun', () => response.socket?.destroy());
    },
    'server-unreachable',
  ],
];

describe('a server that misbehaves', () => {
  it.each(attacks)('with %s is the same failure to everyone who asks', async (_, listener, code) => {
    const server = await meet(listener);
    const failed = { ok: false, failure: { code } };
    expect(await sendBundle(server, bundleText)).toEqual(failed);
    expect(await readBackTask(server, 'an-id')).toEqual(failed);
    expect(await findReceived(server)).toEqual(failed);
    expect(await findHandovers(server)).toEqual(failed);
    expect(await openReceived(server, 't', { asHealthProfessional: true })).toEqual(failed);
    expect(await acceptReceived(server, 't', '1')).toEqual(failed);
    expect(await checkServer(server.url, server.token)).toEqual(failed);
  });

  it('by never answering is unreachable once the time is over', async () => {
    const server = await meet(() => undefined, 150);
    expect(await sendBundle(server, bundleText)).toEqual({ ok: false, failure: { code: 'server-unreachable' } });
  });

  it('by answering drop by drop for ever is unreachable once the time is over', async () => {
    const server = await meet((_, response) => {
      const drops = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drops));
    }, 200);
    expect(await findReceived(server)).toEqual({ ok: false, failure: { code: 'server-unreachable' } });
  });

  it('by not being there is unreachable', async () => {
    const { url, close } = await startHostile(() => undefined);
    await close();
    expect(await sendBundle({ url, token: 'x' }, bundleText)).toEqual({
      ok: false,
      failure: { code: 'server-unreachable' },
    });
  });

  it('by saying 200 around an entry that failed is not « Envoyé », and is not tried again', async () => {
    const server = await meet(reply(200, halfDone));
    const sent = await sendBundle(server, bundleText);
    expect(sent).toEqual({ ok: false, failure: { code: 'server-rejected' } });
    expect(sent.ok || canRetry(sent.failure)).toBe(false);
  });

  it('by pointing to a next page elsewhere does not get the token there', async () => {
    let visits = 0;
    const thief = await meet((_, response) => {
      visits += 1;
      response.end(JSON.stringify(emptySet));
    });
    const server = await meet(
      reply(200, JSON.stringify({ ...emptySet, link: [{ relation: 'next', url: `${thief.url}/Task?page=2` }] })),
    );
    expect(await findReceived(server)).toEqual({ ok: false, failure: { code: 'server-garbage' } });
    expect(visits).toBe(0);
  });

  it('by never ending its pages is not believed', async () => {
    const server: Server = await meet((request, response) => {
      const url = `http://${request.headers.host}/fhir/Task?page=again`;
      response.end(JSON.stringify({ ...emptySet, link: [{ relation: 'next', url }] }));
    });
    expect(await findReceived(server)).toEqual({ ok: false, failure: { code: 'server-garbage' } });
  });
});

describe('what the client sends', () => {
  it('is the frozen bytes, to the letter, with the token and no address but the base', async () => {
    const seen: { method: string; url: string; token: string; body: string }[] = [];
    const server = await meet((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        seen.push({ method, url, token: headers.authorization ?? '', body: Buffer.concat(pieces).toString('utf8') });
        response.writeHead(500).end();
      });
    });
    const spaced = ` ${bundleText.replace('{', '{ ')}\n`;
    await sendBundle(server, spaced);
    expect(seen).toEqual([{ method: 'POST', url: '/fhir', token: 'Bearer jeton', body: spaced }]);
  });

  it('never holds a value of a worker, nor an identifier, in an address', async () => {
    const addresses: string[] = [];
    const server = await meet((request, response) => {
      addresses.push(request.url ?? '');
      response.end(JSON.stringify(emptySet));
    });
    await sendBundle(server, bundleText);
    await readBackTask(server, 'the-identifier');
    await findReceived(server);
    await findHandovers(server);
    await openReceived(server, 'the-task', { asHealthProfessional: true });
    expect(addresses).toEqual(['/fhir', ...Array.from({ length: 4 }, () => '/fhir/Task/_search')]);
  });

  it('never asks for a medical resource for whoever is not a health professional', async () => {
    const asked: string[] = [];
    const answers = JSON.stringify(
      buildBundle(makeSignalement()).entry?.map(({ fullUrl, resource }, at) => ({
        fullUrl,
        resource: { ...resource, id: `r${at}`, meta: { ...resource?.meta, versionId: '1' } },
      })),
    );
    const server = await meet((request, response) => {
      asked.push(request.url ?? '');
      response.end(`{"resourceType":"Bundle","type":"searchset","entry":${answers}}`);
    });
    await openReceived(server, 'r6', { asHealthProfessional: false });
    await findReceived(server);
    expect(asked.join(' ')).not.toMatch(/DocumentReference|QuestionnaireResponse/);
    expect(asked.join(' ')).toMatch(/Consent/);
  });
});

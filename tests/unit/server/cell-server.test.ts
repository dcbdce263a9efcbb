// @vitest-environment node
import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReceived, findReceived, openReceived, readBackTask, sendBundle } from '../../../lib/edge/server';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import { startCellServer } from '../../cell-server/server';
import { makeSignalement, sampleWorker } from '../fhir/sample-departures';
import { ask, type Running, startRunning } from './running';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.close());

async function send(server = running, id: string = randomUUID()): Promise<string> {
  const departure = makeSignalement(id, { ...sampleWorker, dossierNumber: id });
  const sent = await sendBundle(server.as('medecin'), JSON.stringify(buildBundle(departure)));
  if (!sent.ok) throw new Error(`Unexpected failure ${sent.failure.code}`);
  return id;
}

const patient = (name: string) => ({ resourceType: 'Patient', name: [{ family: name }] });

describe('a server that stops and starts again', () => {
  it('keeps all it acknowledged, versions included', async () => {
    let server = await startRunning();
    const id = await send(server);
    const task = await readBackTask(server.as('medecin'), id);
    if (!task.ok) throw new Error(task.failure.code);
    await acceptReceived(server.as('coordinateur'), task.value.taskId, '1');
    const before = await openReceived(server.as('medecin'), task.value.taskId, { asHealthProfessional: true });
    server = await server.restart();
    expect(await openReceived(server.as('medecin'), task.value.taskId, { asHealthProfessional: true })).toEqual(before);
    const history = await (await ask(server.as('medecin'), `/Task/${task.value.taskId}/_history`)).json();
    expect(history).toMatchObject({
      entry: [{ resource: { status: 'accepted' } }, { resource: { status: 'requested' } }],
    });
    expect(await send(server, id)).toBe(id);
    expect(await findReceived(server.as('medecin'))).toMatchObject({ value: [{ state: 'accepted' }] });
    await server.close();
  });

  it('forgets a last line that was cut, and goes on behind it', async () => {
    let server = await startRunning();
    const first = await send(server);
    await appendFile(join(server.folder, 'journal.ndjson'), '[{"put":{"resourceType":"Task","id":"half');
    server = await server.restart();
    const second = await send(server);
    server = await server.restart();
    const found = await findReceived(server.as('medecin'));
    expect(found.ok && found.value.map(({ identifier }) => identifier).toSorted()).toEqual([first, second].toSorted());
    await server.close();
  });

  it('does not start on a journal damaged before its last line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vigie-fhir-'));
    await writeFile(join(folder, 'journal.ndjson'), 'garbage\n[]\n');
    await expect(startCellServer({ port: 0, folder })).rejects.toThrow('damaged');
    await rm(folder, { recursive: true });
  });

  it('writes one line for one transaction, and none for one that failed', async () => {
    const server = await startRunning();
    const lines = async () => (await readFile(join(server.folder, 'journal.ndjson'), 'utf8')).split('\n').length - 1;
    await send(server);
    expect(await lines()).toBe(1);
    const bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [patient('BON'), { resourceType: 'Patient', birthDate: 'demain' }].map((resource) => ({
        resource,
        request: { method: 'POST', url: 'Patient' },
      })),
    };
    expect((await ask(server.as('medecin'), '', { method: 'POST', body: JSON.stringify(bundle) })).status).toBe(422);
    expect(await (await ask(server.as('medecin'), '/Patient?name=BON')).json()).toMatchObject({ total: 0 });
    expect(await lines()).toBe(1);
    await server.close();
  });
});

describe('the FHIR it speaks', () => {
  it('says what it is to anybody', async () => {
    const answer = await fetch(`${running.url}/metadata`);
    expect(answer.headers.get('content-type')).toContain('application/fhir+json');
    expect(await answer.json()).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
  });

  it('lets an extension’s page ask, and read the version', async () => {
    const preflight = await fetch(`${running.url}/Task`, {
      method: 'OPTIONS',
      headers: { Origin: 'chrome-extension://abc', 'Access-Control-Request-Method': 'PUT' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    for (const header of ['Authorization', 'Content-Type', 'If-Match', 'Prefer']) {
      expect(preflight.headers.get('access-control-allow-headers')).toContain(header);
    }
    const answer = await ask(running.as('medecin'), '/Task');
    expect(answer.headers.get('access-control-expose-headers')).toContain('ETag');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('answers a creation with its address and its version, and an update with the next one', async () => {
    const created = await ask(running.as('medecin'), '/Patient', {
      method: 'POST',
      body: JSON.stringify(patient('UN')),
    });
    const { id } = (await created.json()) as { id: string };
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`${running.url}/Patient/${id}/_history/1`);
    expect(created.headers.get('etag')).toBe('W/"1"');
    const put = (ifMatch: string) =>
      ask(running.as('medecin'), `/Patient/${id}`, {
        method: 'PUT',
        headers: { 'If-Match': ifMatch },
        body: JSON.stringify({ ...patient('DEUX'), id }),
      });
    expect((await put('W/"1"')).headers.get('etag')).toBe('W/"2"');
    expect((await put('W/"1"')).status).toBe(412);
    expect((await put('nonsense')).status).toBe(400);
  });

  it('keeps apart two dossier numbers that differ by case', async () => {
    const number = randomUUID();
    for (const value of [`a${number}`, `A${number}`]) {
      const answer = await ask(running.as('medecin'), '/Patient', {
        method: 'POST',
        headers: { 'If-None-Exist': `identifier=urn:x|${value}` },
        body: JSON.stringify({ ...patient('CASSE'), identifier: [{ system: 'urn:x', value }] }),
      });
      expect(answer.status).toBe(201);
    }
  });

  it('gives pages with the address of the next', async () => {
    const server = await startRunning();
    for (const name of ['A', 'B', 'C']) {
      await ask(server.as('medecin'), '/Patient', { method: 'POST', body: JSON.stringify(patient(name)) });
    }
    const seen: string[] = [];
    let address: string | undefined = `${server.url}/Patient?_count=2&_sort=-family`;
    while (address !== undefined) {
      const body = (await (await ask({ url: address, token: 'jeton-demo-medecin' }, '')).json()) as {
        total: number;
        link: { relation: string; url: string }[];
        entry: { fullUrl: string; resource: { name: { family: string }[] } }[];
      };
      expect(body.total).toBe(3);
      expect(body.entry[0]?.fullUrl).toContain(`${server.url}/Patient/`);
      seen.push(...body.entry.map(({ resource }) => resource.name[0]?.family ?? ''));
      address = body.link.find(({ relation }) => relation === 'next')?.url;
    }
    expect(seen).toEqual(['C', 'B', 'A']);
    await server.close();
  });

  it.each([
    ['a type that is not FHIR', '/Foo', { resourceType: 'Foo' }, [400, 422]],
    ['a resource of another type', '/Task', { resourceType: 'Patient' }, [400]],
    ['a body that is not JSON', '/Patient', '{', [400]],
    ['nothing', '/Patient', '', [400]],
    ['null', '/Patient', null, [400]],
    ['a list', '', [], [400]],
    ['a bundle of nonsense', '', { resourceType: 'Bundle', type: 'transaction', entry: ['x', null] }, [400]],
    [
      'nine conditional creates',
      '',
      {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: Array.from({ length: 9 }, () => ({
          resource: patient('NEUF'),
          request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=urn:x|9' },
        })),
      },
      [400],
    ],
    ['more than it can take', '/Patient', { ...patient('X'), language: 'x'.repeat(6_000_000) }, [413]],
  ])('refuses %s with an OperationOutcome, and goes on', async (_, path, body, statuses) => {
    const answer = await ask(running.as('medecin'), path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    expect(statuses).toContain(answer.status);
    await send();
  });

  it('refuses a search parameter it does not know rather than find nothing', async () => {
    for (const path of [
      '/Task?_has:Provenance:target:agent=x',
      '/Task?nonsense=1',
      '/Task?_sort=nonsense',
      '/Task?a=%E0%A4%A',
    ]) {
      expect([path, (await ask(running.as('medecin'), path)).status]).toEqual([path, 400]);
    }
  });

  it.each(['/', '/autre', '/fhirTask', '/fhir/a/b/c/d/e'])('does not know %s', async (path) => {
    const root = running.url.replace('/fhir', '');
    expect((await ask({ url: root, token: 'jeton-demo-medecin' }, path)).status).toBe(404);
  });
});

describe('starting', () => {
  it('rejects when the port is taken', async () => {
    const { port } = new URL(running.url);
    await expect(startCellServer({ port: Number(port), folder: running.folder })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('is reached under the name the extension knows', async () => {
    const { port } = new URL(running.url);
    const status = await new Promise((resolve, reject) => {
      httpRequest(
        { host: '127.0.0.1', port, path: '/fhir/metadata', headers: { Host: `fhir-demo.localhost:${port}` } },
        (response) => resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});

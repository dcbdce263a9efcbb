// @vitest-environment node
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendBundle } from '../../../lib/edge/server';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import { makeHandover, makeSignalement, sampleWorker } from '../fhir/sample-departures';
import { ask, type Running, startRunning } from './running';

interface Found {
  readonly resourceType: string;
  readonly id: string;
  readonly [member: string]: unknown;
}

let running: Running;
let all: Found[];

/** Values that no answer to the coordinator may hold, as text or in base64. */
const secrets = ['SECRET-MEDICAL', Buffer.from('SECRET-MEDICAL').toString('base64').slice(0, 12)];

beforeAll(async () => {
  running = await startRunning();
  await sendBundle(running.as('medecin'), JSON.stringify(buildBundle(makeSignalement(randomUUID(), sampleWorker))));
  await sendBundle(running.as('idest'), JSON.stringify(buildBundle(makeHandover(randomUUID(), sampleWorker))));
  all = [];
  for (const type of types) all.push(...(await list('medecin', `/${type}`)));
});
afterAll(() => running.close());

const types = [
  'Patient',
  'QuestionnaireResponse',
  'RiskAssessment',
  'DocumentReference',
  'Consent',
  'ServiceRequest',
  'Task',
  'Provenance',
];

async function list(role: 'medecin' | 'coordinateur', path: string): Promise<Found[]> {
  const body = (await (await ask(running.as(role), path)).json()) as { entry?: { resource: Found }[] };
  return (body.entry ?? []).map(({ resource }) => resource);
}

function labelsOf(resource: Found): string {
  return JSON.stringify((resource as { meta?: { security?: unknown } }).meta?.security ?? []);
}

const isMedical = (resource: Found) => labelsOf(resource).includes('"R"');

async function askForAll(): Promise<string[]> {
  const coordinator = running.as('coordinateur');
  const paths = [
    ...types.map((type) => `/${type}`),
    ...all.flatMap(({ resourceType, id }) => [
      `/${resourceType}/${id}`,
      `/${resourceType}/${id}/_history`,
      `/${resourceType}/${id}/_history/1`,
      `/${resourceType}?_id=${id}`,
    ]),
    '/Task?_include=Task:focus&_include=Task:subject&_include:iterate=ServiceRequest:subject',
    '/Patient?_revinclude=QuestionnaireResponse:subject&_revinclude=RiskAssessment:subject',
    '/Patient?_revinclude=DocumentReference:subject&_revinclude=Task:subject&_revinclude:iterate=Provenance:target',
    '/Provenance?_include=Provenance:target',
    '/RiskAssessment?_security=R',
    '/Task?_summary=count',
    '/$graphql',
    '/?_type=Task,QuestionnaireResponse',
  ];
  const reads = await Promise.all(paths.map(async (path) => (await ask(coordinator, path)).text()));
  const batch = {
    resourceType: 'Bundle',
    type: 'batch',
    entry: paths.map((url) => ({ request: { method: 'GET', url: url.slice(1) } })),
  };
  const post = await ask(coordinator, '', { method: 'POST', body: JSON.stringify(batch) });
  const graphql = await ask(coordinator, '/$graphql', {
    method: 'POST',
    body: JSON.stringify({ query: '{ QuestionnaireResponseList { id } TaskList { id note { text } } }' }),
  });
  const searched = await ask(coordinator, '/DocumentReference/_search', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: '_count=10',
  });
  return [...reads, await post.text(), await graphql.text(), await searched.text()];
}

describe('the coordinator', () => {
  it('finds no byte of a medical resource in any answer, whatever is asked', async () => {
    expect(all.filter(isMedical).length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(all.filter(isMedical))).toContain('SECRET-MEDICAL');
    const answers = await askForAll();
    for (const secret of secrets) expect(answers.filter((text) => text.includes(secret))).toEqual([]);
    // Not even that one exists, but where a shared resource refers to it by its opaque address.
    for (const text of answers) expect(text).not.toMatch(/"code":"R"/);
  });

  it('reads the shared ones', async () => {
    for (const { resourceType, id } of all.filter((resource) => !isMedical(resource))) {
      expect((await ask(running.as('coordinateur'), `/${resourceType}/${id}`)).status).toBe(200);
    }
  });

  it('gets for a medical resource the answer of one that does not exist', async () => {
    for (const { resourceType, id } of all.filter(isMedical)) {
      const hidden = await ask(running.as('coordinateur'), `/${resourceType}/${id}`);
      const absent = await ask(running.as('coordinateur'), `/${resourceType}/${randomUUID()}`);
      expect([hidden.status, await hidden.text()]).toEqual([absent.status, await absent.text()]);
    }
  });

  it('counts only what it may read', async () => {
    const count = async (role: 'medecin' | 'coordinateur') =>
      ((await (await ask(running.as(role), '/RiskAssessment?_summary=count')).json()) as { total: number }).total;
    expect([await count('medecin'), await count('coordinateur')]).toEqual([2, 1]);
  });

  it('creates, deletes and relabels nothing', async () => {
    const coordinator = running.as('coordinateur');
    const task = all.find((resource) => resource.resourceType === 'Task' && !isMedical(resource));
    const request = all.find(({ resourceType }) => resourceType === 'ServiceRequest');
    const handover = all.find((resource) => resource.resourceType === 'Task' && isMedical(resource));
    const put = (resource: Found | undefined, change: object) =>
      ask(coordinator, `/${resource?.resourceType}/${resource?.id}`, {
        method: 'PUT',
        body: JSON.stringify({ ...resource, ...change }),
      });
    const statuses = [
      (await ask(coordinator, '/Task', { method: 'POST', body: JSON.stringify({ ...task, id: undefined }) })).status,
      (await ask(coordinator, `/Task/${task?.id}`, { method: 'DELETE' })).status,
      (await put(task, { meta: {} })).status,
      (await put(request, { priority: 'stat' })).status,
      (await put(handover, { status: 'completed', meta: { security: task?.meta } })).status,
    ];
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
  });

  it('may not read what carries no label at all', async () => {
    const created = await ask(running.as('medecin'), '/Patient', {
      method: 'POST',
      body: JSON.stringify({ resourceType: 'Patient', name: [{ family: 'SANS-ETIQUETTE' }] }),
    });
    const { id } = (await created.json()) as Found;
    expect((await ask(running.as('coordinateur'), `/Patient/${id}`)).status).toBe(404);
  });
});

describe('the IDEST', () => {
  it('may not address the cellule, in whatever words', async () => {
    const base = { resourceType: 'Task', status: 'requested', intent: 'order' };
    const cellule = {
      type: 'Organization',
      identifier: { system: 'https://vigie-pdp.example/fhir/cellule', value: 'x' },
    };
    const fulfil = { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] };
    for (const task of [
      { ...base, owner: cellule },
      { ...base, code: fulfil },
    ]) {
      const answer = await ask(running.as('idest'), '/Task', { method: 'POST', body: JSON.stringify(task) });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    }
  });

  it('may not turn a hand-over into a signalement afterwards', async () => {
    const handover = all.find((resource) => resource.resourceType === 'Task' && isMedical(resource));
    const code = { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] };
    const answer = await ask(running.as('idest'), `/Task/${handover?.id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...handover, code }),
    });
    expect(answer.status).toBe(403);
  });
});

describe('whoever has no token', () => {
  it.each([undefined, 'Bearer inconnu', 'Bearer __proto__', 'Basic amV0b24='])(
    'is refused with %s',
    async (authorization) => {
      const answer = await fetch(`${running.url}/Task`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    },
  );
});

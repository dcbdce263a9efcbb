// @vitest-environment node
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptReceived,
  askCompletion,
  findReceived,
  openReceived,
  readBackTask,
  sendBundle,
} from '../../../lib/edge/server';
import { arbitrarySignalement } from '../fhir/arbitrary-departure';
import { makeSignalement } from '../fhir/sample-departures';
import { ask, ensure, makeWorker, type Running, startRunning, writeBundle } from './running';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.close());

async function sendOne(departure = makeSignalement(randomUUID(), makeWorker())) {
  ensure(await sendBundle(running.as('medecin'), writeBundle(departure)));
  return { departure, task: ensure(await readBackTask(running.as('medecin'), departure.id)) };
}

async function count(path: string): Promise<number> {
  const body = (await (await ask(running.as('medecin'), path)).json()) as { total: number };
  return body.total;
}

describe('sending a signalement', () => {
  it('leaves on the server exactly what was sent, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySignalement, async (drawn) => {
        const departure = { ...drawn, id: randomUUID(), worker: { ...drawn.worker, dossierNumber: randomUUID() } };
        const { task } = await sendOne(departure);
        const received = ensure(await openReceived(running.as('medecin'), task.taskId, { asHealthProfessional: true }));
        const { proposed = null, retained = null } = departure.level ?? {};
        expect(received).toMatchObject({
          identifier: departure.id,
          state: 'new',
          worker: departure.worker,
          level: retained ?? (proposed === 'not-concluded' ? null : proposed),
          administrative: departure.layers.administrative,
          functional: departure.layers.functional ?? null,
          medical: { kind: 'shown', lines: departure.layers.medical ?? [] },
          consentText: departure.consentText,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('makes each resource exactly once under ten identical posts at once', async () => {
    const departure = makeSignalement(randomUUID(), makeWorker());
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => sendBundle(running.as('medecin'), writeBundle(departure))),
    );
    expect(answers).toEqual(Array.from({ length: 10 }, () => ({ ok: true, value: undefined })));
    expect(await count(`/Patient?identifier=${departure.worker.dossierNumber}`)).toBe(1);
    for (const type of [
      'QuestionnaireResponse',
      'RiskAssessment',
      'Consent',
      'ServiceRequest',
      'DocumentReference',
      'Task',
    ]) {
      expect([type, await count(`/${type}?identifier=${departure.id}`)]).toEqual([type, 1]);
    }
    expect(await count(`/Provenance?_tag=${departure.id}`)).toBe(1);
  });

  it('never joins two workers whom a host gave one number', async () => {
    const first = makeWorker();
    const second = { ...first, birthName: 'AUTRE', birthDate: '1990-02-03' };
    await sendOne(makeSignalement(randomUUID(), first));
    const { task } = await sendOne(makeSignalement(randomUUID(), second));
    const received = ensure(await openReceived(running.as('medecin'), task.taskId, { asHealthProfessional: true }));
    expect(received.worker).toEqual(second);
  });

  it('keeps every reference whole when two signalements of a new worker arrive at once', async () => {
    const worker = makeWorker();
    const both = [makeSignalement(randomUUID(), worker), makeSignalement(randomUUID(), worker)];
    await Promise.all(both.map((departure) => sendBundle(running.as('medecin'), writeBundle(departure))));
    const listed = ensure(await findReceived(running.as('medecin')));
    expect(listed.filter((one) => one.worker.dossierNumber === worker.dossierNumber)).toHaveLength(2);
  });

  it('leaves a Patient that is already there as it is', async () => {
    const worker = makeWorker();
    await sendOne(makeSignalement(randomUUID(), worker));
    const { task } = await sendOne(makeSignalement(randomUUID(), { ...worker, usedName: 'AUTRE' }));
    const received = ensure(await openReceived(running.as('medecin'), task.taskId, { asHealthProfessional: false }));
    expect(received.worker.usedName).toBe(worker.usedName);
  });

  it('leaves an accepted signalement accepted when the same bytes arrive again', async () => {
    const { departure, task } = await sendOne();
    ensure(await acceptReceived(running.as('coordinateur'), task.taskId, task.version));
    ensure(await sendBundle(running.as('medecin'), writeBundle(departure)));
    expect(ensure(await readBackTask(running.as('medecin'), departure.id))).toMatchObject({
      state: 'accepted',
      version: '2',
    });
  });

  it('is refused to the IDEST, and nothing of it stays', async () => {
    const departure = makeSignalement(randomUUID(), makeWorker());
    expect(await sendBundle(running.as('idest'), writeBundle(departure))).toMatchObject({
      failure: { code: 'server-forbidden' },
    });
    expect(await count(`/Consent?identifier=${departure.id}`)).toBe(0);
    expect(await count(`/Patient?identifier=${departure.worker.dossierNumber}`)).toBe(0);
  });

  it('is refused whole when one resource of it is not FHIR', async () => {
    const departure = makeSignalement(randomUUID(), makeWorker());
    const damaged = writeBundle(departure).replace('"status":"requested"', '"status":17');
    expect(await sendBundle(running.as('medecin'), damaged)).toMatchObject({ failure: { code: 'server-rejected' } });
    expect(await count(`/Consent?identifier=${departure.id}`)).toBe(0);
  });

  it.each(['', 'not JSON', '{}', '[]', 'null'])('refuses %j, which is no bundle, before any call', async (text) => {
    expect(await sendBundle({ url: 'http://127.0.0.1:9/fhir', token: 'x' }, text)).toMatchObject({
      failure: { code: 'server-rejected' },
    });
  });

  it('is not there when the server does not know the identifier', async () => {
    expect(await readBackTask(running.as('medecin'), randomUUID())).toMatchObject({
      failure: { code: 'server-garbage' },
    });
  });
});

describe('the cellule', () => {
  it('accepts', async () => {
    const { departure, task } = await sendOne();
    const coordinator = running.as('coordinateur');
    ensure(await acceptReceived(coordinator, task.taskId, task.version));
    expect(ensure(await openReceived(coordinator, task.taskId, { asHealthProfessional: false }))).toMatchObject({
      state: 'accepted',
      version: '2',
      functional: departure.layers.functional,
      medical: { kind: 'hidden' },
      agreement: 'given',
    });
  });

  it('asks for completion with a reason that the author finds', async () => {
    const { departure, task } = await sendOne();
    ensure(await askCompletion(running.as('coordinateur'), task.taskId, task.version, 'Quel poste visé ?'));
    expect(ensure(await readBackTask(running.as('medecin'), departure.id))).toEqual({
      identifier: departure.id,
      taskId: task.taskId,
      version: '2',
      state: 'to-complete',
      reason: 'Quel poste visé ?',
    });
  });

  it('forgets the reason once it accepts', async () => {
    const { task } = await sendOne();
    const coordinator = running.as('coordinateur');
    ensure(await askCompletion(coordinator, task.taskId, '1', 'Quel poste visé ?'));
    ensure(await acceptReceived(coordinator, task.taskId, '2'));
    expect(ensure(await openReceived(coordinator, task.taskId, { asHealthProfessional: false }))).toMatchObject({
      state: 'accepted',
      reason: null,
    });
  });

  it('is told when somebody else was faster', async () => {
    const { task } = await sendOne();
    const [first, second] = await Promise.all([
      acceptReceived(running.as('coordinateur'), task.taskId, task.version),
      askCompletion(running.as('medecin'), task.taskId, task.version, 'Pourquoi ?'),
    ]);
    expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
    expect([first, second].find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'server-conflict' } });
    expect(await acceptReceived(running.as('coordinateur'), task.taskId, '1')).toMatchObject({
      failure: { code: 'server-conflict' },
    });
  });

  it('is told when the signalement is not there', async () => {
    const coordinator = running.as('coordinateur');
    const reader = { asHealthProfessional: false };
    expect(await openReceived(coordinator, 'unknown', reader)).toMatchObject({ failure: { code: 'server-not-found' } });
    expect(await acceptReceived(coordinator, '../Patient', '1')).toMatchObject({
      failure: { code: 'server-not-found' },
    });
  });

  it('accepts on a computer whose clock is late', async () => {
    const departure = { ...makeSignalement(randomUUID(), makeWorker()), leavesAt: '2099-01-01T08:00:00+01:00' };
    const { task } = await sendOne(departure);
    ensure(await acceptReceived(running.as('coordinateur'), task.taskId, task.version));
  });
});

// @vitest-environment node
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkServer,
  completeHandover,
  findHandovers,
  findReceived,
  readBackTask,
  sendBundle,
} from '../../../lib/edge/server';
import { arbitraryHandover } from '../fhir/arbitrary-departure';
import { makeHandover } from '../fhir/sample-departures';
import { ensure, makeWorker, type Running, startRunning, writeBundle } from './running';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.close());

describe('a hand-over', () => {
  it('reaches the médecin on another computer as it left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHandover, async (drawn) => {
        const departure = { ...drawn, id: randomUUID(), worker: { ...drawn.worker, dossierNumber: randomUUID() } };
        ensure(await sendBundle(running.as('idest'), writeBundle(departure)));
        const { taskId } = ensure(await readBackTask(running.as('idest'), departure.id));
        const found = ensure(await findHandovers(running.as('medecin'))).find((one) => one.taskId === taskId);
        expect(found).toMatchObject({
          worker: departure.worker,
          questionnaire: departure.questionnaire,
          proposedLevel: departure.level?.proposed ?? null,
          note: departure.note ?? '',
        });
      }),
      { numRuns: 10 },
    );
  });

  it('waits no more once a médecin has taken it', async () => {
    const departure = makeHandover(randomUUID(), makeWorker());
    ensure(await sendBundle(running.as('idest'), writeBundle(departure)));
    const { taskId, version } = ensure(await readBackTask(running.as('idest'), departure.id));
    ensure(await completeHandover(running.as('medecin'), taskId, version));
    expect(ensure(await findHandovers(running.as('medecin'))).map((one) => one.taskId)).not.toContain(taskId);
    expect(await completeHandover(running.as('medecin'), taskId, version)).toMatchObject({
      failure: { code: 'server-conflict' },
    });
  });

  it('is not in the cellule’s list', async () => {
    const departure = makeHandover(randomUUID(), makeWorker());
    ensure(await sendBundle(running.as('idest'), writeBundle(departure)));
    for (const role of ['coordinateur', 'medecin'] as const) {
      const listed = ensure(await findReceived(running.as(role)));
      expect(listed.map(({ identifier }) => identifier)).not.toContain(departure.id);
    }
  });

  it('is found even when it holds a note and no answer', async () => {
    const departure = { ...makeHandover(randomUUID(), makeWorker()), questionnaire: null };
    ensure(await sendBundle(running.as('idest'), writeBundle(departure)));
    const found = ensure(await findHandovers(running.as('medecin'))).map(({ note, questionnaire }) => ({
      note,
      questionnaire,
    }));
    expect(found).toContainEqual({
      note: departure.note,
      questionnaire: { instrument: '', answers: {}, outcome: null },
    });
  });
});

describe('the test of the server', () => {
  it('names it', async () => {
    expect(await checkServer(running.url, 'jeton-demo-idest')).toMatchObject({
      ok: true,
      value: { fhirVersion: '4.0.1' },
    });
    expect(await checkServer(`${running.url}/`, 'jeton-demo-coordinateur')).toMatchObject({ ok: true });
  });

  it.each([
    ['a token nobody has', 'inconnu', 'server-unauthorized'],
    ['no token', '', 'server-unauthorized'],
    ['a token with a line break', 'a\nb', 'server-unauthorized'],
  ])('refuses %s', async (_, token, code) => {
    expect(await checkServer(running.url, token)).toEqual({ ok: false, failure: { code } });
  });

  it.each(['', 'pas une adresse'])('says of %j that no server is set', async (url) => {
    expect(await checkServer(url, 'jeton-demo-idest')).toEqual({ ok: false, failure: { code: 'server-not-set' } });
  });
});

// @vitest-environment node
// The agreement withdrawn after sending: what anybody can still read on the server.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReceived, findReceived, openReceived, readBackTask, sendBundle } from '../../../lib/edge/server';
import { withdrawSent } from '../../../lib/edge/server-withdrawal';
import type { Departure } from '../../../lib/signalement/departure';
import { makeSignalement } from '../fhir/sample-departures';
import { ask, ensure, makeWorker, type Running, startRunning, writeBundle } from './running';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.close());

const at = '2026-11-24T09:00:00+01:00';
const by = { id: 'u2', name: 'Dr Paul FICTIF', role: 'medecin', rpps: '10001234567' } as const;
const roles = ['medecin', 'coordinateur', 'idest'] as const;
const types = [
  'ServiceRequest',
  'RiskAssessment',
  'QuestionnaireResponse',
  'DocumentReference',
  'Consent',
  'Task',
] as const;

/** Words of the functional and medical layers of the sample, as they are read or coded. */
const shared = ['Arrêt long', 'long-arret', 'Un aménagement', 'foreseeable', '"possible"', 'SECRET-MEDICAL'];
const asText = (text: string) =>
  text + [...text.matchAll(/"data":"([^"]+)"/g)].map(([, data]) => Buffer.from(data ?? '', 'base64')).join('\n');

interface Listed {
  readonly entry?: readonly { readonly resource: { readonly id: string } }[];
}

async function send(departure: Departure = makeSignalement(randomUUID(), makeWorker())) {
  ensure(await sendBundle(running.as('medecin'), writeBundle(departure)));
  const places: string[] = [];
  for (const type of types) {
    const found = (await (await ask(running.as('medecin'), `/${type}?identifier=${departure.id}`)).json()) as Listed;
    places.push(...(found.entry ?? []).map(({ resource }) => `/${type}/${resource.id}`));
  }
  return { departure, places };
}

/** All that this role can read at these places: now, their history, each of their versions. */
async function readEverything(role: (typeof roles)[number], places: readonly string[]): Promise<string> {
  const paths = places.flatMap((place) => [place, `${place}/_history`, `${place}/_history/1`, `${place}/_history/2`]);
  const answers = await Promise.all(paths.map(async (path) => (await ask(running.as(role), path)).text()));
  return asText(answers.join('\n'));
}

const withdraw = (identifier: string) => withdrawSent(running.as('medecin'), { identifier, at, by });

describe('a signalement whose agreement is withdrawn', () => {
  it('leaves nothing of its functional and medical layers to be read by anybody, old versions included', async () => {
    const { departure, places } = await send();
    expect(places).toHaveLength(6);
    const before = await readEverything('medecin', places);
    expect(shared.filter((word) => !before.includes(word))).toEqual([]);
    expect(await withdraw(departure.id)).toEqual({ ok: true, value: 'withdrawn' });
    for (const role of roles) {
      const after = await readEverything(role, places);
      expect([role, shared.filter((word) => after.includes(word))]).toEqual([role, []]);
      const searched = await Promise.all(
        types.map(async (type) => (await ask(running.as(role), `/${type}?identifier=${departure.id}`)).text()),
      );
      expect([role, shared.filter((word) => asText(searched.join('\n')).includes(word))]).toEqual([role, []]);
    }
  });

  it('is marked so for the cellule, which keeps who it is about and nothing of the situation', async () => {
    const { departure } = await send();
    ensure(await withdraw(departure.id));
    const listed = ensure(await findReceived(running.as('coordinateur')));
    const one = listed.find(({ identifier }) => identifier === departure.id);
    expect(one).toMatchObject({
      state: 'withdrawn',
      agreement: 'withdrawn',
      worker: departure.worker,
      administrative: departure.layers.administrative,
      functional: null,
      level: null,
    });
    const opened = await openReceived(running.as('medecin'), one?.taskId ?? '', { asHealthProfessional: true });
    expect(ensure(opened).medical).toEqual({ kind: 'shown', lines: [] });
  });

  it('changes nothing more when it is withdrawn again', async () => {
    const { departure } = await send();
    ensure(await withdraw(departure.id));
    const once = ensure(await readBackTask(running.as('medecin'), departure.id));
    ensure(await withdraw(departure.id));
    expect(ensure(await readBackTask(running.as('medecin'), departure.id))).toEqual(once);
    const notes = (await (
      await ask(running.as('medecin'), `/Provenance?_tag=retrait-${departure.id}`)
    ).json()) as Listed;
    expect(notes.entry).toHaveLength(1);
  });

  it('is withdrawn once under five withdrawals at the same time', async () => {
    const { departure } = await send();
    const all = await Promise.all(Array.from({ length: 5 }, () => withdraw(departure.id)));
    const codes = all.map((one) => (one.ok ? one.value : one.failure.code));
    expect(
      codes.filter((code) => code !== 'withdrawn' && code !== 'server-conflict' && code !== 'server-not-found'),
    ).toEqual([]);
    expect(await withdraw(departure.id)).toEqual({ ok: true, value: 'withdrawn' });
    const requests = (await (
      await ask(running.as('medecin'), `/ServiceRequest?identifier=${departure.id}`)
    ).json()) as Listed;
    expect(requests.entry).toHaveLength(1);
  });

  it('is withdrawn after the cellule accepted it, and cannot be accepted any more', async () => {
    const { departure } = await send();
    const task = ensure(await readBackTask(running.as('medecin'), departure.id));
    ensure(await acceptReceived(running.as('coordinateur'), task.taskId, task.version));
    ensure(await withdraw(departure.id));
    expect(await acceptReceived(running.as('coordinateur'), task.taskId, '2')).toMatchObject({
      failure: { code: 'server-conflict' },
    });
  });

  it('is emptied in all its versions, whichever is named', async () => {
    const first = await send();
    const chain = { root: first.departure.id, former: first.departure.id, version: 2 };
    const second = await send({ ...first.departure, id: randomUUID(), chain });
    ensure(await withdraw(first.departure.id));
    const after = await readEverything('medecin', [...first.places, ...second.places]);
    expect(shared.filter((word) => after.includes(word))).toEqual([]);
  });

  it('leaves another signalement of the same worker as it is', async () => {
    const worker = makeWorker();
    const one = await send(makeSignalement(randomUUID(), worker));
    const other = await send(makeSignalement(randomUUID(), worker));
    const before = await readEverything('coordinateur', other.places);
    ensure(await withdraw(one.departure.id));
    expect(await readEverything('coordinateur', other.places)).toBe(before);
  });

  it('is said to be absent when the server never had it', async () => {
    expect(await withdraw(randomUUID())).toEqual({ ok: true, value: 'absent' });
  });

  it.each(['coordinateur', 'idest'] as const)('is not withdrawn by the %s, and nothing changes', async (role) => {
    const { departure, places } = await send();
    const before = await readEverything('medecin', places);
    expect(await withdrawSent(running.as(role), { identifier: departure.id, at, by })).toMatchObject({ ok: false });
    expect(await readEverything('medecin', places)).toBe(before);
  });
});

// @vitest-environment node
// A signalement returned, completed and sent again: on the server two, for a person one, in its last version.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askCompletion,
  findReceived,
  openReceived,
  openReturned,
  readBackTask,
  sendBundle,
  supersede,
} from '../../../lib/edge/server';
import { openDraftRow, sealDraft } from '../../../lib/edge/store/draft-record';
import type { Departure } from '../../../lib/signalement/departure';
import { buildSignalement } from '../../../lib/signalement/departure-of';
import { reopenReturned } from '../../../lib/signalement/returned';
import { makeSignalement } from '../fhir/sample-departures';
import { keys } from '../store/examples';
import { ask, ensure, makeWorker, type Running, startRunning, writeBundle } from './running';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.close());

const reason = 'Quels horaires ?';
const beginning = {
  id: 'draft-2',
  author: { id: 'u2', name: 'Dr Paul FICTIF', role: 'medecin', rpps: '10001234567' },
  now: '2026-11-23T09:00:00+01:00',
  visit: { kind: 'DEM', date: '2026-11-23' },
  instrument: 'https://vigie-pdp.example/fhir/Questionnaire/other|1',
} as const;

async function sendReturned(departure: Departure = makeSignalement(randomUUID(), makeWorker())) {
  const server = running.as('medecin');
  ensure(await sendBundle(server, writeBundle(departure)));
  const task = ensure(await readBackTask(server, departure.id));
  ensure(await askCompletion(running.as('coordinateur'), task.taskId, task.version, reason));
  return { departure, taskId: task.taskId, returned: ensure(await openReturned(server, task.taskId)) };
}

async function sendNext() {
  const first = await sendReturned();
  const chain = { root: first.departure.id, former: first.departure.id, version: 2 };
  const second: Departure = { ...first.departure, id: randomUUID(), chain, leavesAt: '2026-11-23T09:00:00+01:00' };
  ensure(await sendBundle(running.as('medecin'), writeBundle(second)));
  return { first, second };
}

const listOf = async (role: 'medecin' | 'coordinateur', { worker }: Departure) =>
  ensure(await findReceived(running.as(role))).filter((one) => one.worker.dossierNumber === worker.dossierNumber);

describe('a signalement that the cellule returned', () => {
  it('comes back as a draft with its values, its level, its answers and its agreement', async () => {
    const { departure, returned } = await sendReturned();
    const draft = reopenReturned(returned, beginning);
    expect(draft.team).toMatchObject({
      worker: departure.worker,
      instrument: departure.questionnaire?.instrument,
      proposedLevel: 'foreseeable',
      retainedLevel: 'possible',
      isPrefilled: true,
      consent: departure.consent,
      returned: { root: departure.id, former: departure.id, version: 2, reason },
    });
    expect(Object.keys(draft.team.values)).toEqual(['employerName', 'siret', 'hiredOn', 'motive', 'expected']);
    expect(draft.team.values.motive?.value).toEqual(['long-arret', 'mesure']);
    expect(draft.care?.values.pathology?.value).toBe('SECRET-MEDICAL-LIGNE');
    expect(draft.care?.answers).toEqual(departure.questionnaire?.answers);
    expect(draft.care?.outcome).toEqual(departure.questionnaire?.outcome);
  });

  it('keeps the medical layer out of the layer that a coordinator opens', async () => {
    const { returned } = await sendReturned();
    expect(JSON.stringify(reopenReturned(returned, beginning).team)).not.toContain('SECRET-MEDICAL');
  });

  it('leaves again as the next version of the same one', async () => {
    const { departure, returned } = await sendReturned();
    const draft = reopenReturned(returned, beginning);
    // The sample's wording is not one this version can show: the agreement is asked again, as for any draft.
    const consent = { ...draft.team.consent, wording: 'accord-2026-1' };
    const built = buildSignalement({
      draft: { ...draft, team: { ...draft.team, consent } },
      fields: [],
      instrument: { canonical: '', title: '', version: '', questions: [] } as never,
      author: beginning.author,
      cellule: 'Cellule PDP',
      id: draft.id,
      leavesAt: beginning.now,
    });
    expect(ensure(built).chain).toEqual({ root: departure.id, former: departure.id, version: 2 });
  });

  it('is asked to be pre-filled anew where a layer was not shared', async () => {
    const whole = makeSignalement(randomUUID(), makeWorker());
    const { consent } = whole;
    if (consent === null) throw new Error('the sample has an agreement');
    const { returned } = await sendReturned({
      ...whole,
      layers: { administrative: whole.layers.administrative ?? [] },
      level: null,
      questionnaire: null,
      consent: { ...consent, statements: { ...consent.statements, shared: 'refused' } },
    });
    const draft = reopenReturned(returned, beginning);
    expect(draft.team).toMatchObject({ isPrefilled: false, retainedLevel: null, visit: beginning.visit });
    expect(draft.care?.values).toEqual({});
  });
});

describe('a signalement sent again', () => {
  it.each(['medecin', 'coordinateur'] as const)('is one line for the %s, in its version 2', async (role) => {
    const { second } = await sendNext();
    expect(await listOf(role, second)).toMatchObject([
      { identifier: second.id, edition: 2, state: 'new', reason: null },
    ]);
  });

  it('stays one line once the former version is put away, and that one can be opened by nobody', async () => {
    const { first, second } = await sendNext();
    ensure(await supersede(running.as('medecin'), first.departure.id));
    expect(await listOf('coordinateur', second)).toHaveLength(1);
    const reader = { asHealthProfessional: false };
    expect(await openReceived(running.as('coordinateur'), first.taskId, reader)).toMatchObject({
      failure: { code: 'server-not-found' },
    });
  });

  it('is made once, however often its bytes arrive', async () => {
    const { second } = await sendNext();
    ensure(await sendBundle(running.as('medecin'), writeBundle(second)));
    expect(await listOf('coordinateur', second)).toHaveLength(1);
    const task = (await (await ask(running.as('medecin'), `/Task?identifier=${second.id}`)).json()) as {
      readonly total: number;
      readonly entry: readonly { readonly resource: { readonly groupIdentifier?: { readonly value?: string } } }[];
    };
    expect(task.total).toBe(1);
    expect(task.entry[0]?.resource.groupIdentifier?.value).toBe(second.chain?.root);
  });
});

describe('the draft made of a returned signalement', () => {
  it('is kept and opened like any other', async () => {
    const { returned } = await sendReturned();
    const draft = reopenReturned(returned, beginning);
    const row = ensure(await sealDraft(keys, draft));
    expect(ensure(await openDraftRow(keys, row))).toEqual(draft);
  });
});

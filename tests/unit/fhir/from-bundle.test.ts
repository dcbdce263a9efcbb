import type { Bundle } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHandovers, readReceiptStates, readReceived } from '../../../lib/fhir/from-bundle';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import { arbitraryHandover, arbitrarySignalement } from './arbitrary-departure';
import { makeHandover, makeSignalement } from './sample-departures';

/** The bundle as a search on a server would give it back, with one identity each. */
function answerWith(bundle: Bundle, change: Record<string, unknown> = {}): unknown {
  const entry = (bundle.entry ?? []).map(({ fullUrl, resource }, at) => ({
    fullUrl,
    resource: {
      ...resource,
      id: `r${at}`,
      meta: { ...resource?.meta, versionId: '1' },
      ...(resource?.resourceType === 'Task' && change),
    },
  }));
  return { resourceType: 'Bundle', type: 'searchset', entry };
}

const health = { asHealthProfessional: true };

describe('a received signalement', () => {
  it('says again the lines, the level, the worker and the wording that left', () => {
    fc.assert(
      fc.property(arbitrarySignalement, (departure) => {
        const received = readReceived([answerWith(buildBundle(departure))], health);
        expect(received).toMatchObject({
          ok: true,
          value: [
            {
              identifier: departure.id,
              receivedAt: departure.leavesAt,
              state: 'new',
              worker: departure.worker,
              author: departure.author.name,
              urgency: departure.urgency,
              level: departure.level?.retained ?? keepLevel(departure.level?.proposed),
              administrative: departure.layers.administrative,
              functional: departure.layers.functional ?? null,
              medical: { kind: 'shown', lines: departure.layers.medical ?? [] },
              consentText: departure.consentText,
            },
          ],
        });
      }),
    );
  });

  it.each([
    [{}, 'given'],
    [{ partners: 'refused' as const }, 'partial'],
    [{ informed: null }, 'partial'],
  ])('tells the agreement %o as %s', (answers, agreement) => {
    const { consent, ...rest } = makeSignalement();
    if (consent === null) throw new Error('The sample has a consent.');
    const departure = { ...rest, consent: { ...consent, statements: { ...consent.statements, ...answers } } };
    expect(readReceived([answerWith(buildBundle(departure))], health)).toMatchObject({ value: [{ agreement }] });
  });

  it('tells a withdrawn agreement as withdrawn', () => {
    const text = JSON.stringify(answerWith(buildBundle(makeSignalement()))).replace(
      '"status":"active","scope"',
      '"status":"inactive","scope"',
    );
    expect(readReceived([JSON.parse(text)], health)).toMatchObject({ value: [{ agreement: 'withdrawn' }] });
  });

  it('hides the medical layer from whoever is not a health professional, even if a server sent it', () => {
    const received = readReceived([answerWith(buildBundle(makeSignalement()))], { asHealthProfessional: false });
    expect(received).toMatchObject({ ok: true, value: [{ medical: { kind: 'hidden' } }] });
    expect(JSON.stringify(received)).not.toMatch(/SECRET-MEDICAL/);
  });

  it.each([
    [{ status: 'accepted', businessStatus: state('accepte') }, 'accepted', null],
    [
      { status: 'on-hold', businessStatus: state('a-completer'), statusReason: { text: 'Poste ?' } },
      'to-complete',
      'Poste ?',
    ],
    [{ status: 'in-progress', businessStatus: undefined }, 'accepted', null],
    [{ status: 'received', businessStatus: undefined }, 'new', null],
  ])('reads the state out of %o', (change, expected, reason) => {
    const received = readReceived([answerWith(buildBundle(makeSignalement()), change)], health);
    expect(received).toMatchObject({ ok: true, value: [{ state: expected, reason }] });
  });

  it.each(['cancelled', 'rejected', 'entered-in-error', 'failed'])('is not listed when its Task is %s', (status) => {
    const answer = answerWith(buildBundle(makeSignalement()), { status, businessStatus: undefined });
    expect(readReceived([answer], health)).toEqual({ ok: true, value: [] });
  });

  it('is not listed when its request is not there', () => {
    const answer = answerWith(buildBundle(makeSignalement()), { focus: { reference: 'ServiceRequest/gone' } });
    expect(readReceived([answer], health)).toEqual({ ok: true, value: [] });
  });

  it('is shown once when a server holds it twice, as the one that was acted upon', () => {
    const first = answerWith(buildBundle(makeSignalement()), {
      id: 'b',
      status: 'accepted',
      businessStatus: undefined,
    });
    const second = answerWith(buildBundle(makeSignalement()), { id: 'a' });
    expect(readReceived([second, first], health)).toMatchObject({
      ok: true,
      value: [{ taskId: 'b', state: 'accepted' }],
    });
  });
});

describe('a hand-over', () => {
  it('says again the worker, the visit, the answers with their result, and the note', () => {
    fc.assert(
      fc.property(arbitraryHandover, (departure) => {
        expect(readHandovers([answerWith(buildBundle(departure))])).toMatchObject({
          ok: true,
          value: [
            {
              from: departure.author.name,
              at: departure.leavesAt,
              worker: departure.worker,
              visit: departure.visit,
              questionnaire: departure.questionnaire,
              proposedLevel: departure.level?.proposed ?? null,
              note: departure.note ?? '',
            },
          ],
        });
      }),
    );
  });

  it('waits for nobody once it is completed', () => {
    expect(readHandovers([answerWith(buildBundle(makeHandover()), { status: 'completed' })])).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('whatever a server says', () => {
  const readers = [
    (body: unknown) => readReceived([body], health),
    (body: unknown) => readHandovers([body]),
    (body: unknown) => readReceiptStates([body]),
  ];

  it('is a failure when it is not a Bundle, never a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        for (const read of readers) expect(read(body)).toEqual({ ok: false, failure: { code: 'server-garbage' } });
      }),
    );
  });

  it('never throws on a Bundle whose pieces were replaced by anything', () => {
    const sound = [makeSignalement(), makeHandover()].map((departure) =>
      JSON.stringify(answerWith(buildBundle(departure))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.jsonValue(), (text, at, anything) => {
        let seen = 0;
        const damaged: unknown = JSON.parse(text, (_, value: unknown) => {
          seen += 1;
          return seen % 97 === at % 97 ? anything : value;
        });
        for (const read of readers) expect(read(damaged)).toHaveProperty('ok');
      }),
      { numRuns: 1000 },
    );
  });

  it('is garbage when a Task of ours cannot be read, never silently skipped', () => {
    const answer = answerWith(buildBundle(makeSignalement()), { authoredOn: 12 });
    expect(readReceived([answer], health)).toEqual({ ok: false, failure: { code: 'server-garbage' } });
  });
});

function state(code: string) {
  return { coding: [{ system: 'https://vigie-pdp.example/fhir/CodeSystem/etat-signalement', code }] };
}

function keepLevel<T extends string>(level: T | null | undefined): Exclude<T, 'not-concluded'> | null {
  return level === undefined || level === 'not-concluded' ? null : (level as Exclude<T, 'not-concluded'> | null);
}

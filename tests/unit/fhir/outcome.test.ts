import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeTransaction } from '../../../lib/fhir/outcome';
import { canRetry, nextDelay } from '../../../lib/fhir/retry';

const task = { resourceType: 'Task' };

describe('an answer of the server', () => {
  it.each([
    [400, 'server-rejected'],
    [401, 'server-unauthorized'],
    [403, 'server-forbidden'],
    [404, 'server-not-found'],
    [408, 'server-failed'],
    [409, 'server-conflict'],
    [410, 'server-not-found'],
    [412, 'server-conflict'],
    [413, 'server-rejected'],
    [422, 'server-rejected'],
    [425, 'server-failed'],
    [429, 'server-failed'],
    [500, 'server-failed'],
    [503, 'server-failed'],
    [304, 'server-garbage'],
  ])('with status %i is %s', (status, code) => {
    expect(judgeAnswer(status, task)).toEqual({ ok: false, failure: { code } });
  });

  it('is rejected, not retried, when several Patients answer to one dossier number', () => {
    const body = { resourceType: 'OperationOutcome', issue: [{ code: 'multiple-matches' }] };
    expect(judgeAnswer(412, body)).toEqual({ ok: false, failure: { code: 'server-rejected' } });
  });

  it.each([undefined, null, 'OK', [], {}, { resourceType: 3 }])('with status 200 around %o is garbage', (body) => {
    expect(judgeAnswer(200, body)).toEqual({ ok: false, failure: { code: 'server-garbage' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (status, body) => {
        expect(judgeAnswer(status, body)).toHaveProperty('ok');
        expect(judgeTransaction(status, body, 2)).toHaveProperty('ok');
      }),
    );
  });
});

describe('the answer to a transaction', () => {
  const respond = (...statuses: string[]) => ({
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: statuses.map((status) => ({ response: { status } })),
  });

  it.each([[respond('201', '200')], [respond('201 Created', '200 OK')]])('is a success when every entry is', (body) => {
    expect(judgeTransaction(200, body, 2)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    [respond('201', '412'), 'server-rejected'],
    [respond('201', '500'), 'server-rejected'],
    [respond('201'), 'server-garbage'],
    [{ resourceType: 'Bundle' }, 'server-garbage'],
    [task, 'server-garbage'],
  ])('is %o: %s', (body, code) => {
    expect(judgeTransaction(200, body, 2)).toEqual({ ok: false, failure: { code } });
  });
});

describe('a sending that failed', () => {
  it.each([
    'server-unreachable',
    'server-failed',
    'server-conflict',
    'server-garbage',
    'server-unauthorized',
    'server-not-set',
  ] as const)('goes on after %s', (code) => {
    expect(canRetry({ code })).toBe(true);
  });

  it.each(['server-rejected', 'server-forbidden', 'server-not-found', 'disk-full'] as const)(
    'stops after %s',
    (code) => {
      expect(canRetry({ code })).toBe(false);
    },
  );

  it.each([
    [1, 2_000],
    [2, 8_000],
    [3, 30_000],
    [4, 300_000],
    [250, 300_000],
  ])('waits after try %i for %i ms, and at most a fifth more', (tries, delay) => {
    expect(nextDelay(tries, 0)).toBe(delay);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (jitter) => {
        expect(nextDelay(tries, jitter)).toBeGreaterThanOrEqual(delay);
        expect(nextDelay(tries, jitter)).toBeLessThanOrEqual(delay * 1.2);
      }),
    );
  });
});

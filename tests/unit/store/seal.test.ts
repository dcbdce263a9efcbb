// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealed, type SealHeader, seal } from '../../../lib/edge/store/seal';
import { codeOf, expectOk, keys } from './examples';

const header: SealHeader = {
  store: 'drafts',
  layer: 'team',
  id: 'draft-1',
  revision: 3,
  state: 'open',
  updatedAt: '2026-11-22T10:43:00+01:00',
  format: 1,
};

describe('a sealed text', () => {
  it('opens to the same value, whatever JSON carries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(expectOk(await openSealed(keys.team, header, await seal(keys.team, header, plain)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Partial<SealHeader>]>([
    ['another record', { id: 'draft-2' }],
    ['an older revision', { revision: 2 }],
    ['another layer', { layer: 'care' }],
    ['another table', { store: 'outbox' }],
    ['another state', { state: 'to-send' }],
    ['another date', { updatedAt: '2026-11-23T10:43:00+01:00' }],
    ['another format', { format: 2 }],
  ])('does not open for %s', async (_, change) => {
    const text = await seal(keys.team, header, { a: 1 });
    expect(codeOf(await openSealed(keys.team, { ...header, ...change }, text))).toBe('record-damaged');
  });

  it('does not open under another key', async () => {
    const text = await seal(keys.team, header, { a: 1 });
    expect(codeOf(await openSealed(new Uint8Array(32).fill(9), header, text))).toBe('record-damaged');
  });

  it('never opens once cut or changed, wherever that is, and never throws', async () => {
    const text = await seal(keys.team, header, { note: 'PERSONNE FICTIVE' });
    const letter = fc.constantFrom(...'ABCabc019-_.= é{');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), letter, fc.boolean(), async (at, put, isCut) => {
        const changed = isCut ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at + 1);
        fc.pre(changed !== text && !isSameBytes(changed, text));
        expect(codeOf(await openSealed(keys.team, header, changed))).toBe('record-damaged');
      }),
      { numRuns: 400 },
    );
  });

  it('never opens when it is any other text, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(codeOf(await openSealed(keys.team, header, text))).toBe('record-damaged');
      }),
    );
  });

  it('takes a fresh IV at each write', async () => {
    const texts = await Promise.all(Array.from({ length: 2_000 }, () => seal(keys.team, header, 'same')));
    expect(new Set(texts.map((text) => text.split('.')[2])).size).toBe(2_000);
  });

  it('refuses a text sealed without encryption of its own kind', async () => {
    const [, , iv, cipher, tag] = (await seal(keys.team, header, 1)).split('.');
    const forged = Buffer.from(JSON.stringify({ alg: 'none', ...header })).toString('base64url');
    expect(codeOf(await openSealed(keys.team, header, `${forged}..${iv}.${cipher}.${tag}`))).toBe('record-damaged');
  });
});

/** Base64 leaves some last bits unused: two texts may be one sequence of bytes. */
function isSameBytes(a: string, b: string): boolean {
  const bytesOf = (text: string) => text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
  return bytesOf(a).join('.') === bytesOf(b).join('.');
}

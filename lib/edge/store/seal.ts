// Seals a value into text and opens it again: JWE compact, `dir` + A256GCM, a fresh random IV at each write (jose's).
// Knows nothing of drafts nor of the database. [Note: Every clear field is sealed in]
// The protected header repeats all that the record says in clear: store, id, revision, state, date, layer, format.
// So a sealed text moved to another record or layer, or put back from an older revision, does not open.
// What this can't see: a *whole* record put back as it was some days before, clear fields included.
import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import { fail, ok, type Result } from '../../result';

/** What a sealed text belongs to: the clear fields of its record, and which part of it. */
export interface SealHeader {
  readonly store: 'drafts' | 'outbox' | 'cards';
  readonly layer: 'team' | 'care' | 'receipt';
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly updatedAt: string;
  readonly format: number;
}

/** `key`: 32 bytes. `value`: anything JSON can carry. */
export async function seal(key: Uint8Array, header: SealHeader, value: unknown): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', ...header })
    .encrypt(await importKey(key));
}

/**
 * The value sealed in `text`. `record-damaged`: another key, a text that was cut or changed, or one that belongs to
 * something else than `header` says.
 */
export async function openSealed(key: Uint8Array, header: SealHeader, text: string): Promise<Result<unknown>> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(text, await importKey(key), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const { alg, enc, ...found } = protectedHeader;
    if (!areSameFields(found, { ...header })) return fail('record-damaged');
    const value: unknown = JSON.parse(new TextDecoder().decode(plaintext));
    return ok(value);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return fail('record-damaged');
    throw error;
  }
}

const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>();

/** Once for all the texts of a list: importing costs as much as opening. Kept no longer than the bytes themselves. */
function importKey(key: Uint8Array): Promise<CryptoKey> {
  const known =
    imported.get(key) ?? crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  imported.set(key, known);
  return known;
}

/** The same names, each with the same text or number. */
export function areSameFields(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
}

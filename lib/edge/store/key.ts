// The keys of the vault, and how they are wrapped for one user by a key drawn from their passphrase: one JWE,
// PBES2-HS512+A256KW, so one PBKDF2 at each unlock. Does not know where it is kept nor who may hold what (`vault.ts`).
import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors } from 'jose';
import { fail, ok, type Result } from '../../result';
import type { Professional } from '../../signalement/draft';
import { z } from '../../zod';
import { FORMAT } from './record';
import { areSameFields } from './seal';

/** `team` opens the administrative and functional layers, `care` the medical one (null for a coordinator). 32 bytes. */
export interface Keys {
  readonly team: Uint8Array;
  readonly care: Uint8Array | null;
}

/** What a passphrase opens. */
export interface Wrapped extends Keys {
  readonly serverToken: string;
}

/** PBKDF2-SHA512 rounds: written with each wrap, never fewer accepted at unlock (quality.md §2.4). */
export const PASSPHRASE_ROUNDS = 1_000_000;
/** Above this a wrap was forged to hang the browser. */
const MOST_ROUNDS = 10 * PASSPHRASE_ROUNDS;
const KEY_BYTES = 32;
const ALGORITHM = 'PBES2-HS512+A256KW';

export function makeKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** Wraps `content` for `user`, who is sealed in: no other name, role or RPPS can be put on it afterwards. */
export async function wrapKeys(
  passphrase: string,
  user: Professional,
  content: Wrapped,
  rounds: number,
): Promise<string> {
  const text = JSON.stringify({
    team: base64url.encode(content.team),
    care: content.care && base64url.encode(content.care),
    serverToken: content.serverToken,
  });
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALGORITHM, enc: 'A256GCM', ...ownHeader(user) })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(encodePassphrase(passphrase));
}

/**
 * `record-damaged`: the wrap is another user's, was changed, or asks for fewer rounds than `leastRounds`; known before
 * any passphrase is tried. `wrong-passphrase`: anything that does not open (a wrap damaged further in looks the same).
 */
export async function unwrapKeys(
  passphrase: string,
  user: Professional,
  text: string,
  leastRounds: number,
): Promise<Result<Wrapped>> {
  if (!isOwnWrap(user, text, leastRounds)) return fail('record-damaged');
  try {
    const { plaintext } = await compactDecrypt(text, encodePassphrase(passphrase), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: MOST_ROUNDS,
    });
    return ok(wrappedSchema.parse(JSON.parse(new TextDecoder().decode(plaintext))));
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return fail('wrong-passphrase');
    if (error instanceof errors.JOSEError || error instanceof z.core.$ZodError || error instanceof SyntaxError) {
      return fail('record-damaged');
    }
    throw error;
  }
}

const keySchema = z.pipe(
  z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  z.transform((text: string): Uint8Array => base64url.decode(text)),
);
const wrappedSchema = z.strictObject({ team: keySchema, care: z.nullable(keySchema), serverToken: z.string() });

/** A French keyboard, a Mac and a paste write « é » in different bytes: one form for all. */
function encodePassphrase(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

function ownHeader(user: Professional) {
  return { store: 'users', id: user.id, name: user.name, role: user.role, rpps: user.rpps, format: FORMAT };
}

function isOwnWrap(user: Professional, text: string, leastRounds: number): boolean {
  try {
    const { alg, enc, p2c, p2s, ...own } = decodeProtectedHeader(text);
    const isStrong = typeof p2c === 'number' && p2c >= leastRounds && p2c <= MOST_ROUNDS;
    return alg === ALGORITHM && isStrong && areSameFields(own, ownHeader(user));
  } catch {
    return false;
  }
}

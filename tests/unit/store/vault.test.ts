// @vitest-environment node
import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../lib/edge/store/database';
import { listJournal } from '../../../lib/edge/store/journal';
import type { Keys } from '../../../lib/edge/store/key';
import { createUser as createShipped, listUsers, type NewUser, unlock } from '../../../lib/edge/store/vault';
import { codeOf, expectOk, FEW_ROUNDS, makePerson, makeStore, readRaw, tamper } from './examples';

const now = '2026-11-22T10:00:00+01:00';
const passphrase = makePerson().passphrase;
const nurse = makePerson({ name: 'Inf. Karim Petit', role: 'idest', rpps: null });
const coordinator = makePerson({ name: 'Nadia Leroy', role: 'coordinateur', rpps: null });

function createUser(db: Store, person: NewUser, holder: Keys | null) {
  return createShipped(db, person, holder, now, FEW_ROUNDS);
}

/** Seconds after `now`. */
function later(seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

describe('creating accesses', () => {
  it('gives the first user new keys, and their passphrase opens the same', async () => {
    const db = await makeStore();
    expect(expectOk(await listUsers(db))).toEqual([]);
    const created = expectOk(await createUser(db, makePerson(), null));
    const opened = expectOk(await unlock(db, created.user.id, passphrase, now, FEW_ROUNDS));
    expect(opened).toEqual(created);
    expect(opened.user).toMatchObject({ name: 'Dr Élise Martin', role: 'medecin', rpps: '10000000001' });
    expect(opened.serverToken).toBe('jeton-du-serveur');
    expect([opened.team.length, opened.care?.length]).toEqual([32, 32]);
    expect(expectOk(await listUsers(db))).toEqual([opened.user]);
    expect(expectOk(await listJournal(db)).lines).toMatchObject([{ act: 'access-created', userId: opened.user.id }]);
  });

  it('shares the same keys with the next health professional', async () => {
    const db = await makeStore();
    const doctor = expectOk(await createUser(db, makePerson(), null));
    const second = expectOk(await createUser(db, nurse, doctor));
    const opened = expectOk(await unlock(db, second.user.id, passphrase, now, FEW_ROUNDS));
    expect([opened.team, opened.care]).toEqual([doctor.team, doctor.care]);
  });

  it('never gives a coordinator the care key, whoever grants', async () => {
    const db = await makeStore();
    const doctor = expectOk(await createUser(db, makePerson(), null));
    const second = expectOk(await createUser(db, coordinator, doctor));
    const opened = expectOk(await unlock(db, second.user.id, passphrase, now, FEW_ROUNDS));
    expect([opened.team, opened.care]).toEqual([doctor.team, null]);
  });

  it('makes the care key when the first health professional comes after a coordinator', async () => {
    const db = await makeStore();
    const first = expectOk(await createUser(db, coordinator, null));
    expect(first.care).toBeNull();
    const doctor = expectOk(await createUser(db, makePerson(), first));
    expect(doctor.team).toEqual(first.team);
    expect(doctor.care?.length).toBe(32);
  });

  it('refuses a coordinator who would create a health professional once the care key exists', async () => {
    const db = await makeStore();
    const doctor = expectOk(await createUser(db, makePerson(), null));
    const granted = expectOk(await createUser(db, coordinator, doctor));
    expect(codeOf(await createUser(db, nurse, granted))).toBe('key-not-held');
    expect(expectOk(await listUsers(db))).toHaveLength(2);
  });

  it('refuses a second access while nobody is unlocked', async () => {
    const db = await makeStore();
    expectOk(await createUser(db, makePerson(), null));
    expect(codeOf(await createUser(db, nurse, null))).toBe('vault-locked');
  });

  it('makes new keys for an empty vault, whatever keys are left in memory', async () => {
    const left = expectOk(await createUser(await makeStore(), makePerson(), null));
    const created = expectOk(await createUser(await makeStore(), makePerson(), left));
    expect(created.team).not.toEqual(left.team);
  });

  it.each([
    ['Dr Élise Martin', 'user-exists'],
    ['  dr  élise MARTIN ', 'user-exists'],
    ['Dr Elise Martin', 'ok'],
    ['   ', 'value-refused'],
  ])('judges the name « %s »', async (name, code) => {
    const db = await makeStore();
    const doctor = expectOk(await createUser(db, makePerson(), null));
    expect(codeOf(await createUser(db, { ...nurse, name }, doctor))).toBe(code);
  });

  it.each([
    ['', 'passphrase-too-short'],
    ['treize lettre', 'passphrase-too-short'],
    ['quatorze signe', 'ok'],
    ['🦊🦊🦊🦊🦊🦊🦊', 'passphrase-too-short'],
  ])('judges the passphrase « %s »', async (tried, code) => {
    expect(codeOf(await createUser(await makeStore(), makePerson({ passphrase: tried }), null))).toBe(code);
  });

  it('lets one of two first users through when both are created at once', async () => {
    const db = await makeStore();
    const codes = await Promise.all([createUser(db, makePerson(), null), createUser(db, nurse, null)]);
    expect(codes.map(codeOf).sort()).toEqual(['ok', 'vault-locked']);
  });

  it('never makes new keys over a vault it cannot read', async () => {
    const db = await makeStore();
    const { user } = expectOk(await createUser(db, makePerson(), null));
    await tamper(db, 'users', user.id, { role: 'directeur' });
    expect(codeOf(await listUsers(db))).toBe('record-damaged');
    expect(codeOf(await createUser(db, nurse, null))).toBe('record-damaged');
    await tamper(db, 'users', user.id, { format: 2 });
    expect(codeOf(await listUsers(db))).toBe('newer-format');
    expect(codeOf(await createUser(db, nurse, null))).toBe('newer-format');
  });

  it('keeps neither key, passphrase nor token in clear', async () => {
    const db = await makeStore();
    const doctor = expectOk(await createUser(db, makePerson(), null));
    const raw = await readRaw(db);
    for (const secret of [doctor.team, doctor.care ?? new Uint8Array()]) {
      expect(raw).not.toContain(Buffer.from(secret).toString('base64url'));
    }
    expect(raw).not.toContain(passphrase);
    expect(raw).not.toContain('jeton-du-serveur');
  });
});

describe('unlocking', () => {
  async function makeVault() {
    const db = await makeStore();
    const { user } = expectOk(await createUser(db, makePerson(), null));
    const attempt = (tried: string, at = now) => unlock(db, user.id, tried, at, FEW_ROUNDS).then(codeOf);
    return { db, user, attempt };
  }

  it('slows wrong tries down, from one second to five minutes, then opens to the right one', async () => {
    const { attempt } = await makeVault();
    let at = 0;
    for (const wait of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      expect(await attempt('une autre phrase', later(at))).toBe('wrong-passphrase');
      expect(await attempt(passphrase, later(at + wait - 0.5))).toBe('too-many-tries');
      at += wait;
    }
    expect(await attempt(passphrase, later(at))).toBe('ok');
    expect(await attempt('une autre phrase', later(at))).toBe('wrong-passphrase');
    expect(await attempt(passphrase, later(at + 1))).toBe('ok');
  });

  it('compares instants, not their texts, and keeps nobody out when the clock is set back', async () => {
    const { attempt } = await makeVault();
    expect(await attempt('une autre phrase', '2026-11-22T10:00:00+01:00')).toBe('wrong-passphrase');
    expect(await attempt(passphrase, '2026-11-22T05:00:00.500-04:00')).toBe('too-many-tries');
    expect(await attempt(passphrase, '2026-11-22T05:00:01-04:00')).toBe('ok');
    expect(await attempt('une autre phrase', '2031-01-01T00:00:00Z')).toBe('wrong-passphrase');
    expect(await attempt(passphrase, '2026-11-22T10:00:00+01:00')).toBe('ok');
  });

  it('takes a passphrase typed with other bytes for the same letters', async () => {
    const db = await makeStore();
    const created = await createUser(db, makePerson({ passphrase: 'été à la forêt'.normalize('NFC') }), null);
    const { user } = expectOk(created);
    expect(codeOf(await unlock(db, user.id, 'été à la forêt'.normalize('NFD'), now, FEW_ROUNDS))).toBe('ok');
  });

  it('does not know somebody else', async () => {
    const { db } = await makeVault();
    expect(codeOf(await unlock(db, 'nobody', passphrase, now, FEW_ROUNDS))).toBe('user-unknown');
  });

  it('refuses a wrap with fewer rounds than allowed, before any passphrase is tried', async () => {
    const { db, user } = await makeVault();
    expect(codeOf(await unlock(db, user.id, passphrase, now, FEW_ROUNDS + 1))).toBe('record-damaged');
    expect(codeOf(await unlock(db, user.id, passphrase, now))).toBe('record-damaged');
  });

  it.each([
    ['role', { role: 'idest' }],
    ['name', { name: 'Quelqu’un d’autre' }],
    ['RPPS', { rpps: '10000000009' }],
  ])('refuses an access whose %s was changed on the disk', async (_, change) => {
    const { db, user, attempt } = await makeVault();
    await tamper(db, 'users', user.id, change);
    expect(await attempt(passphrase)).toBe('record-damaged');
  });

  it('refuses a wrap moved from one user to another', async () => {
    const { db, user } = await makeVault();
    const doctor = expectOk(await unlock(db, user.id, passphrase, now, FEW_ROUNDS));
    const other = expectOk(await createUser(db, coordinator, doctor));
    const row = (await db.users.get(user.id)) as { wrapped: string };
    await tamper(db, 'users', other.user.id, { wrapped: row.wrapped });
    expect(codeOf(await unlock(db, other.user.id, passphrase, now, FEW_ROUNDS))).toBe('record-damaged');
  });

  it.each([
    ['not a wrap', 'record-damaged'],
    ['', 'record-damaged'],
  ])('refuses « %s » in place of a wrap', async (wrapped, code) => {
    const { db, user, attempt } = await makeVault();
    await tamper(db, 'users', user.id, { wrapped });
    expect(await attempt(passphrase)).toBe(code);
  });

  it('refuses a wrap made to hang the browser', async () => {
    const { db, user, attempt } = await makeVault();
    const row = (await db.users.get(user.id)) as { wrapped: string };
    const [head = '', ...rest] = row.wrapped.split('.');
    const fields = JSON.parse(Buffer.from(head, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...fields, p2c: 2_000_000_000 })).toString('base64url');
    await tamper(db, 'users', user.id, { wrapped: [forged, ...rest].join('.') });
    expect(await attempt(passphrase)).toBe('record-damaged');
  });

  it('refuses a wrap whose content is not keys', async () => {
    const { db, user, attempt } = await makeVault();
    const header = { store: 'users', ...user, format: 1 };
    const wrapped = await new CompactEncrypt(new TextEncoder().encode('{"team":"short"}'))
      .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', ...header })
      .setKeyManagementParameters({ p2c: FEW_ROUNDS })
      .encrypt(new TextEncoder().encode(passphrase));
    await tamper(db, 'users', user.id, { wrapped });
    expect(await attempt(passphrase)).toBe('record-damaged');
  });

  it('wraps with a million rounds and opens with them, unless told otherwise', async () => {
    const db = await makeStore();
    const { user } = expectOk(await createShipped(db, makePerson(), null, now));
    expect(codeOf(await unlock(db, user.id, passphrase, now))).toBe('ok');
    const row = (await db.users.get(user.id)) as { wrapped: string };
    const head = JSON.parse(Buffer.from(row.wrapped.split('.')[0] ?? '', 'base64url').toString());
    expect(head).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 1_000_000, role: 'medecin' });
  });
});

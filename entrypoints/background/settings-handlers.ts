// Accesses of this computer, unlocking, the service's settings.
import { announceChange } from '../../lib/edge/changes';
import { readNow } from '../../lib/edge/clock';
import { checkServer } from '../../lib/edge/server';
import { openSession, readSession, touchSession } from '../../lib/edge/session';
import { readSettings, saveSettings } from '../../lib/edge/settings-store';
import { createUser, unlock } from '../../lib/edge/store/vault';
import type { Input, Reply } from '../../lib/messages';
import { fail, ok } from '../../lib/result';
import { checkFormSettings } from '../../lib/signalement/form-settings';
import { lockVault } from './locking';
import { sendWaiting } from './sending';
import { forgetKnown, refreshKnown } from './server-watch';
import { ensureRole, findUnlocked, openStore, viewSession } from './unlocked';

/** The first access is created by whoever comes first; the next ones by somebody unlocked, who shares the keys they hold. */
export async function createAccess(input: Input<'session.create-user'>): Promise<Reply<'session.create-user'>> {
  const store = await openStore();
  if (!store.ok) return store;
  const { lockAfterMinutes } = await readSettings();
  const holder = await readSession(lockAfterMinutes);
  const created = await createUser(store.value, input, holder, readNow());
  if (!created.ok) return created;
  if (holder === null) await openSession(created.value);
  announceChange('session');
  return viewSession();
}

export async function unlockVault(input: Input<'session.unlock'>): Promise<Reply<'session.unlock'>> {
  const store = await openStore();
  if (!store.ok) return store;
  const unlocked = await unlock(store.value, input.userId, input.passphrase, readNow());
  if (!unlocked.ok) return unlocked;
  forgetKnown();
  await openSession(unlocked.value);
  announceChange('session');
  void sendWaiting().then(refreshKnown);
  return viewSession();
}

export async function lock(): Promise<Reply<'session.lock'>> {
  await lockVault();
  return viewSession();
}

export async function touch(): Promise<Reply<'session.touch'>> {
  await touchSession();
  return ok(null);
}

export async function readAllSettings(): Promise<Reply<'settings.read'>> {
  return ok(await readSettings());
}

/** Before the first access anybody may set the computer up; afterwards, somebody unlocked. */
export async function keepSettings(input: Input<'settings.save'>): Promise<Reply<'settings.save'>> {
  const view = await viewSession();
  if (!view.ok) return view;
  if (view.value.vault !== 'absent') {
    const allowed = await ensureRole('idest', 'medecin', 'coordinateur');
    if (!allowed.ok) return allowed;
  }
  const [problem] = checkFormSettings(input.settings.form);
  if (problem !== undefined) return fail('settings-refused', problem.subject);
  const saved = await saveSettings(input.settings);
  if (saved.ok) {
    forgetKnown();
    announceChange('settings');
    void sendWaiting(true).then(refreshKnown);
  }
  return saved;
}

export async function testServer(input: Input<'settings.test-server'>): Promise<Reply<'settings.test-server'>> {
  const unlocked = await findUnlocked();
  return checkServer(input.serverUrl, unlocked.ok ? unlocked.value.session.serverToken : '');
}

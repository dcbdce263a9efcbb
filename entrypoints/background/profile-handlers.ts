// Which softwares Vigie reads: list them, add or replace one, take one away. Each change goes to the host scripts at once.
import { announceChange } from '../../lib/edge/changes';
import { hasAccess } from '../../lib/edge/host-access';
import { alignHostScripts } from '../../lib/edge/host-scripts';
import { listProfiles, removeProfile, saveProfile } from '../../lib/edge/profiles-store';
import type { Input, Reply } from '../../lib/messages';
import { ok } from '../../lib/result';
import { ensureRole } from './unlocked';

export async function readProfiles(): Promise<Reply<'profiles.read'>> {
  const known = await listProfiles();
  const profiles = await Promise.all(
    known.map(async (one) => ({ ...one, hasAccess: await hasAccess(one.profile.matches) })),
  );
  return ok({ profiles });
}

export async function keepProfile(input: Input<'profiles.save'>): Promise<Reply<'profiles.save'>> {
  const allowed = await ensureRole('idest', 'medecin', 'coordinateur');
  if (!allowed.ok) return allowed;
  const saved = await saveProfile(input.profile);
  if (!saved.ok) return saved;
  await alignHostScripts();
  announceChange('profiles');
  return readProfiles();
}

export async function dropProfile(input: Input<'profiles.remove'>): Promise<Reply<'profiles.remove'>> {
  const allowed = await ensureRole('idest', 'medecin', 'coordinateur');
  if (!allowed.ok) return allowed;
  const removed = await removeProfile(input.id);
  if (!removed.ok) return removed;
  await alignHostScripts();
  announceChange('profiles');
  return readProfiles();
}

/** The browser's own answer changed: a site was granted or taken back, here or in the browser's settings. */
export async function followAccess(): Promise<void> {
  await alignHostScripts();
  announceChange('profiles');
}

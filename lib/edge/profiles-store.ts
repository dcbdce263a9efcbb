// Which hosts are known: profiles fixed by the administrator's policy, added on this computer, shipped with this build, in
// that order of precedence. Each is checked at each reading: what is stored may come from an older version.
import { checkProfile, loadProfile } from '../profiles/load';
import type { Profile } from '../profiles/profile';
import { findProfile, shippedProfiles } from '../profiles/shipped';
import { fail, ok, type Result } from '../result';
import { browser } from './browser';

export type ProfileOrigin = 'policy' | 'added' | 'shipped';
export interface KnownProfile {
  readonly profile: Profile;
  readonly origin: ProfileOrigin;
}

const KEY = 'profiles';

/** One per identifier: the first in order of precedence. Files of the policy that are not valid are left out. */
export async function listProfiles(): Promise<readonly KnownProfile[]> {
  const all = [
    ...(await readPolicy()).map((profile) => ({ profile, origin: 'policy' as const })),
    ...(await readAdded()).map((profile) => ({ profile, origin: 'added' as const })),
    ...shippedProfiles.map((profile) => ({ profile, origin: 'shipped' as const })),
  ];
  return all.filter(({ profile }, at) => all.findIndex((one) => one.profile.id === profile.id) === at);
}

/** The profile by which this address is read, or null. */
export async function findProfileFor(url: string): Promise<Profile | null> {
  return findProfile(
    url,
    (await listProfiles()).map(({ profile }) => profile),
  );
}

/** Adds a profile, or replaces the added one of this identifier. A copy of a shipped one takes its place. */
export async function saveProfile(json: unknown): Promise<Result<Profile>> {
  const checked = checkProfile(json);
  if (!checked.ok) return checked;
  const profile = checked.value;
  if ((await readPolicy()).some(({ id }) => id === profile.id)) return fail('profile-fixed');
  const others = (await readAdded()).filter(({ id }) => id !== profile.id);
  await browser.storage.local.set({ [KEY]: [...others, profile] });
  return ok(profile);
}

/** Fails with `profile-fixed` for a shipped or fixed one, `profile-unknown` for none. */
export async function removeProfile(id: string): Promise<Result<Profile>> {
  const added = await readAdded();
  const removed = added.find((profile) => profile.id === id);
  if (removed === undefined) {
    return fail((await listProfiles()).some(({ profile }) => profile.id === id) ? 'profile-fixed' : 'profile-unknown');
  }
  await browser.storage.local.set({ [KEY]: added.filter((profile) => profile !== removed) });
  return ok(removed);
}

async function readAdded(): Promise<Profile[]> {
  const found = await browser.storage.local.get(KEY);
  const stored: unknown = found[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((json) => keepSound(checkProfile(json)));
}

/** Policy holds each profile as the text of its file: a schema of the browser's knows no open objects. */
async function readPolicy(): Promise<Profile[]> {
  try {
    const found = await browser.storage.managed.get(KEY);
    const files: unknown = found[KEY];
    return (Array.isArray(files) ? files : []).flatMap((file) =>
      typeof file === 'string' ? keepSound(loadProfile(file)) : [],
    );
  } catch {
    // Firefox refuses the whole area where the administrator has fixed nothing.
    return [];
  }
}

function keepSound(checked: Result<Profile>): Profile[] {
  return checked.ok ? [checked.value] : [];
}

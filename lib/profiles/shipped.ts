// The profiles this build ships, checked once. Shipping one asks for no access: the manifest names the demo host only.
import demoKalyste from './demo-kalyste/profile.json';
import demoMedisante from './demo-medisante/profile.json';
import demoSemaphore from './demo-semaphore/profile.json';
import { isMatched } from './matches';
import { type Profile, profileSchema } from './profile';

export const shippedProfiles: readonly Profile[] = [demoMedisante, demoSemaphore, demoKalyste].map((json) =>
  profileSchema.parse(json),
);

/** The first profile whose match patterns cover this address, or null. */
export function findProfile(url: string, profiles: readonly Profile[] = shippedProfiles): Profile | null {
  return profiles.find((profile) => profile.matches.some((pattern) => isMatched(pattern, url))) ?? null;
}

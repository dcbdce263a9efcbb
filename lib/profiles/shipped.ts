// The profiles this build ships, checked once, and which of them knows an address.
import demoMedisante from './demo-medisante/profile.json';
import { type Profile, profileSchema } from './profile';

export const shippedProfiles: readonly Profile[] = [demoMedisante].map((json) => profileSchema.parse(json));

/** The profile whose match pattern covers this address (`scheme://host/*`, any port), or null. */
export function findProfile(url: string): Profile | null {
  return shippedProfiles.find((profile) => profile.matches.some((pattern) => isMatched(pattern, url))) ?? null;
}

function isMatched(pattern: string, url: string): boolean {
  const parts = /^(https?):\/\/([^/*:]+)\/\*$/.exec(pattern);
  if (parts === null || !URL.canParse(url)) return false;
  const address = new URL(url);
  return address.protocol === `${parts[1]}:` && address.hostname === parts[2];
}

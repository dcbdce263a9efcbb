// Which trees of the page a reading crosses: each needs an observer of its own, since changes inside a frame or a shadow
// root are not told outside it.
import type { Profile } from '../../lib/profiles/profile';
import { listFrames, listShadows } from '../../lib/profiles/query';

/** The root, and the open shadow roots and same-origin frames below it where the profile goes into them. */
export function listTrees(root: Element, profile: Profile): readonly Node[] {
  const frames = goesInside(profile) ? listFrames(root) : [];
  const tops = [root, ...frames];
  return profile.shadow === true ? tops.flatMap(listShadows) : tops;
}

const known = new WeakMap<Profile, boolean>();

/** Does it read inside frames or shadow roots it names? */
export function goesInside(profile: Profile): boolean {
  const answer = known.get(profile) ?? JSON.stringify(profile).includes('>>>');
  known.set(profile, answer);
  return answer;
}

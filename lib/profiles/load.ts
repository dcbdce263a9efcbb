// A profile file, checked before anything is done with it: JSON, of a version we know, with nothing we do not know, and
// no pattern that could hang the host's page. What is refused is named.
import { fail, ok, type Result } from '../result';
import { findPatternFault } from './check-pattern';
import { type Profile, profileFormat, profileSchema } from './profile';

/** Longest file, in characters. A profile of all fields is 10,000. */
const longestFile = 200_000;

/**
 * Fails with `profile-too-long`, `profile-not-json`, `profile-later-version`, `profile-malformed` (the place as subject)
 * or `profile-pattern-refused` (the pattern as subject).
 */
export function loadProfile(source: string): Result<Profile> {
  if (source.length > longestFile) return fail('profile-too-long');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return fail('profile-not-json');
  }
  return checkProfile(json);
}

/** The same, for what is already an object. */
export function checkProfile(json: unknown): Result<Profile> {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format === 'number' && format > profileFormat) return fail('profile-later-version');
  const checked = profileSchema.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const keys = issue !== undefined && 'keys' in issue ? ` (${(issue.keys as string[]).join(', ')})` : '';
    return fail('profile-malformed', `${issue?.path.join(' › ') ?? ''}${keys}`.trim() || 'le fichier');
  }
  const refused = listPatterns(checked.data).find((pattern) => findPatternFault(pattern) !== null);
  return refused === undefined ? ok(checked.data) : fail('profile-pattern-refused', refused);
}

/** Every pattern a profile holds, wherever. */
function listPatterns(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : listPatterns(value),
  );
}

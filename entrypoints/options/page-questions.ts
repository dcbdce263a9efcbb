// What the atelier asks of the software's page, and what becomes of the work with the answer. No screen here.
import type { Seen } from '../../components/atelier/atelier-types';
import { keepMarks } from '../../lib/atelier/change';
import { learnDates } from '../../lib/atelier/date-order';
import { hasIdentity } from '../../lib/atelier/places';
import { readSight } from '../../lib/atelier/sight';
import { noteTrial, noteTroubles, readState } from '../../lib/atelier/trial';
import type { PlaceId, Work } from '../../lib/atelier/work';
import { readNow, readToday } from '../../lib/edge/clock';
import { makeFingerprint } from '../../lib/edge/fingerprint';
import { ask, findHostTab } from '../../lib/edge/host-tab';
import type { Failure } from '../../lib/failures';
import type { PointAnswer, PointCommand } from '../../lib/profiles/pointing';
import type { ListId } from '../../lib/profiles/profile';
import type { Reading } from '../../lib/profiles/reading';
import { fail, type Result } from '../../lib/result';

export interface Tried {
  readonly work: Work;
  readonly seen: Seen;
  /** To be judged again when the order of dates is said. */
  readonly reading: Reading | null;
  readonly failure: Failure | null;
}

/** Asks the tab in which the software is open. Fails with `host-unreachable`. */
export async function askPage(work: Work, command: PointCommand): Promise<Result<PointAnswer>> {
  const tab = await findHostTab(work.present.profile.matches);
  return tab === null ? fail('host-unreachable') : ask(tab.tabId, command);
}

/** Tries the profile on the page as it stands. The work learns its dates, and one more dossier. */
export async function tryWork(work: Work): Promise<Tried> {
  const answer = await askPage(work, { command: 'try-profile', profile: work.present.profile });
  if (!answer.ok) return { work, seen: null, reading: null, failure: answer.failure };
  switch (answer.value.kind) {
    case 'reading':
      return judgeReading(work, answer.value.reading);
    case 'absence':
      return { work, seen: answer.value, reading: null, failure: null };
    default:
      return { work, seen: null, reading: null, failure: { code: 'host-unreachable' } };
  }
}

/** What a reading teaches. The order of its dates may change how its dates are understood. */
export async function judgeReading(before: Work, reading: Reading): Promise<Tried> {
  const now = readNow();
  const first = readSight(reading, before.present.profile, now);
  const work = learnDates(before, first, readToday());
  const sight = readSight(reading, work.present.profile, now);
  const noted = sight.worker === null ? work : noteTrial(work, sight, await makeFingerprint(sight.worker));
  return { work: noteTroubles(noted, sight), seen: { kind: 'sight', sight }, reading, failure: null };
}

/**
 * After a place was kept: the dossier's marks are deduced once the identity is known, and again when they leave out the
 * places that were just pointed at; then the whole is tried.
 */
export async function settleWork(work: Work, placed: readonly (PlaceId | ListId)[]): Promise<Tried> {
  if (!hasIdentity(work)) return { work, seen: null, reading: null, failure: null };
  const isMarked = work.present.profile.root !== '';
  const tried = await tryWork(isMarked ? work : await askMarks(work));
  return isMarked && isLeftOut(tried, placed) ? tryWork(await askMarks(tried.work)) : tried;
}

async function askMarks(work: Work): Promise<Work> {
  const answer = await askPage(work, { command: 'propose-marks', profile: work.present.profile });
  return answer.ok && answer.value.kind === 'marks' ? keepMarks(work, answer.value) : work;
}

function isLeftOut({ seen }: Tried, placed: readonly (PlaceId | ListId)[]): boolean {
  if (seen?.kind === 'absence') return seen.absence === 'no-dossier';
  return placed.some((place) => {
    const state = seen === null ? undefined : readState(seen.sight, place);
    return state === 'lost' || state === 'not-shown';
  });
}

// [Note: Same worker] Is this the same worker? Nothing of one ever reaches another's draft, screen or signalement.
// Abandon, never redirect: anything but `same` stops the work. All of the traits must agree; a doubt is not a yes.
import type { WorkerIdentity } from './dossier';

export type Sameness = 'same' | 'different' | 'doubt';

/** Letters only, without accents or case: « Le Bihan » and « LE BIHAN » are one name. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toUpperCase();
}

/**
 * `same` when host, number, birth date, birth name and given names agree; `different` when none of the strong traits
 * (number, birth date and name together) agree; `doubt` for the rest, e.g. one number with two names.
 */
export function compareWorkers(a: WorkerIdentity, b: WorkerIdentity): Sameness {
  const sameNumber = a.hostId === b.hostId && a.dossierNumber === b.dossierNumber;
  const samePerson =
    a.birthDate === b.birthDate &&
    foldName(a.birthName) === foldName(b.birthName) &&
    foldName(a.givenNames) === foldName(b.givenNames);
  if (sameNumber && samePerson) return 'same';
  return sameNumber || (samePerson && a.hostId === b.hostId) ? 'doubt' : 'different';
}

export function isSameWorker(a: WorkerIdentity, b: WorkerIdentity): boolean {
  return compareWorkers(a, b) === 'same';
}

/** What must agree, as one text: equal when `isSameWorker`, and only then. */
export function writeTraits({ hostId, dossierNumber, birthDate, birthName, givenNames }: WorkerIdentity): string {
  return JSON.stringify([hostId, dossierNumber, birthDate, foldName(birthName), foldName(givenNames)]);
}

/** Of the worker that a draft is about: on the screen, replaced by somebody else, or not seen at this moment. */
export type Presence = 'same' | 'other' | 'nobody';

/**
 * `shown`: who the screen shows for sure, null when it shows nobody or is changing. Only `same` lets anything be seen or
 * changed; `nobody` may still become `same`; after `other`, the draft waits until its worker comes back.
 */
export function judgePresence(shown: WorkerIdentity | null, worker: WorkerIdentity): Presence {
  if (shown === null) return 'nobody';
  return isSameWorker(shown, worker) ? 'same' : 'other';
}

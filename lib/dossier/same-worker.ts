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

// French typography of the interface: dates, names, counts, no-break spaces.
import type { Instant, IsoDay, WorkerIdentity } from '../dossier/dossier';

/** No-break space before `: ; ? !` and inside guillemets. */
export const NBSP = '\u00a0';

/** `2026-11-22` → `22/11/2026`. */
export function formatDay(day: IsoDay): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** `1981-09-05` → « 5 septembre 1981 ». */
export function formatLongDay(day: IsoDay): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('fr-FR', parts);
}

/** `10:43`, in the computer's own time zone. */
export function formatTime(instant: Instant): string {
  return new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
}

/** « 22/11/2026 à 10:43 ». */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant).toLocaleDateString('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' })} à ${formatTime(instant)}`;
}

/** « 1 signal », « 2 signaux » : zero and one are singular in French. */
export function count(n: number, singular: string, plural: string): string {
  return `${n}${NBSP}${n < 2 ? singular : plural}`;
}

/** « PETIT Claire ». */
export function formatName(worker: Pick<WorkerIdentity, 'birthName' | 'usedName' | 'givenNames'>): string {
  return `${(worker.usedName ?? worker.birthName).toLocaleUpperCase('fr-FR')} ${worker.givenNames}`;
}

/** Whole years between two calendar days. */
export function ageOn(birthDate: IsoDay, today: IsoDay): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

// What one request of Sémaphore SST is about: the day, the workers, and the knobs a test turned on the top page,
// which every address keeps.
import { countYears } from '../worker-api';
import type { HostWorker } from '../workers';
import { show } from './markup';

export interface Visit {
  readonly today: string;
  readonly workers: readonly HostWorker[];
  /** Only the knobs of the address. */
  readonly knobs: URLSearchParams;
}

const knobNames = ['collant', 'casse', 'modale', 'agite', 'deux', 'hostile', 'lent'];

/** The knobs of an address, without what it shows. */
export function readKnobs(url: URL): URLSearchParams {
  return new URLSearchParams([...url.searchParams].filter(([name]) => knobNames.includes(name)));
}

/** `/corps` and what it shows, with the knobs of the visit. */
export function linkTo(path: string, shown: Readonly<Record<string, string>>, { knobs }: Visit): string {
  return `${path}?${new URLSearchParams([...Object.entries(shown), ...knobs])}`;
}

/** « Claire PETIT née ROUX »: given names first. */
export function nameOf({ sex, givenNames, usedName, birthName }: HostWorker): string {
  const upper = (name: string) => name.toLocaleUpperCase('fr-FR');
  if (usedName === '') return `${givenNames} ${upper(birthName)}`;
  return `${givenNames} ${upper(usedName)} ${sex === 'F' ? 'née' : 'né'} ${upper(birthName)}`;
}

/** « 45 ans ». */
export function ageOf({ birthDate }: HostWorker, { today }: Visit): string {
  return `${countYears(birthDate, today)}\u00a0ans`;
}

/** « 09/05/1981 (45 ans) ». */
export function birthOf(worker: HostWorker, visit: Visit): string {
  return `${show(worker.birthDate)} (${ageOf(worker, visit)})`;
}

const renamed: Readonly<Record<string, string>> = {
  'Raison sociale': 'Dénomination',
  SIRET: 'Identifiant établissement',
  'Date d’embauche': 'Entré(e) le',
  'Type de suivi': 'Catégorie',
  'Médecin traitant': 'Généraliste',
};

/** The label as it is written, or the five that a new version renamed (`?casse=libelle`). */
export function labelOf(label: string, { knobs }: Visit): string {
  return knobs.get('casse') === 'libelle' ? (renamed[label] ?? label) : label;
}

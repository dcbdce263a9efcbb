// What a NAF rév. 2 code says: its label, and its section, which the package does not have (§4.1). 154 kB: loaded by the
// page that shows one, when it shows one. NAF 2025 has the same shape of codes and is not here.
import codes from '@socialgouv/codes-naf/index.json';

/** Sections A to U of NAF rév. 2: first and last division, name. */
export const nafSections: readonly (readonly [string, number, number, string])[] = [
  ['A', 1, 3, 'Agriculture, sylviculture et pêche'],
  ['B', 5, 9, 'Industries extractives'],
  ['C', 10, 33, 'Industrie manufacturière'],
  ['D', 35, 35, 'Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné'],
  ['E', 36, 39, 'Production et distribution d’eau, assainissement, gestion des déchets et dépollution'],
  ['F', 41, 43, 'Construction'],
  ['G', 45, 47, 'Commerce, réparation d’automobiles et de motocycles'],
  ['H', 49, 53, 'Transports et entreposage'],
  ['I', 55, 56, 'Hébergement et restauration'],
  ['J', 58, 63, 'Information et communication'],
  ['K', 64, 66, 'Activités financières et d’assurance'],
  ['L', 68, 68, 'Activités immobilières'],
  ['M', 69, 75, 'Activités spécialisées, scientifiques et techniques'],
  ['N', 77, 82, 'Activités de services administratifs et de soutien'],
  ['O', 84, 84, 'Administration publique'],
  ['P', 85, 85, 'Enseignement'],
  ['Q', 86, 88, 'Santé humaine et action sociale'],
  ['R', 90, 93, 'Arts, spectacles et activités récréatives'],
  ['S', 94, 96, 'Autres activités de services'],
  ['T', 97, 98, 'Activités des ménages'],
  ['U', 99, 99, 'Activités extra-territoriales'],
];

export interface NafEntry {
  readonly label: string;
  /** « H, Transports et entreposage ». */
  readonly section: string;
}

const labels: ReadonlyMap<string, string> = new Map(codes.map(({ id, label }) => [id, label.replaceAll("'", '’')]));

/** `code`: `52.10B`. Null: not a sub-class of NAF rév. 2. */
export function findNaf(code: string): NafEntry | null {
  const label = labels.get(code);
  if (label === undefined || !/^\d{2}\.\d{2}[A-Z]$/.test(code)) return null;
  const division = Number(code.slice(0, 2));
  const section = nafSections.find(([, first, last]) => division >= first && division <= last);
  return section === undefined ? null : { label, section: `${section[0]}, ${section[3]}` };
}

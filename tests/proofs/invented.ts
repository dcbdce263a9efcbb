// The workers of the proof, made to be mixed up: PERSONNES FICTIVES. Each value of a dossier carries a mark of its worker.
export interface Invented {
  /** Whose values these are, wherever they are found: `K0`, `K1`… */
  readonly mark: string;
  readonly site: 'logiciel-demo' | 'jumeau-demo';
  readonly number: string;
  readonly birthName: string;
  readonly givenNames: string;
  readonly birthDay: string;
}

export const invented: readonly Invented[] = (
  [
    ['logiciel-demo', '8841', 'ROUX', 'Claire', '05/09/1981'],
    // Twins by name and birth date: only the number tells them apart.
    ['logiciel-demo', '8850', 'MARTIN', 'Jean', '12/03/1975'],
    ['logiciel-demo', '8851', 'MARTIN', 'Jean', '12/03/1975'],
    ['logiciel-demo', '8802', 'GARNIER', 'Inès', '05/09/1981'],
    // The same number, in another software.
    ['jumeau-demo', '8841', 'ROUX', 'Claire', '05/09/1981'],
    ['jumeau-demo', '8850', 'GARNIER', 'Inès', '30/01/1990'],
  ] as const
).map(([site, number, birthName, givenNames, birthDay], n) => ({
  mark: `K${n}`,
  site,
  number,
  birthName,
  givenNames,
  birthDay,
}));

export function findInvented(hostId: string, number: string): Invented {
  const site = hostId === 'demo-medisante' ? 'logiciel-demo' : 'jumeau-demo';
  const found = invented.find((one) => one.site === site && one.number === number);
  if (found === undefined) throw new Error(`Nobody has the number ${number} in ${hostId}`);
  return found;
}

export function urlOf(worker: Invented): string {
  return `http://${worker.site}.localhost/#/dossier/${worker.number}`;
}

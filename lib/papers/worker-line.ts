// Who the paper is about, on one line: names as the dossier has them, date of birth, number of the dossier.
import type { WorkerIdentity } from '../dossier/dossier';
import { paperText } from '../text/papers';
import { formatDay, formatName } from '../text/typography';

/** « PETIT Claire, née ROUX, née le 05/09/1981, dossier 8841 ». */
export function writeWorkerLine(worker: WorkerIdentity): string {
  return [
    writeWorkerName(worker),
    paperText.bornOn(worker.sex, formatDay(worker.birthDate)),
    paperText.dossier(worker.dossierNumber),
  ].join(', ');
}

/** « PETIT Claire, née ROUX ». */
export function writeWorkerName(worker: WorkerIdentity): string {
  const { usedName, birthName } = worker;
  const other = usedName !== null && usedName.toLocaleUpperCase('fr-FR') !== birthName.toLocaleUpperCase('fr-FR');
  if (!other) return formatName(worker);
  return `${formatName(worker)}, ${paperText.born(worker.sex, birthName.toLocaleUpperCase('fr-FR'))}`;
}

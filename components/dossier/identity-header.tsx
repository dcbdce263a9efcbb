// Who this is about: always the first line, in the largest type. Then where it was read and what is to be checked.
import './identity-header.css';
import { useId } from 'react';
import type { Dossier, IsoDay, Read, WorkerIdentity } from '../../lib/dossier/dossier';
import { headerText } from '../../lib/text/panel';
import { ageOn, formatDay, formatName } from '../../lib/text/typography';

export interface IdentityHeaderProps {
  readonly dossier: Dossier;
  readonly today: IsoDay;
}

/** « PETIT Claire, née ROUX ». */
export function writeFullName(worker: WorkerIdentity): string {
  const { usedName, birthName } = worker;
  const isBornElsewhere = usedName !== null && usedName.toLocaleUpperCase('fr') !== birthName.toLocaleUpperCase('fr');
  if (!isBornElsewhere) return formatName(worker);
  return `${formatName(worker)}, ${headerText.born(worker.sex)} ${birthName.toLocaleUpperCase('fr')}`;
}

export function IdentityHeader({ dossier, today }: IdentityHeaderProps) {
  const id = useId();
  const { identity, fields } = dossier;
  const traits = [
    formatDay(identity.birthDate),
    headerText.age(ageOn(identity.birthDate, today)),
    identity.sex,
    headerText.dossier(identity.dossierNumber),
  ];
  const work = [readText(fields.jobTitle), readText(fields.employerName), readText(fields.followUp)];
  return (
    <section className="identity" aria-labelledby={id}>
      <h1 id={id}>{writeFullName(identity)}</h1>
      <Facts parts={traits} />
      <Facts parts={work} />
    </section>
  );
}

function Facts({ parts }: { readonly parts: readonly (string | null)[] }) {
  const shown = parts.filter((part) => part !== null && part !== '');
  return shown.length === 0 ? null : <p className="identity-facts">{shown.join(' · ')}</p>;
}

function readText(read: Read<string>): string | null {
  return read.state === 'read' ? read.value : null;
}

// Who the open signalement is about: always the first and largest line of the detail.
import type { Instant, IsoDay, WorkerIdentity } from '../../lib/dossier/dossier';
import { celluleText } from '../../lib/text/cellule';
import { ageOn, count, formatDay, formatInstant, formatName } from '../../lib/text/typography';

export function WorkerHeading(props: {
  worker: WorkerIdentity;
  today: IsoDay;
  author: string;
  at: Instant;
  atLabel: string;
  isUrgent: boolean;
}) {
  const { worker } = props;
  return (
    <header className="cellule-heading">
      <h2 tabIndex={-1}>
        {formatName(worker)}
        {worker.usedName !== null && worker.usedName !== worker.birthName && (
          <span className="cellule-birth-name">
            , {worker.sex === 'M' ? 'né' : 'née'} {worker.birthName.toLocaleUpperCase('fr-FR')}
          </span>
        )}
      </h2>
      <p>
        {formatDay(worker.birthDate)} · {count(ageOn(worker.birthDate, props.today), 'an', 'ans')}
        {worker.sex !== null && ` · ${worker.sex}`} · {celluleText.dossier} {worker.dossierNumber}
      </p>
      <p className="cellule-quiet">
        {celluleText.writtenBy} {props.author} · {props.atLabel} {formatInstant(props.at)}
        {props.isUrgent && <span className="cellule-urgent">{celluleText.urgent}</span>}
      </p>
    </header>
  );
}

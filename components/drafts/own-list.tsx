// « Mes signalements »: three groups, one line each; a line unfolds into what is expected and where to go on with it.
// Nothing is changed here: a draft is worked on beside its worker's dossier only. [Note: Same worker]
import './own-list.css';
import type { OwnLine, OwnState } from '../../lib/cellule/own-lines';
import { ownExpectedWords, ownListText, ownStateWords } from '../../lib/text/own-list';
import { formatInstant, formatName } from '../../lib/text/typography';
import { Disclosure } from '../ui/disclosure';

const groups: readonly { readonly title: string; readonly states: readonly OwnState[] }[] = [
  { title: ownListText.toDo, states: ['returned', 'completing', 'stopped', 'draft'] },
  { title: ownListText.underWay, states: ['waiting', 'withdrawing', 'sent', 'handed-over', 'accepted'] },
  { title: ownListText.over, states: ['closed', 'withdrawn', 'refused'] },
];

/** States in which the reader goes on, beside the dossier. */
const goesOn: ReadonlySet<OwnState> = new Set<OwnState>(['returned', 'completing', 'draft']);

export function OwnList({ lines }: { readonly lines: readonly OwnLine[] }) {
  if (lines.length === 0) {
    return (
      <div className="own-empty">
        <strong>{ownListText.empty}</strong>
        <p>{ownListText.emptyHelp}</p>
      </div>
    );
  }
  return groups.map(({ title, states }) => {
    const own = lines.filter(({ state }) => states.includes(state));
    if (own.length === 0) return null;
    return (
      <section key={title} className="own-group" aria-label={title}>
        <h2>
          {title} <span className="own-count">{own.length}</span>
        </h2>
        <ul>
          {own.map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Line({ line }: { readonly line: OwnLine }) {
  const { worker, state, reason, edition } = line;
  const summary = (
    <span className="own-line">
      <strong>{formatName(worker)}</strong>
      <span className="own-state" data-state={state}>
        {[ownStateWords[state], ...(edition > 1 ? [ownListText.edition(edition)] : [])].join(', ')}
      </span>
      <span className="own-small">
        {ownListText.dossier(worker.dossierNumber)} · {formatInstant(line.at)}
      </span>
    </span>
  );
  return (
    <Disclosure summary={summary}>
      <div className="own-detail">
        {reason !== null && reason !== '' && <p>{ownListText.asked(reason)}</p>}
        <p>{ownExpectedWords[state]}</p>
        {goesOn.has(state) && <p className="own-small">{ownListText.inDossier(worker.dossierNumber)}</p>}
      </div>
    </Disclosure>
  );
}

// What the worker answered, each answer with a way to change it.
import type { WorkerModeView } from '../../lib/messages';
import type { StatementAnswer } from '../../lib/signalement/consent';
import { workerModeText } from '../../lib/text/worker-mode';
import { Button } from '../ui/button';

export function RecapScreen(props: { view: WorkerModeView; onChange: (index: number) => void; onConfirm: () => void }) {
  const { view } = props;
  return (
    <>
      <h1 className="accord-title" tabIndex={-1}>
        {workerModeText.recapTitle}
      </h1>
      <ol className="accord-recap">
        {view.statements.map((statement, index) => (
          <li key={statement.id}>
            <div>
              <p>{statement.text}</p>
              {statement.id === 'partners' && <Partners view={view} />}
            </div>
            <p className="accord-recap-answer">
              <strong>{sayAnswer(view.consent.statements[statement.id])}</strong>
              <Button
                variant="quiet"
                aria-label={workerModeText.changeOf(index + 1)}
                onClick={() => props.onChange(index)}
              >
                {workerModeText.change}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <p className="accord-next">
        <Button variant="primary" onClick={props.onConfirm}>
          {workerModeText.confirm}
        </Button>
      </p>
    </>
  );
}

function Partners({ view }: { view: WorkerModeView }) {
  const { partners, otherPartner } = view.consent;
  const chosen = view.partners.filter((partner) => partners.some((id) => id === partner.id));
  if (chosen.length === 0) return null;
  const labels = chosen.map((partner) =>
    partner.id === 'other' && otherPartner !== '' ? otherPartner : partner.label,
  );
  return <p>{labels.join(', ')}</p>;
}

function sayAnswer(answer: StatementAnswer): string {
  if (answer === null) return workerModeText.unanswered;
  return answer === 'accepted' ? workerModeText.accepted : workerModeText.refused;
}

// The next decision on a received signalement: accept it, or ask its author for a completion, with the reason in place.
// What is typed stays until the request is acknowledged.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Received } from '../../lib/cellule/signalement-row';
import type { Failure } from '../../lib/failures';
import { assertNever } from '../../lib/result';
import { celluleText } from '../../lib/text/cellule';
import { TextWarnings } from '../signalement/text-warnings';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';

export interface DecisionBarProps {
  readonly state: Received['state'];
  readonly author: string;
  readonly canDecide: boolean;
  /** Changed elsewhere and read again just now: said here, where the decision is. */
  readonly isReloaded: boolean;
  /** Both answer the failure, or null when the server acknowledged. */
  readonly onAccept: () => Promise<Failure | null>;
  readonly onAskCompletion: (reason: string) => Promise<Failure | null>;
}

export function DecisionBar(props: DecisionBarProps) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const asking = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field appears when asking begins
  useEffect(() => asking.current?.querySelector('textarea')?.focus(), [isAsking]);

  const decide = async (decision: () => Promise<Failure | null>) => {
    setBusy(true);
    const refused = await decision();
    setBusy(false);
    setFailure(refused);
    if (refused !== null) return;
    setAsking(false);
    setReason('');
  };
  const askCompletion = () => {
    setReasonMissing(reason.trim() === '');
    if (reason.trim() !== '') void decide(() => props.onAskCompletion(reason.trim()));
  };

  // A conflict was answered by reading again: what the bar says is the outcome, not the refusal.
  const isConflict = failure?.code === 'server-conflict' && props.isReloaded;

  if (props.state !== 'new') {
    return (
      <Bar isReloaded={props.isReloaded}>
        <p>{writeState(props.state, props.author)}</p>
      </Bar>
    );
  }
  if (!props.canDecide) {
    return (
      <Bar isReloaded={props.isReloaded}>
        <p>{celluleText.decidesCellule}</p>
      </Bar>
    );
  }
  return (
    <Bar isReloaded={props.isReloaded}>
      {failure !== null && !isConflict && <FailureNotice failure={failure} />}
      {isAsking ? (
        <div ref={asking} className="cellule-asking">
          <TextField
            label={celluleText.reasonLabel}
            help={celluleText.reasonHelp(props.author)}
            value={reason}
            lines={2}
            required
            error={isReasonMissing ? celluleText.reasonMissing : undefined}
            onInput={setReason}
            onCommit={setReason}
          />
          <TextWarnings text={reason} layer="administrative" />
          <div className="cellule-decisions">
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {celluleText.cancel}
            </Button>
            <Button variant="primary" busy={isBusy} onClick={askCompletion}>
              {celluleText.sendRequest}
            </Button>
          </div>
        </div>
      ) : (
        <div className="cellule-decisions">
          <Button busy={isBusy} onClick={() => setAsking(true)}>
            {celluleText.askCompletion}
          </Button>
          <Button variant="primary" busy={isBusy} onClick={() => void decide(props.onAccept)}>
            {celluleText.accept}
          </Button>
        </div>
      )}
    </Bar>
  );
}

/** Nothing to decide: what stands instead. */
function writeState(state: Exclude<Received['state'], 'new'>, author: string): string {
  switch (state) {
    case 'accepted':
      return celluleText.accepted;
    case 'to-complete':
      return celluleText.waiting(author);
    case 'closed':
      return celluleText.closed;
    case 'withdrawn':
      return celluleText.withdrawn;
    default:
      return assertNever(state);
  }
}

function Bar({ isReloaded, children }: { isReloaded: boolean; children: ReactNode }) {
  return (
    <footer className="cellule-bar">
      {isReloaded && (
        <Notice tone="check" live>
          <p>{celluleText.reloaded}</p>
        </Notice>
      )}
      {children}
    </footer>
  );
}

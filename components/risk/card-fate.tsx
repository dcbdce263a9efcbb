// What becomes of the card: accepted, or set aside with a reason. It comes back by itself when the facts change.
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { CardDecision } from '../../lib/rules/decisions';
import { fateText } from '../../lib/text/card';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';
import { writeDecision } from './decision-words';

export interface CardFateProps {
  /** The one that stands; null: none does. */
  readonly decision: CardDecision | null;
  readonly onDecide: (kind: CardDecision['kind'], reason: string) => Promise<Failure | null>;
}

export function CardFate({ decision, onDecide }: CardFateProps) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct();
  const close = () => {
    setOpen(false);
    setReason('');
  };
  return (
    <section className="card-fate">
      <h2>{fateText.title}</h2>
      <p>{decision === null ? fateText.open : `${writeDecision(decision)} ${fateText.comesBack}`}</p>
      {isOpen && (
        <TextField
          label={fateText.reason}
          help={fateText.reasonHelp}
          value={reason}
          maxLength={300}
          onInput={setReason}
          onCommit={setReason}
        />
      )}
      <div className="ui-row">
        {isOpen ? (
          <>
            <Button busy={act.isBusy} onClick={() => act.run(() => onDecide('set-aside', reason), close)}>
              {fateText.confirm}
            </Button>
            <Button variant="quiet" onClick={close}>
              {fateText.keep}
            </Button>
          </>
        ) : (
          <>
            {decision?.kind !== 'accepted' && (
              <Button busy={act.isBusy} onClick={() => act.run(() => onDecide('accepted', ''))}>
                {fateText.accept}
              </Button>
            )}
            {decision?.kind !== 'set-aside' && (
              <Button variant="quiet" onClick={() => setOpen(true)}>
                {fateText.setAside}
              </Button>
            )}
          </>
        )}
      </div>
      {act.failure !== null && <FailureNotice failure={act.failure} />}
    </section>
  );
}

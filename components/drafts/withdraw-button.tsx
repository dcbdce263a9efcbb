// « La personne retire son accord »: one click, at the worker's word. A click made by a script is nobody's word.
import './drafts.css';
import type { MouseEvent } from 'react';
import type { Failure } from '../../lib/failures';
import type { ReceiptView } from '../../lib/messages';
import { withdrawalText } from '../../lib/text/withdrawal';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';

export interface WithdrawButtonProps {
  readonly onWithdraw: () => Promise<Failure | null>;
  /** What it will do, in one sentence. */
  readonly why: string;
}

/** What is offered for something sent, or about to be. */
export function offerWithdrawal(
  { id, state }: ReceiptView,
  withdraw: (signalementId: string) => Promise<Failure | null>,
): WithdrawButtonProps {
  const why = state === 'sent' ? withdrawalText.whySent : withdrawalText.whyUnsent;
  return { why, onWithdraw: () => withdraw(id) };
}

export function WithdrawButton({ onWithdraw, why }: WithdrawButtonProps) {
  const act = useAct();
  const withdraw = (event: MouseEvent) => {
    if (event.nativeEvent.isTrusted) act.run(onWithdraw);
  };
  return (
    <div className="withdraw">
      <p className="withdraw-why">{why}</p>
      <div>
        <Button busy={act.isBusy} onClick={withdraw}>
          {act.isBusy ? withdrawalText.withdrawing : withdrawalText.withdraw}
        </Button>
      </div>
      {act.failure !== null && <FailureNotice failure={act.failure} />}
    </div>
  );
}

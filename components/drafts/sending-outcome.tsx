// What became of the thing just sent: waiting with its reason, sent and when, or stopped. « Envoyé » means acknowledged.
import './drafts.css';
import type { ReactNode } from 'react';
import { type Failure, readFailureText } from '../../lib/failures';
import type { ReceiptView } from '../../lib/messages';
import { receiptText, sendText } from '../../lib/text/panel';
import { formatInstant } from '../../lib/text/typography';
import { withdrawalText } from '../../lib/text/withdrawal';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { canWithdraw, writeCelluleState, writeWithdrawal } from './receipt-words';
import { offerWithdrawal, WithdrawButton } from './withdraw-button';

export interface SendingOutcomeProps {
  readonly receipt: ReceiptView;
  /** Null for whoever may not. */
  readonly onWithdraw: ((signalementId: string) => Promise<Failure | null>) | null;
}

export function SendingOutcome({ receipt, onWithdraw }: SendingOutcomeProps) {
  const { withdrawal } = receipt;
  if (withdrawal !== undefined) {
    const title = withdrawalText.title(formatInstant(withdrawal.at));
    return (
      <Outcome title={title} why={writeWithdrawal(receipt, withdrawal).replace(`${title}. `, '')} cellule={null}>
        {receipt.failure !== null && !withdrawal.isDone && <Why receipt={receipt} />}
      </Outcome>
    );
  }
  return (
    <>
      <Sending receipt={receipt} />
      {onWithdraw !== null && canWithdraw(receipt) && <WithdrawButton {...offerWithdrawal(receipt, onWithdraw)} />}
    </>
  );
}

function Sending({ receipt }: { readonly receipt: ReceiptView }) {
  const isHandover = receipt.kind === 'handover';
  const at = formatInstant(receipt.at);
  if (receipt.state === 'sent') {
    return (
      <Outcome
        title={isHandover ? sendText.handedOver(at) : sendText.sent(at)}
        why={isHandover ? sendText.handedOverWhy : sendText.sentWhy}
        cellule={receipt.cellule?.state === 'to-complete' ? null : writeCelluleState(receipt)}
      />
    );
  }
  if (receipt.state === 'refused') return <Outcome title={receiptText.refused(at)} why="" cellule={null} />;
  return (
    <div className="outcome" role="status">
      <h2 className="outcome-title">{receipt.state === 'stopped' ? sendText.stopped : sendText.waiting}</h2>
      <Why receipt={receipt} />
    </div>
  );
}

/** Waiting is not a failure: the words are the failure's, the tone is calm. */
function Why({ receipt }: { readonly receipt: ReceiptView }) {
  if (receipt.failure === null) return <p>{sendText.waitsWhy}</p>;
  if (receipt.state === 'stopped') return <FailureNotice failure={receipt.failure} />;
  const text = readFailureText(receipt.failure);
  return (
    <Notice tone="check" title={text.happened}>
      <p>{text.safe}</p>
      <p>{text.next}</p>
    </Notice>
  );
}

interface OutcomeProps {
  readonly title: string;
  readonly why: string;
  readonly cellule: string | null;
  readonly children?: ReactNode;
}

function Outcome(props: OutcomeProps) {
  return (
    <div className="outcome" role="status">
      <h2 className="outcome-title">{props.title}</h2>
      {props.why !== '' && <p>{props.why}</p>}
      {props.cellule !== null && <p>{props.cellule}.</p>}
      {props.children}
    </div>
  );
}

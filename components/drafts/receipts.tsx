// What became of what was sent for this worker. A request for completion stands out, with the cellule's reason.
import './drafts.css';
import type { Failure } from '../../lib/failures';
import type { ReceiptView } from '../../lib/messages';
import { receiptText } from '../../lib/text/panel';
import { sortReceipts } from '../panel/step-state';
import { Disclosure } from '../ui/disclosure';
import { canWithdraw, writeCelluleState, writeReceipt } from './receipt-words';
import { ReturnedNotice } from './returned-notice';
import { offerWithdrawal, WithdrawButton } from './withdraw-button';

export interface ReceiptsProps {
  readonly receipts: readonly ReceiptView[];
  /** The newest one is told in full by the task below: no line for it alone. */
  readonly isToldBelow: boolean;
  /** Goes on with a returned signalement; null where another draft is open, or for whoever may not. */
  readonly onReopen: ((taskId: string) => Promise<Failure | null>) | null;
  readonly onReopened: () => void;
  /** Null for whoever may not. */
  readonly onWithdraw: ((signalementId: string) => Promise<Failure | null>) | null;
  /** The one that the open draft replaces. */
  readonly completed: string | null;
}

function isReturned({ cellule, withdrawal }: ReceiptView): boolean {
  return cellule?.state === 'to-complete' && withdrawal === undefined;
}

export function Receipts(props: ReceiptsProps) {
  const { receipts, isToldBelow } = props;
  if (receipts.length === 0) return null;
  const sorted = sortReceipts(receipts);
  const [newest] = sorted;
  const replaced = new Set(receipts.flatMap(({ replaces }) => replaces ?? []));
  return (
    <div className="receipts">
      {sorted
        .filter((receipt) => isReturned(receipt) && !replaced.has(receipt.id))
        .map((receipt) => (
          <ReturnedNotice key={receipt.id} {...props} receipt={receipt} />
        ))}
      {newest && !(isToldBelow && sorted.length === 1) && (
        <div className="receipts-plain">
          <Disclosure summary={writeReceipt(newest)}>
            <ul aria-label={receiptText.title}>
              {sorted.map((receipt) => (
                <li key={receipt.id}>
                  {[writeReceipt(receipt), replaced.has(receipt.id) ? receiptText.replaced : writeCelluleState(receipt)]
                    .filter(Boolean)
                    .join('. ')}
                  {props.onWithdraw !== null && canWithdraw(receipt) && !replaced.has(receipt.id) && (
                    <WithdrawButton {...offerWithdrawal(receipt, props.onWithdraw)} />
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

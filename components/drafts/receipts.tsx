// What became of what was sent for this worker. A request for completion stands out, with the cellule's reason.
import './drafts.css';
import type { ReceiptView } from '../../lib/messages';
import { receiptText } from '../../lib/text/panel';
import { sortReceipts } from '../panel/step-state';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { writeCelluleState, writeReceipt } from './receipt-words';

export interface ReceiptsProps {
  readonly receipts: readonly ReceiptView[];
  /** The newest one is told in full by the task below: no line for it alone. */
  readonly isToldBelow: boolean;
}

export function Receipts({ receipts, isToldBelow }: ReceiptsProps) {
  if (receipts.length === 0) return null;
  const sorted = sortReceipts(receipts);
  const [newest] = sorted;
  return (
    <div className="receipts">
      {sorted
        .filter((receipt) => receipt.cellule?.state === 'to-complete')
        .map((receipt) => (
          <Notice key={receipt.id} tone="check" title={receiptText.toComplete}>
            <p>{receipt.cellule?.reason || receiptText.noReason}</p>
          </Notice>
        ))}
      {newest && !(isToldBelow && sorted.length === 1) && (
        <div className="receipts-plain">
          <Disclosure summary={writeReceipt(newest)}>
            <ul aria-label={receiptText.title}>
              {sorted.map((receipt) => (
                <li key={receipt.id}>
                  {[writeReceipt(receipt), writeCelluleState(receipt)].filter(Boolean).join('. ')}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

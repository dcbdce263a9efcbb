// A signalement that the cellule returned: its reason, and the one way on with it.
import type { ReceiptView } from '../../lib/messages';
import { receiptText } from '../../lib/text/panel';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import type { ReceiptsProps } from './receipts';

export interface ReturnedNoticeProps extends Pick<ReceiptsProps, 'onReopen' | 'onReopened' | 'completed'> {
  readonly receipt: ReceiptView;
}

export function ReturnedNotice({ receipt, onReopen, onReopened, completed }: ReturnedNoticeProps) {
  const act = useAct();
  const taskId = receipt.cellule?.taskId;
  return (
    <Notice tone="check" title={receiptText.toComplete}>
      <p>{receipt.cellule?.reason || receiptText.noReason}</p>
      {completed === receipt.id && <p>{receiptText.beingCompleted}</p>}
      {onReopen !== null && taskId !== undefined && (
        <p>
          <Button busy={act.isBusy} onClick={() => act.run(() => onReopen(taskId), onReopened)}>
            {act.isBusy ? receiptText.reopening : receiptText.reopen}
          </Button>
        </p>
      )}
      {act.failure !== null && <FailureNotice failure={act.failure} />}
    </Notice>
  );
}

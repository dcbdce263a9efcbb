// One line for what became of something sent. « Envoyé » only when the server acknowledged.
import type { ReceiptView } from '../../lib/messages';
import { assertNever } from '../../lib/result';
import { receiptText } from '../../lib/text/panel';
import { formatInstant } from '../../lib/text/typography';
import { withdrawalText } from '../../lib/text/withdrawal';

export function writeReceipt(receipt: ReceiptView): string {
  const { kind } = receipt;
  const at = formatInstant(receipt.at);
  if (receipt.withdrawal !== undefined) return writeWithdrawal(receipt, receipt.withdrawal);
  switch (receipt.state) {
    case 'open':
    case 'to-send':
      return receiptText.waiting[kind](at);
    case 'sent':
      return receiptText.sent[kind](at);
    case 'refused':
      return receiptText.refused(at);
    case 'stopped':
      return receiptText.stopped[kind](at);
    default:
      return assertNever(receipt.state);
  }
}

/** Before or after sending, and whether the server knows. */
export function writeWithdrawal(
  { state }: ReceiptView,
  { at, isDone }: NonNullable<ReceiptView['withdrawal']>,
): string {
  const day = formatInstant(at);
  if (!isDone) return withdrawalText.asked(day);
  return state === 'refused' ? withdrawalText.unsent(day) : withdrawalText.done(day);
}

/** May the worker still withdraw something here? Not a refusal, nor what was withdrawn already. */
export function canWithdraw({ kind, state, withdrawal, cellule }: ReceiptView): boolean {
  const isThere = state === 'sent' || state === 'to-send' || state === 'stopped';
  return kind === 'signalement' && isThere && withdrawal === undefined && cellule?.state !== 'withdrawn';
}

/** What the cellule said, in words; null while nothing is known. */
export function writeCelluleState(receipt: ReceiptView): string | null {
  if (receipt.cellule === null) return null;
  const words = {
    new: receiptText.received,
    accepted: receiptText.accepted,
    'to-complete': receiptText.toComplete,
    closed: receiptText.closed,
    withdrawn: receiptText.withdrawnThere,
  } as const;
  return words[receipt.cellule.state];
}

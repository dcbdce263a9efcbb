// One line for what became of something sent. « Envoyé » only when the server acknowledged.
import type { ReceiptView } from '../../lib/messages';
import { assertNever } from '../../lib/result';
import { receiptText } from '../../lib/text/panel';
import { formatInstant } from '../../lib/text/typography';

export function writeReceipt(receipt: ReceiptView): string {
  const { kind } = receipt;
  const at = formatInstant(receipt.at);
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

/** What the cellule said, in words; null while nothing is known. */
export function writeCelluleState(receipt: ReceiptView): string | null {
  if (receipt.cellule === null) return null;
  const words = {
    new: receiptText.received,
    accepted: receiptText.accepted,
    'to-complete': receiptText.toComplete,
  } as const;
  return words[receipt.cellule.state];
}

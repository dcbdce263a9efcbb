// Text that came from a keyboard, a clipboard or a host's page, without what nobody meant to write.
// It keeps every visible character as it is: what a spreadsheet would take for a formula is the exporter's affair.

/** Marks and overrides of writing direction: they make a text read otherwise than it is kept. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Composed, without control characters, direction marks and lone surrogates; lines are kept when `hasLines`. */
export function cleanText(value: string, hasLines: boolean): string {
  const lines = value.normalize('NFC').toWellFormed().replace(/\r\n?/g, '\n');
  const plain = lines.replace(directionMarks, '').replace(/(?!\n)\p{Cc}/gu, ' ');
  return (hasLines ? plain : plain.replace(/\n+/g, ' ')).trim();
}

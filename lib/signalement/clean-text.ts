// Text that came from a keyboard, a clipboard or a host's page, without what nobody meant to write.
// It keeps every visible character as it is: what a spreadsheet would take for a formula is the exporter's affair.

/**
 * Marks and overrides of writing direction, which make a text read otherwise than it is kept; signs without width that a
 * copied page or document leaves (soft hyphens, word joiners). The joiner of emoji (U+200D) stays: it is meant.
 */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Ends of lines of other systems, and of office software (vertical tab, line and paragraph separators). */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Composed, without control characters, signs nobody sees and lone surrogates; lines are kept when `hasLines`. */
export function cleanText(value: string, hasLines: boolean): string {
  const seen = value.toWellFormed().replace(lineEnds, '\n').replace(unseen, '');
  const plain = seen.normalize('NFC').replace(/(?!\n)\p{Cc}/gu, ' ');
  return (hasLines ? plain : plain.replace(/\n+/g, ' ')).trim();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/signalement/clean-text';

describe('text that is pasted', () => {
  it.each<[string, string, string]>([
    ['lines of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['lines of office software', 'a\u000bb\u2028c\u2029d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
    ['tabs of a table', 'nom\tposte', 'nom poste'],
    [
      'bullets and typographic signs, which are meant',
      '• l’atelier — «\u00a0froid\u00a0»',
      '• l’atelier — «\u00a0froid\u00a0»',
    ],
    ['soft hyphens and signs without width', 'manu\u00adten\u200btion\u2060\ufeff', 'manutention'],
    ['overrides of direction', 'abc\u202egnp.exe\u202c\u2067\u2069\u061c', 'abcgnp.exe'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u009fe', 'a b c d e'],
    ['decomposed accents', 'e\u0301tat', 'état'],
    ['decomposed accents hidden from each other', 'e\u200b\u0301tat', 'état'],
    ['half a character', 'coupé\ud83d', 'coupé\ufffd'],
    ['a family of emoji, whole', '👩🏽‍🏭 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩🏽‍🏭 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    [
      'a formula, which is the exporter’s affair',
      '=HYPERLINK("http://exemple.invalid";"ici")',
      '=HYPERLINK("http://exemple.invalid";"ici")',
    ],
    ['markup, which is text', '<b onclick=alert(1)>gras</b> &amp; **md**', '<b onclick=alert(1)>gras</b> &amp; **md**'],
  ])('keeps or drops %s', (_, pasted, kept) => {
    expect(cleanText(pasted, true)).toBe(kept);
  });

  it('is one line where the field is one line', () => {
    expect(cleanText(' a\r\n\n b\u2028c ', false)).toBe('a  b c');
  });

  it('of 50,000 characters is kept whole', () => {
    const long = 'é '.repeat(25_000).trim();
    expect(cleanText(long, true)).toBe(long);
  });

  it('cleaned once is clean: whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.boolean(), (text, hasLines) => {
        const once = cleanText(text, hasLines);
        expect(cleanText(once, hasLines)).toBe(once);
        expect(once).not.toMatch(
          /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/u,
        );
      }),
    );
  });
});

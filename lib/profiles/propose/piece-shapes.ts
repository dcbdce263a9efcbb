// Shapes of pieces of text, as patterns: a date, a number, capitals, given names, a sign. Nothing of the text itself.
// Repetitions are bounded or plain: every pattern made of them passes `check-pattern.ts`.

export interface Shape {
  readonly kind: 'date' | 'number' | 'sign' | 'capitals' | 'given' | 'letters' | 'words';
  readonly pattern: string;
  readonly isName: boolean;
  /** The shape alone tells it from the rest of a text. */
  readonly isPlain: boolean;
  /** What may not stand just before, and just after. */
  readonly edge: string;
  readonly edgeAfter: string;
}

const letters = "\\p{L}\\p{M}’' -";
const months = '\\p{L}{3,9}\\.?';
const noLetter = { edge: '(?<![\\p{L}\\d])', edgeAfter: '(?![\\p{L}\\d])' };
const noDigit = { edge: '(?<!\\d)', edgeAfter: '(?!\\d)' };

const dates: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/, '\\d{1,2}SEP\\d{1,2}SEP\\d{4}'],
  [/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/, '\\d{1,2}SEP\\d{1,2}SEP\\d{2}'],
  [/^\d{4}(-)\d{2}\1\d{2}$/, '\\d{4}SEP\\d{2}SEP\\d{2}'],
  [/^\d{1,2}(?:er)?( )\p{L}{3,9}\.? \d{4}$/u, `\\d{1,2}(?:er)? ${months} \\d{4}`],
];

/** The shape of a piece. */
export function findShape(piece: string): Shape {
  for (const [form, pattern] of dates) {
    const found = form.exec(piece);
    if (found !== null) return make('date', pattern.replaceAll('SEP', escapePattern(found[1] ?? '')), noDigit);
  }
  if (/^\d+$/.test(piece)) return make('number', `\\d{1,${piece.length < 4 ? 3 : 15}}`, noDigit);
  if (/^[♀♂]$/.test(piece)) return make('sign', '[♀♂]', { edge: '', edgeAfter: '' });
  if (/^[FHM]$/.test(piece)) return make('sign', '[FHM]', noLetter);
  if (/^(?:M|Mme|Mlle|Monsieur|Madame|Mademoiselle)\.?$/.test(piece))
    return make('sign', '(?:Mme|Mlle|Monsieur|Madame|Mademoiselle|M)\\.?', noLetter);
  if (/^\p{Lu}[\p{Lu}\p{M}’' -]+$/u.test(piece)) {
    const pattern = "\\p{Lu}[\\p{Lu}\\p{M}’' -]{0,78}[\\p{Lu}\\p{M}]";
    return { ...make('capitals', pattern, noLetter), isName: true, isPlain: false };
  }
  if (/^\p{Lu}\p{M}?\p{Ll}[\p{L}\p{M}’' -]*$/u.test(piece) && !/(?:^|[ ’'-])\p{Lu}{2}/u.test(piece)) {
    return { ...make('given', `\\p{Lu}\\p{M}?\\p{Ll}[${letters}]{0,80}?`, noLetter), isPlain: false };
  }
  if (/^[\p{L}\p{M}’' -]+$/u.test(piece))
    return { ...make('letters', `\\p{L}[${letters}]{0,120}?`, noLetter), isPlain: false };
  return makeWords(piece);
}

/** The shape of a piece, then a looser one where it has no shape of its own. */
export function listShapes(piece: string): Shape[] {
  const shape = findShape(piece);
  return shape.kind === 'words' ? [shape, { ...shape, pattern: '[^()|·;/]{1,160}?' }] : [shape];
}

function make(kind: Shape['kind'], pattern: string, edges: Pick<Shape, 'edge' | 'edgeAfter'>): Shape {
  return { kind, pattern, isName: false, isPlain: true, ...edges };
}

/** Run by run: letters for letters, figures for figures, marks as they are. */
function makeWords(piece: string): Shape {
  const runs = piece.match(/[\p{L}\p{M}’']+|\d+|\s+|[^\p{L}\p{M}\d\s’']/gu) ?? [];
  const isLong = runs.length > 9;
  const pattern = isLong
    ? '[^()|·;/]{1,160}?'
    : runs
        .map((run) =>
          /^\d/.test(run)
            ? `\\d{1,${Math.max(3, run.length + 2)}}`
            : /^\s/.test(run)
              ? ' '
              : /^[\p{L}\p{M}’']/u.test(run)
                ? "[\\p{L}\\p{M}’']{1,40}"
                : escapePattern(run),
        )
        .join('');
  return { ...make('words', pattern, noLetter), isPlain: false };
}

/** Text as a pattern that matches it. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`));
}

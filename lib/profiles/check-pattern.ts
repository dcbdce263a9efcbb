// Is a pattern of a profile fit to run in the host's page? It names its piece, it compiles, and no text can make it run
// for long: nothing repeated inside what repeats, no choice inside what repeats, few open repetitions. What is left is a
// polynomial of small degree, on a text that `locate.ts` bounds.
import regjsparser from 'regjsparser';

export type PatternFault = 'malformed' | 'no-piece' | 'dangerous';

/** Open repetitions (`*`, `+`, `{2,}`) in one pattern, at most: each may multiply the time by the length of the text. */
const mostOpen = 4;

/** Null when it is fit. */
export function findPatternFault(pattern: string): PatternFault | null {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'malformed';
  }
  if (pattern.split('(?<value>').length !== 2 || /\(\?<(?!value>|[=!])/.test(pattern)) return 'no-piece';
  try {
    const known = { namedGroups: true, unicodePropertyEscape: true, lookbehind: true };
    const found = survey(regjsparser.parse(pattern, 'u', known) as unknown as Part, false);
    return found.isNested || found.open > mostOpen ? 'dangerous' : null;
  } catch {
    return 'dangerous';
  }
}

/** What the parser makes of a piece of pattern, as far as it matters here. */
interface Part {
  readonly type: string;
  readonly body?: readonly Part[] | string;
  readonly min?: number;
  readonly max?: number;
}

function survey(part: Part, isRepeated: boolean): { open: number; isNested: boolean } {
  const repeats = part.type === 'quantifier';
  const isOpen = repeats && part.max === undefined;
  const inner = isRepeated || (repeats && (part.max ?? 2) > 1);
  const own = {
    open: isOpen ? 1 : 0,
    isNested: isRepeated && (part.type === 'disjunction' || repeats || part.type === 'reference'),
  };
  const parts = Array.isArray(part.body) && part.type !== 'characterClass' ? (part.body as readonly Part[]) : [];
  return parts
    .map((one) => survey(one, inner))
    .reduce((sum, one) => ({ open: sum.open + one.open, isNested: sum.isNested || one.isNested }), own);
}

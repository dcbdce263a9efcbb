// Patterns that take one piece of a composite text (« PETIT Claire (née ROUX) 05/09/1981 - 45 ans »), from the piece that
// somebody selected. Made of its shape and of what stands round it, never of its own words: they serve every worker.
import { findPatternFault } from '../check-pattern';
import { takePiece } from '../locate';
import { saysTrade } from './label-words';
import { escapePattern, listShapes, type Shape } from './piece-shapes';

const mostPatterns = 4;
const longestPattern = 400;

/**
 * One to four patterns that take exactly `text.slice(start, end)` from this text, the most demanding first; none when
 * nothing generic does. Blanks at the ends of the selection do not count.
 */
export function proposePieces(text: string, start: number, end: number): string[] {
  const selected = text.slice(start, end);
  const piece = selected.trim();
  if (piece === '') return [];
  const at = start + selected.indexOf(piece);
  const before = text.slice(0, at);
  const after = text.slice(at + piece.length);
  const patterns = listShapes(piece).flatMap((shape) => surround(shape, before, after, text));
  return [...new Set(patterns)].filter((pattern) => isFit(pattern, text, piece)).slice(0, mostPatterns);
}

function isFit(pattern: string, text: string, piece: string): boolean {
  return pattern.length <= longestPattern && findPatternFault(pattern) === null && takePiece(pattern, text) === piece;
}

/** The value with what must stand round it; by its shape alone when it is of a shape nothing else has. */
function surround(shape: Shape, before: string, after: string, text: string): string[] {
  const value = `(?<value>${shape.pattern})`;
  const left = sayLeft(before, shape);
  const right = sayRight(after, shape);
  const whether = shape.isName && !left.saysBirth ? sayBirth(text) : '';
  const full = whether === '' ? [left.pattern, value, right] : [joinWhether(whether, left.pattern), value, right];
  const bare = shape.isPlain ? [`${shape.edge}${value}${shape.edgeAfter}`] : [];
  return [full.join(''), ...bare];
}

const birth = '(?<!\\p{L})née? \\p{Lu}';
const capitalsInside = "\\(\\p{Lu}[\\p{Lu}’' -]";

/**
 * Names change places when a worker bears two: a pattern made where a birth name is told apart (« née », brackets) is
 * for such texts, one made where none is, for the others. Otherwise one name would be read for the other.
 */
function sayBirth(text: string): string {
  const says = (pattern: string) => new RegExp(pattern, 'u').test(text);
  if (says(birth)) return `(?=.*${birth})`;
  if (says(capitalsInside)) return `(?=.*${capitalsInside})`;
  return `(?!.*(?:${birth}|${capitalsInside}))`;
}

function joinWhether(whether: string, left: string): string {
  return left.startsWith('^') ? `^${whether}${left.slice(1)}` : `^${whether}.*?${left}`;
}

/** What stands before: nothing, a word that never changes, a mark, the end of another name. */
function sayLeft(before: string, shape: Shape): { pattern: string; saysBirth: boolean } {
  const say = (pattern: string, saysBirth = false) => ({ pattern, saysBirth });
  if (before.trim() === '') return say('^ ?');
  // A bracket that opens after a word is a mark, were there no blank: « Claire(ROUX) ».
  const [, word = '', mark = ''] = /((?:\(?[\p{L}°’]+(?:\(e\)|\))?)?)([^\p{L}\d]*)$/u.exec(before) ?? [];
  const said = sayMark(mark);
  if (/^\(?né(?:e|\(e\))?$/u.test(word)) {
    const bracket = word.startsWith('(') ? '\\(' : '(?<!\\p{L})';
    return say(`${bracket}né(?:e|\\(e\\))?${said}`, true);
  }
  if (isFixed(word, mark)) return say(`(?<!\\p{L})${escapePattern(word.replace(/^\(/, ''))}${said}`);
  if (/[^\s’'-]/u.test(mark)) return say(said, mark.includes('('));
  if (shape.kind === 'capitals') return say('(?<=\\p{Ll}[ ,]{1,2})');
  if (shape.kind === 'given') return say("(?<=\\p{Lu}[\\p{Lu}’'][ ,]{1,2})");
  return say(shape.edge);
}

/** Words that say what follows, in every dossier: never one that could be somebody's. */
function isFixed(word: string, mark: string): boolean {
  const words = word.replace(/^\(/, '');
  if (words === '') return false;
  if (/^(?:n°|le|du|au|depuis|dès|épouse|ép|veuve|dite?|soit|pour|jusqu’au|né|née)$/u.test(words)) return true;
  return saysTrade(words) || (/:/.test(mark) && /^\p{Lu}?\p{Ll}+$/u.test(words));
}

/** Marks as they stand, their blanks being there or not. */
function sayMark(mark: string): string {
  return [...mark.replace(/\s+/g, ' ')].map((sign) => (sign === ' ' ? ' ?' : saySign(sign))).join('');
}

/** A sign of sex is the worker's: either will do. */
function saySign(sign: string): string {
  return /[♀♂]/.test(sign) ? '[♀♂]' : escapePattern(sign);
}

const nameEnd = '(?= ?(?:$|[(\\d,;:/|·♀♂]|[-–—] ))';

/** What stands after, as loosely as the shape allows: what comes next changes with the worker. */
function sayRight(after: string, shape: Shape): string {
  if (shape.kind === 'given') return "(?= ?(?:$|[(\\d,;:/|·♀♂]|[-–—] |née? \\p{Lu}| \\p{Lu}[\\p{Lu}’']))";
  if (shape.kind === 'letters') return nameEnd;
  if (after.trim() === '') return shape.kind === 'words' ? ' ?$' : shape.edgeAfter;
  if (shape.kind === 'capitals') {
    const [sign = ''] = after.trim();
    if (/[),;:/|·(]/.test(sign)) return `(?= ?${escapePattern(sign)})`;
    if (/^née?\s/u.test(after.trim())) return '(?= née? )';
    return /^\p{Lu}\p{Ll}/u.test(after.trim()) ? '(?= \\p{Lu}\\p{Ll})' : '(?= ?(?:$|[(\\d,;:/|·♀♂]|[-–—] ))';
  }
  if (shape.kind === 'words') {
    const [sign = ''] = after.trim();
    return /[\p{L}\d]/u.test(sign) ? shape.edgeAfter : `(?= ?${saySign(sign)})`;
  }
  const [, unit = ''] = /^ ?(ans|salariés|jours|j|h)(?!\p{L})/u.exec(after) ?? [];
  return unit === '' ? shape.edgeAfter : `(?= ?${unit})`;
}

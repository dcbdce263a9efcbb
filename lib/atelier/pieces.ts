// A piece of a composite text: which of the proposed patterns reads it, by which of the candidates, and how two pieces of
// one field stand side by side (« née ROUX », else the first name in capitals) without both answering.
import { findPatternFault } from '../profiles/check-pattern';
import { takePiece } from '../profiles/locate';
import type { Candidate } from '../profiles/pointing';

export interface PieceChoice {
  readonly pattern: string;
  /** Those that read exactly the piece with it. */
  readonly candidates: readonly Candidate[];
}

/** The first pattern that reads the piece by the most solid of the candidates; null when none does. */
export function choosePattern(
  piece: string,
  patterns: readonly string[],
  candidates: readonly Candidate[],
): PieceChoice | null {
  for (const pattern of patterns) {
    const fitting = candidates.filter((one) => takePiece(pattern, one.text) === piece.trim());
    if (findPatternFault(pattern) === null && fitting.length > 0) return { pattern, candidates: fitting };
  }
  return null;
}

/**
 * The pattern, silent wherever one of the earlier ones already answers. As it stands when it would be refused so, or
 * when both answer on this very text: that is then a disagreement to show, not to hide.
 */
export function guardPattern(pattern: string, earlier: readonly string[], text: string): string {
  const own = takePiece(pattern, text);
  if (earlier.length === 0 || earlier.some((one) => one === pattern || takePiece(one, text) !== '')) return pattern;
  const guards = earlier.map((one) => `(?!.*${toGuard(one)})`).join('');
  const guarded = pattern.startsWith('^') ? `^${guards}${pattern.slice(1)}` : `^${guards}.*?${pattern}`;
  return findPatternFault(guarded) === null && guarded.length <= 400 && takePiece(guarded, text) === own
    ? guarded
    : pattern;
}

/** The same pattern without its name, to be looked ahead for. */
function toGuard(pattern: string): string {
  return `(?:${pattern.replace('(?<value>', '(?:').replace(/^\^/, '')})`;
}

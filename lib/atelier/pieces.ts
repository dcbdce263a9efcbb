// A piece of a composite text: which of the proposed patterns reads it, and by which of the candidates.
import { findPatternFault } from '../profiles/check-pattern';
import { takePiece } from '../profiles/locate';
import type { Candidate } from '../profiles/pointing';

export interface PieceChoice {
  readonly pattern: string;
  /** Those that read exactly the piece with it. */
  readonly candidates: readonly Candidate[];
}

/** The first pattern that reads the piece by at least one of the candidates; null when none does. */
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
 * What is ticked at first: the most solid one, and one more that is as solid as can be. Where all are fragile, two of
 * different kinds: one fails (names made anew at each load) while the other holds.
 */
export function chooseFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  const isFirstFragile = first?.solidity === 'fragile';
  const second = candidates.find((one) =>
    isFirstFragile ? one.reason !== first.reason : one !== first && one.solidity === 'solid',
  );
  return first === undefined ? [] : second === undefined ? [first] : [first, second];
}

// What the answers add up to, and the levels that it falls in. Exactly one is right; `check.ts` proves it beforehand.
import { assertNever } from '../result';
import type { Level } from './answer';
import type { Instrument, Option, Question, Scoring } from './instrument';

export interface Tally {
  readonly strong: number;
  readonly moderate: number;
  readonly points: number;
  /** A question that counts was declined, or not answered. */
  readonly isMissing: boolean;
}

export const emptyTally: Tally = { strong: 0, moderate: 0, points: 0, isMissing: false };

export function readScoringOf({ scoring }: Pick<Instrument, 'scoring'>): Scoring {
  return scoring ?? { kind: 'flags' };
}

/** Nothing is concluded without an answer to it: it may change the level, or the instrument requires it. */
export function isNeeded(question: Question, scoring: Scoring): boolean {
  return question.isRequired === true || counts(question, scoring);
}

/** Some answer to it may change the level. */
export function counts({ linkId, options }: Question, scoring: Scoring): boolean {
  switch (scoring.kind) {
    case 'flags':
      return options.some(({ strength }) => strength !== null);
    case 'sum':
      return scoring.over.includes(linkId) && options.some(({ weight }) => weight !== undefined);
    default:
      return assertNever(scoring);
  }
}

/** One more answer; undefined: declined, or none. */
export function addAnswer(tally: Tally, question: Question, option: Option | undefined, scoring: Scoring): Tally {
  if (option === undefined) return isNeeded(question, scoring) ? { ...tally, isMissing: true } : tally;
  const isCounted = counts(question, scoring);
  return {
    ...tally,
    strong: tally.strong + (option.strength === 'strong' ? 1 : 0),
    moderate: tally.moderate + (option.strength === 'moderate' ? 1 : 0),
    points: isCounted ? roundPoints(tally.points + (option.weight ?? 0)) : tally.points,
  };
}

/** Levels of a whole set of answers. By flags: none without a flag; any flag, possible; a strong one and another, foreseeable. */
export function listLevels({ strong, moderate, points }: Tally, scoring: Scoring): readonly Level[] {
  switch (scoring.kind) {
    case 'flags':
      if (strong + moderate === 0) return ['none'];
      return [strong > 0 && strong + moderate > 1 ? 'foreseeable' : 'possible'];
    case 'sum':
      return scoring.bands.filter(({ from, to }) => from <= points && points <= to).map(({ level }) => level);
    default:
      return assertNever(scoring);
  }
}

/** Points are written with few decimals: 0.1 and 0.2 make 0.3. */
function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

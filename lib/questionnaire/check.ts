// Before a médecin approves it: does every way to answer give exactly one outcome, and is everything written? Ways that
// can't be told apart are counted together, so the cost has a bound; above it the answer is « too many », never a guess.
import { type Level, levels } from './answer';
import { isAsked } from './asked';
import { isBlank } from './blank';
import type { Instrument, Option, Question, Scoring } from './instrument';
import { addAnswer, counts, emptyTally, listLevels, readScoringOf, type Tally } from './tally';

export type Finding =
  /** « à compléter »: the title, the banner, a label, a question or an answer is not written yet. */
  | {
      readonly kind: 'blank';
      readonly where: 'title' | 'banner' | 'label' | 'question' | 'option';
      readonly subject: string;
    }
  | { readonly kind: 'nothing-counts' }
  | { readonly kind: 'no-bands' }
  /** Some answers of a question that counts have points, this one has none. */
  | { readonly kind: 'no-points'; readonly question: string; readonly option: string }
  /** Whole answers whose total falls in no band, or in several. */
  | { readonly kind: 'no-level' | 'several-levels'; readonly points: number }
  | { readonly kind: 'too-many' }
  /** No answers lead to it. Said, and no obstacle. */
  | { readonly kind: 'never'; readonly level: Level };

export interface Check {
  readonly findings: readonly Finding[];
  /** Ways to leave the whole questionnaire, declined and missing included; null above the bound. */
  readonly combinations: number | null;
  /** How many of them give each outcome. */
  readonly outcomes: Readonly<Record<Level | 'not-concluded', number>>;
}

/** States held at once; the built-in instrument needs about 20. */
const MOST_STATES = 4_000;
/** Findings of one kind that are worth reading. */
const MOST_SAID = 5;

export function isObstacle({ kind }: Finding): boolean {
  return kind !== 'never';
}

export function checkInstrument(instrument: Instrument): Check {
  const scoring = readScoringOf(instrument);
  const written = [...listBlanks(instrument), ...listScoringFaults(instrument, scoring)];
  const outcomes = { none: 0, possible: 0, foreseeable: 0, 'not-concluded': 0 };
  const ways = countWays(instrument, scoring);
  if (ways === null) return { findings: [...written, { kind: 'too-many' }], combinations: null, outcomes };
  const wrong = new Map<string, Finding>();
  let combinations = 0;
  for (const { tally, count } of ways) {
    combinations += count;
    const [level, second] = listLevels(tally, scoring);
    if (tally.isMissing || level === undefined || second !== undefined) outcomes['not-concluded'] += count;
    else outcomes[level] += count;
    if (tally.isMissing || (level !== undefined && second === undefined)) continue;
    const kind = level === undefined ? 'no-level' : 'several-levels';
    wrong.set(`${kind} ${tally.points}`, { kind, points: tally.points });
  }
  const never = levels.filter((level) => outcomes[level] === 0).map((level): Finding => ({ kind: 'never', level }));
  const isSound = written.length === 0 && wrong.size === 0;
  return {
    findings: [...written, ...takeFirst([...wrong.values()]), ...(isSound ? never : [])],
    combinations,
    outcomes,
  };
}

interface State {
  readonly tally: Tally;
  /** Codes that a later condition asks about. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly count: number;
}

/** Every end, with the number of ways to it; null above the bound. */
function countWays({ questions }: Instrument, scoring: Scoring): readonly State[] | null {
  const referred = new Set(
    questions.flatMap(({ conditions = [] }) => conditions.flatMap(({ tests }) => tests.map(({ linkId }) => linkId))),
  );
  let states: readonly State[] = [{ tally: emptyTally, chosen: new Map(), count: 1 }];
  for (const question of questions) {
    const merged = new Map<string, State>();
    for (const state of states) {
      for (const next of stepOn(state, question, scoring, referred.has(question.linkId))) {
        const key = JSON.stringify([next.tally, [...next.chosen]]);
        merged.set(key, { ...next, count: next.count + (merged.get(key)?.count ?? 0) });
      }
      if (merged.size > MOST_STATES) return null;
    }
    states = [...merged.values()];
  }
  return states;
}

function stepOn(state: State, question: Question, scoring: Scoring, isReferred: boolean): State[] {
  if (!isAsked(question, state.chosen)) return [state];
  const go = (option: Option | undefined, ways: number): State => ({
    tally: capFlags(addAnswer(state.tally, question, option, scoring)),
    chosen: isReferred && option !== undefined ? new Map(state.chosen).set(question.linkId, option.code) : state.chosen,
    count: state.count * ways,
  });
  // Declined, and not answered.
  return [...question.options.map((option) => go(option, 1)), go(undefined, 2)];
}

/** Two strong flags weigh what three do; once something is missing nothing else matters. */
function capFlags(tally: Tally): Tally {
  if (tally.isMissing) return { ...emptyTally, isMissing: true };
  return { ...tally, strong: Math.min(tally.strong, 2), moderate: Math.min(tally.moderate, 2) };
}

function listBlanks({ title, banner, questions, levelLabels }: Instrument): Finding[] {
  const blank = (where: Extract<Finding, { kind: 'blank' }>['where'], subject: string): Finding => ({
    kind: 'blank',
    where,
    subject,
  });
  return [
    ...(isBlank(title) ? [blank('title', '')] : []),
    ...(isBlank(banner) ? [blank('banner', '')] : []),
    ...levels.filter((level) => isBlank(levelLabels[level])).map((level) => blank('label', level)),
    ...questions.flatMap(({ linkId, text, options }) => [
      ...(isBlank(text) ? [blank('question', linkId)] : []),
      ...(options.some(({ label }) => isBlank(label)) ? [blank('option', linkId)] : []),
    ]),
  ];
}

function listScoringFaults({ questions }: Instrument, scoring: Scoring): Finding[] {
  const counted = questions.filter((question) => counts(question, scoring));
  if (counted.length === 0) return [{ kind: 'nothing-counts' }];
  if (scoring.kind === 'flags') return [];
  const bare = counted.flatMap(({ linkId, options }) =>
    options
      .filter(({ weight }) => weight === undefined)
      .map(({ code }): Finding => ({ kind: 'no-points', question: linkId, option: code })),
  );
  return [...(scoring.bands.length === 0 ? [{ kind: 'no-bands' as const }] : []), ...takeFirst(bare)];
}

function takeFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, MOST_SAID);
}

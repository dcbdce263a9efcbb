// What the editor does to an instrument, one gesture at a time. Nothing is judged here: `check.ts` says what is missing.
import type { Level } from './answer';
import type { Band, Instrument, Option, Question, Scoring } from './instrument';
import { readScoringOf } from './tally';
import { splitCanonical } from './write';

export function changeQuestion(
  instrument: Instrument,
  linkId: string,
  change: (before: Question) => Question,
): Instrument {
  const questions = instrument.questions.map((one) => (one.linkId === linkId ? change(one) : one));
  return countAll({ ...instrument, questions });
}

/** The short words follow the question's own until they are written. */
export function setText(question: Question, text: string): Question {
  return { ...question, text, short: question.short === question.text ? text : question.short };
}

export function addQuestion(instrument: Instrument): Instrument {
  const linkId = findFree(
    'q',
    instrument.questions.map((one) => one.linkId),
  );
  const blank = {
    linkId,
    text: '',
    short: '',
    shape: 'choice',
    options: [makeOption('r1'), makeOption('r2')],
  } as const;
  return countAll({ ...instrument, questions: [...instrument.questions, blank] });
}

export function removeQuestion(instrument: Instrument, linkId: string): Instrument {
  return countAll({ ...instrument, questions: instrument.questions.filter((one) => one.linkId !== linkId) });
}

export function addOption(question: Question): Question {
  const code = findFree(
    'r',
    question.options.map((one) => one.code),
  );
  return { ...question, options: [...question.options, makeOption(code)] };
}

export function removeOption(question: Question, code: string): Question {
  return { ...question, options: question.options.filter((one) => one.code !== code) };
}

export function changeOption(question: Question, code: string, change: Partial<Option>): Question {
  return { ...question, options: question.options.map((one) => (one.code === code ? { ...one, ...change } : one)) };
}

/** Null: the answer has no points. */
export function setPoints(question: Question, code: string, points: number | null): Question {
  const options = question.options.map((one) => {
    if (one.code !== code) return one;
    const { weight: _before, ...rest } = one;
    return points === null ? rest : { ...rest, weight: points };
  });
  return { ...question, options };
}

/** What the other way had stays until the text is saved: one may come back. */
export function setScoring(instrument: Instrument, kind: Scoring['kind']): Instrument {
  return countAll({ ...instrument, scoring: kind === 'flags' ? { kind } : { kind, over: [], bands: [] } });
}

/** The one band of a level; null takes it away. */
export function setBand(instrument: Instrument, level: Level, band: Omit<Band, 'level'> | null): Instrument {
  const scoring = readScoringOf(instrument);
  if (scoring.kind !== 'sum') return instrument;
  const others = scoring.bands.filter((one) => one.level !== level);
  return { ...instrument, scoring: { ...scoring, bands: band === null ? others : [...others, { level, ...band }] } };
}

export function findBand(instrument: Instrument, level: Level): Band | null {
  const scoring = readScoringOf(instrument);
  return (scoring.kind === 'sum' ? scoring.bands.find((one) => one.level === level) : null) ?? null;
}

/** A copy to work on, under the next version: `1.0.0` → `1.1.0`. */
export function startVersion(instrument: Instrument): Instrument {
  const { address, version } = splitCanonical(instrument.canonical);
  const [major, minor] = version.split('.');
  const next = /^\d+\.\d+/.test(version) ? `${major}.${Number(minor) + 1}.0` : `${version}.1`.slice(-32);
  return { ...instrument, canonical: `${address}|${next}` };
}

/** In the editor every question that has points is added. */
function countAll(instrument: Instrument): Instrument {
  const scoring = readScoringOf(instrument);
  if (scoring.kind !== 'sum') return instrument;
  return { ...instrument, scoring: { ...scoring, over: instrument.questions.map(({ linkId }) => linkId) } };
}

function makeOption(code: string): Option {
  return { code, label: '', strength: null };
}

function findFree(letter: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

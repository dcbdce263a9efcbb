// The one quiet card: a sentence of at most 140 characters that the worker may read, and the results behind it.
// Counts, no level, no score. What it says first is the visit that presses most.
import { assertNever } from '../result';
import { readYear, writeDay } from '../visits/days';
import type { VisitAnswer, VisitStatus } from '../visits/visit-answer';
import type { Missing, RiskCard, RuleResult } from './rule';

/** Which visit is said first, by kind and status. */
const pressing: readonly (readonly [VisitAnswer['kind'], VisitStatus])[] = [
  ['REP', 'due'],
  ['REP', 'late'],
  ['MIC', 'due'],
  ['PRE', 'possible'],
  ['MIC', 'late'],
  ['MIC', 'possible'],
];

/**
 * Counts signs only: a visit that is due is one of them, what is only context is not. `unknowns` counts what is missing,
 * not the rules that wait for it: one tab not read yet is one.
 */
export function summarizeRisk(results: readonly RuleResult[], visits: readonly VisitAnswer[]): RiskCard {
  const signs = results.filter(isSign);
  const flags = signs.filter(({ answer }) => answer.result === 'flag').length;
  const unknowns = listMissing(results).length;
  const isBlind = signs.every(({ answer }) => answer.result === 'unknown');
  const sentence = isBlind
    ? 'Le dossier lu ne permet pas encore de répondre.'
    : writeSentence(flags, unknowns, findPressing(visits));
  return { sentence, flags, unknowns, results };
}

/** Each thing that is missing, once, with the titles of the signs that wait for it. */
export function listMissing(results: readonly RuleResult[]): readonly Missing[] {
  const titles = new Map<string, string[]>();
  for (const { title, answer } of results.filter(isSign)) {
    for (const text of answer.result === 'unknown' ? answer.missing : []) {
      titles.set(text, [...(titles.get(text) ?? []), title]);
    }
  }
  return [...titles].map(([text, waiting]) => ({ text, titles: waiting }));
}

/** A sign, not something that is only to be kept in mind. */
export function isSign({ isContext }: RuleResult): boolean {
  return isContext !== true;
}

function writeSentence(flags: number, unknowns: number, visit: VisitAnswer | undefined): string {
  const lead = visit === undefined ? '' : writeVisit(visit);
  const counts = [
    ...(flags > 0 ? [writeCount(flags, 'signal', 'signaux')] : []),
    ...(unknowns > 0 ? [writeCount(unknowns, 'inconnu', 'inconnus')] : []),
  ].join(', ');
  const parts = [lead === '' && flags === 0 ? 'Rien de signalé dans le dossier lu' : lead, counts];
  return parts.filter((part) => part !== '').join('\u00a0; ');
}

function findPressing(visits: readonly VisitAnswer[]): VisitAnswer | undefined {
  return pressing
    .map(([kind, status]) => visits.find((visit) => visit.kind === kind && visit.status === status))
    .find((visit) => visit !== undefined);
}

function writeVisit({ kind, status, from, before }: VisitAnswer): string {
  switch (status) {
    case 'due':
      return kind === 'MIC' && before !== undefined
        ? `Mi-carrière ${from === undefined ? 'due en' : 'à faire d’ici à fin'} ${readYear(before)}, pas encore faite`
        : `Visite de reprise à faire${writeDeadline(before)}`;
    case 'late':
      return kind === 'MIC' && before !== undefined
        ? `Mi-carrière attendue en ${readYear(before)}, pas encore faite`
        : `Visite de reprise attendue${writeDeadline(before)}, pas encore faite`;
    case 'possible':
      return kind === 'PRE' ? 'Visite de pré-reprise possible' : 'Mi-carrière possible avec une autre visite';
    case 'not-due':
    case 'unknown':
      return '';
    default:
      return assertNever(status);
  }
}

function writeDeadline(before: string | undefined): string {
  return before === undefined ? '' : ` au plus tard le ${writeDay(before)}`;
}

function writeCount(n: number, singular: string, plural: string): string {
  return `${n}\u00a0${n < 2 ? singular : plural}`;
}

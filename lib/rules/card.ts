// The one quiet card: a sentence of at most 140 characters that the worker may read, and the results behind it.
// Counts, no level, no score. What it says first is the visit that presses most.
import { assertNever } from '../result';
import { readYear, writeDay } from '../visits/days';
import type { VisitAnswer, VisitStatus } from '../visits/visit-answer';
import type { RiskCard, RuleResult } from './rule';

/** Which visit is said first, by kind and status. */
const pressing: readonly (readonly [VisitAnswer['kind'], VisitStatus])[] = [
  ['REP', 'due'],
  ['REP', 'late'],
  ['MIC', 'due'],
  ['PRE', 'possible'],
  ['MIC', 'late'],
  ['MIC', 'possible'],
];

/** `flags` and `unknowns` count the rules; a visit that is due is one of them. */
export function summarizeRisk(results: readonly RuleResult[], visits: readonly VisitAnswer[]): RiskCard {
  const flags = count(results, 'flag');
  const unknowns = count(results, 'unknown');
  return { sentence: writeSentence(results.length, flags, unknowns, findPressing(visits)), flags, unknowns, results };
}

function writeSentence(rules: number, flags: number, unknowns: number, visit: VisitAnswer | undefined): string {
  if (unknowns === rules) return 'Le dossier lu ne permet pas encore de répondre.';
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

function writeVisit({ kind, status, before }: VisitAnswer): string {
  switch (status) {
    case 'due':
      return kind === 'MIC' && before !== undefined
        ? `Mi-carrière due en ${readYear(before)}, pas encore faite`
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

function count(results: readonly RuleResult[], result: RuleResult['answer']['result']): number {
  return results.filter(({ answer }) => answer.result === result).length;
}

// The signalement in a few lines of plain text, to paste in the host. No medical layer: a clipboard is read by anything.
import { statementIds } from '../signalement/consent';
import { summaryText as text } from '../text/papers';
import { formatDay, NBSP } from '../text/typography';
import { findLine, listLines, type SignalementSource, writeLevel } from './source';
import { writeWorkerLine } from './worker-line';

/** In the order a colleague reads it. Fields of the form that say what is asked, and the functional ones. */
const asked = ['expectations', 'urgency', 'alreadyDone', 'involvedPartners'];

export type SummarySource = Omit<SignalementSource, 'wording' | 'shared' | 'service' | 'cellule'>;

/** Lines of « label : value », ended by one line break each. Values on one line: a pasted text keeps its shape. */
export function writeSummary(source: SummarySource): string {
  const { draft, instrument, today } = source;
  const { team } = draft;
  const lines: readonly (readonly [string, string])[] = [
    [text.worker, writeWorkerLine(team.worker)],
    ...(team.retainedLevel === null ? [] : [[text.level, writeLevel(instrument, team.retainedLevel)] as const]),
    ...asked.flatMap((id) => toPair(findLine(source, id))),
    ...listLines(source, 'functional').flatMap(toPair),
    [text.consent, writeStatements(source)],
    [text.by, team.author.name],
  ];
  return [
    text.title(formatDay(today)),
    ...lines.map(([label, value]) => `${label}${NBSP}: ${flatten(value)}`),
    '',
  ].join('\n');
}

function toPair(line: ReturnType<typeof findLine>): (readonly [string, string])[] {
  return line === null ? [] : [[line.label, line.value]];
}

function flatten(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ; ');
}

function writeStatements({ draft }: SummarySource): string {
  const { statements } = draft.team.consent;
  return statementIds
    .map((id) => {
      const answer = statements[id];
      const word = answer === null ? text.none : answer === 'accepted' ? text.given : text.refused;
      return `${text.statements[id]} ${word}`;
    })
    .join(', ');
}

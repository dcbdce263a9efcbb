// The signalement for the DMST: all layers, for the health professional who keeps the file. What the agreement does not
// cover is printed too, since it belongs to the file, and said not to be shared. Nothing here is sent.
import { writeConsentText } from '../signalement/consent-text';
import type { Layer } from '../signalement/form';
import { paperText, stateWords, signalementText as text } from '../text/papers';
import { setSpaces } from '../text/set-spaces';
import { formatDay, NBSP } from '../text/typography';
import type { Block, LabelledValue, Paper } from './paper';
import { listLines, type SignalementSource, writeLevel } from './source';
import { writeWorkerLine } from './worker-line';

export function writeSignalementPaper(source: SignalementSource): Paper {
  const { draft, today } = source;
  return {
    title: text.title,
    subtitle: writeWorkerLine(draft.team.worker),
    mark: paperText.secret,
    blocks: [
      { kind: 'heading', level: 2, text: text.brief },
      { kind: 'table', caption: text.brief, rows: listBrief(source) },
      ...writeLayer(source, 'administrative'),
      ...writeLayer(source, 'functional'),
      ...writeLayer(source, 'medical'),
      ...writeAnswers(source),
      { kind: 'heading', level: 2, text: text.consent },
      ...writeConsent(source),
    ],
    footer: paperText.footer(`${text.title}, ${source.service}`, text.made(formatDay(today))),
  };
}

function listBrief({ draft, instrument, cellule, fields }: SignalementSource): LabelledValue[] {
  const { team, state } = draft;
  const { author } = team;
  const rpps = author.rpps === null ? [] : [text.rpps(author.rpps)];
  const retained = team.retainedLevel === null ? text.notRetained : writeLevel(instrument, team.retainedLevel);
  const visits = fields.find(({ id }) => id === 'visitKind')?.choices ?? [];
  const visit = visits.find(({ code }) => code === team.visit.kind)?.label ?? team.visit.kind;
  return [
    { label: text.state, value: stateWords[state] },
    { label: text.recipient, value: cellule },
    { label: text.author, value: [author.name, text.authorWords[author.role], ...rpps].join(', ') },
    { label: text.visit, value: `${visit}, ${formatDay(team.visit.date)}` },
    { label: text.proposed, value: writeLevel(instrument, team.proposedLevel) },
    { label: text.retained, value: retained },
  ];
}

function writeLayer(source: SignalementSource, layer: Layer): Block[] {
  const title = text.layers[layer];
  const isLeaving = isShared(source, layer);
  const rows = listLines(source, layer, isLeaving ? 'agreed' : 'all');
  const held = isLeaving ? listLines(source, layer, 'held') : [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: isLeaving ? text.shared[layer] : text.kept, tone: 'quiet' },
    rows.length === 0 ? { kind: 'paragraph', text: text.nothing } : { kind: 'table', caption: title, rows },
    ...(held.length === 0
      ? []
      : [
          { kind: 'paragraph', text: text.held, tone: 'quiet' } as const,
          { kind: 'table', caption: text.held, rows: held } as const,
        ]),
  ];
}

/** Administrative with the second statement, the rest with the third too (instruments-forms-indicators.md §2.3). */
function isShared({ draft }: SignalementSource, layer: Layer): boolean {
  const { signalled, shared } = draft.team.consent.statements;
  return signalled === 'accepted' && (layer === 'administrative' || shared === 'accepted');
}

/** In the medical layer: the answers in the words of the questions, and why the level is another than the proposed one. */
function writeAnswers({ draft, instrument }: SignalementSource): Block[] {
  const { answers, outcome, levelReason } = draft.care;
  const given = instrument.questions.filter(({ linkId }) => answers[linkId] !== undefined);
  if (given.length === 0) return [];
  const rows = given.map((question): LabelledValue => {
    const answer = answers[question.linkId];
    const code = answer?.kind === 'option' ? answer.code : null;
    const label = question.options.find((option) => option.code === code)?.label;
    return { label: question.text, value: label ?? code ?? text.declined };
  });
  const reasons = outcome?.reasons.map((reason) => ({ text: reason.text })) ?? [];
  return [
    { kind: 'heading', level: 3, text: text.answers },
    { kind: 'paragraph', text: `${instrument.title}. ${setSpaces(instrument.banner)}`, tone: 'quiet' },
    { kind: 'table', caption: text.answers, rows },
    ...(reasons.length === 0 ? [] : [{ kind: 'list', items: reasons } as const]),
    ...(levelReason === ''
      ? []
      : [{ kind: 'table', caption: text.reason, rows: [{ label: text.reason, value: levelReason }] } as const]),
  ];
}

function writeConsent({ draft }: SignalementSource): Block[] {
  const { consent } = draft.team;
  if (consent.recordedAt === null || consent.mode === null) return [{ kind: 'paragraph', text: text.noConsent }];
  return writeConsentText(consent)
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: readTick(line) }));
}

/** The boxes of the kept text, in words: a font may have no box. */
function readTick(line: string): string {
  const tick = /^([☒☐]) (.*)$/u.exec(line);
  if (tick === null) return line;
  return `${tick[2]}${NBSP}: ${tick[1] === '☒' ? paperText.yes : paperText.no}`;
}

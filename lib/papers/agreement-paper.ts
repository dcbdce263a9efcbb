// The worker's own copy of the agreement: what was asked, what was answered, what is shared, how to change one's mind.
// It holds no value of the signalement, only the names of what would be read; and no level.
import type { ConsentRecord, StatementAnswer } from '../signalement/consent';
import { writeConsentText } from '../signalement/consent-text';
import { paperText, agreementText as text } from '../text/papers';
import { formatDay } from '../text/typography';
import type { Block, LabelledValue, Paper } from './paper';
import type { SignalementSource } from './source';
import { writeWorkerLine, writeWorkerName } from './worker-line';

/** The agreement must have been noted. */
export function writeAgreementPaper(source: SignalementSource): Paper {
  const { draft, wording, service, cellule, today } = source;
  const { consent, worker, author } = draft.team;
  const picture = consent.signature?.picture;
  return {
    title: text.title,
    subtitle: text.for(writeWorkerLine(worker)),
    blocks: [
      { kind: 'paragraph', text: text.what(cellule, service) },
      { kind: 'heading', level: 2, text: text.answers },
      ...wording.statements.flatMap(({ id, text: statement }, index): Block[] => [
        { kind: 'heading', level: 3, text: text.number(index + 1) },
        { kind: 'paragraph', text: statement },
        ...(id === 'partners' ? writePartners(source) : []),
        { kind: 'table', caption: statement, rows: [answerRow(consent.statements[id])] },
      ]),
      { kind: 'paragraph', text: wording.closing },
      ...writeShared(source),
      { kind: 'heading', level: 2, text: text.change },
      { kind: 'list', items: [{ text: text.how }, { text: text.who(author.name, service) }, { text: text.employer }] },
      { kind: 'paragraph', text: describeRecording(consent, wording.closing), tone: 'quiet' },
      ...(picture === undefined ? [] : [{ kind: 'signature', label: text.signature, picture } as const]),
    ],
    footer: paperText.footer(`${text.title}, ${writeWorkerName(worker)}`, formatDay(today)),
  };
}

function answerRow(answer: StatementAnswer): LabelledValue {
  return {
    label: text.answer,
    value: answer === null ? text.unanswered : answer === 'accepted' ? text.accepted : text.refused,
  };
}

/** Who may be contacted; nobody when the statement is refused. */
function writePartners({ draft, wording }: SignalementSource): Block[] {
  const { consent } = draft.team;
  if (consent.statements.partners !== 'accepted') return [{ kind: 'paragraph', text: text.noPartner }];
  const rows = wording.partners.map(({ id, label }) => ({
    label: id === 'other' && consent.otherPartner !== '' ? `${label} (${consent.otherPartner})` : label,
    value: consent.partners.includes(id) ? paperText.yes : paperText.no,
  }));
  return [{ kind: 'table', caption: text.partners, rows }];
}

function writeShared(source: SignalementSource): Block[] {
  const { signalled, shared } = source.draft.team.consent.statements;
  const heading: Block = { kind: 'heading', level: 2, text: text.shared };
  if (signalled === 'refused') return [heading, { kind: 'paragraph', text: text.refusal }];
  if (shared !== 'accepted') return [heading, { kind: 'paragraph', text: text.notShared }];
  return [
    heading,
    { kind: 'paragraph', text: text.sharedWhat },
    { kind: 'list', items: source.shared.map((name) => ({ text: name })) },
  ];
}

/** What the kept text says after the closing sentence: how it was given, who noted it, when; and the wording's version. */
function describeRecording(consent: ConsentRecord, closing: string): string {
  const lines = writeConsentText(consent).split('\n');
  return [...lines.slice(lines.indexOf(closing) + 1), text.version(consent.wording)].join(' ');
}

// The agreement to sign on paper: the sentences in force, nothing answered in advance, a place for the day and the signature.
// What the professional then notes is in the draft; this sheet is the original.
import { paperText, agreementText as text } from '../text/papers';
import { formatDay } from '../text/typography';
import type { Block, Paper } from './paper';
import type { SignalementSource } from './source';
import { writeWorkerLine, writeWorkerName } from './worker-line';

type FormSource = Pick<SignalementSource, 'draft' | 'wording' | 'shared' | 'today'>;

export function writeAgreementForm({ draft, wording, shared, today }: FormSource): Paper {
  const { worker } = draft.team;
  const answer = (caption: string): Block => ({
    kind: 'table',
    caption,
    rows: [{ label: text.answer, value: text.choice }],
  });
  return {
    title: text.form,
    subtitle: text.formFor(writeWorkerLine(worker)),
    blocks: [
      { kind: 'paragraph', text: text.formHow },
      { kind: 'heading', level: 2, text: text.listed },
      { kind: 'list', items: shared.map((name) => ({ text: name })) },
      { kind: 'heading', level: 2, text: text.answers },
      ...wording.statements.flatMap(({ id, text: statement }, index): Block[] => [
        { kind: 'heading', level: 3, text: text.number(index + 1) },
        { kind: 'paragraph', text: statement },
        ...(id === 'partners'
          ? [
              {
                kind: 'table',
                caption: text.tick,
                rows: wording.partners.map(({ label }) => ({ label, value: text.yesOrNo })),
              } as const,
            ]
          : []),
        answer(statement),
      ]),
      { kind: 'paragraph', text: wording.closing },
      { kind: 'signature', label: text.dateAndSignature },
    ],
    footer: paperText.footer(`${text.form}, ${writeWorkerName(worker)}`, formatDay(today)),
  };
}

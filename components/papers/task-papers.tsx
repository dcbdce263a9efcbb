// Which papers a step offers: before the sending, those of the draft; afterwards, those of what is still held here.
import type { ReceiptView } from '../../lib/messages';
import { leafletIds, type PaperId } from '../../lib/papers/kinds';
import { listChosen } from '../../lib/papers/measures-paper';
import { type SummarySource, writeSummary } from '../../lib/papers/summary';
import type { findOpenDraft } from '../panel/step-state';
import type { WorkerScreenProps } from '../panel/worker-screen';
import { PaperList } from './paper-list';

interface OfDraft {
  readonly draft: NonNullable<ReturnType<typeof findOpenDraft>>;
}
type Task = Pick<WorkerScreenProps, 'view' | 'actions' | 'today'>;

/** Of the médecin's draft, with what is in it at this moment. */
export function DraftPapers({ view, actions, today, draft }: Task & OfDraft) {
  const { care, team, id } = draft.draft;
  if (care === null) return null;
  const held = { ...draft.draft, care };
  const source: SummarySource = { draft: held, fields: draft.form, instrument: view.instrument, today };
  const papers: PaperId[] = [
    'signalement',
    ...(team.consent.recordedAt === null ? [] : ['agreement' as const]),
    ...(listChosen(held).length === 0 ? [] : ['measures' as const]),
    ...leafletIds,
  ];
  return (
    <PaperList
      papers={papers}
      summary={writeSummary(source)}
      isBeforeSending
      onOpen={(paper) => actions.openPaper(paper, id)}
    />
  );
}

/** While the agreement is asked: the sheet to sign, what explains the cellule, and the copy once it is noted. */
export function ConsentPapers({ actions, draft }: Pick<Task, 'actions'> & OfDraft) {
  const { id, team } = draft.draft;
  const isNoted = team.consent.recordedAt !== null;
  const papers: PaperId[] = ['agreement-form', ...(isNoted ? ['agreement' as const] : []), 'cellule'];
  return (
    <PaperList
      papers={papers}
      summary={null}
      isBeforeSending={false}
      onOpen={(paper) => actions.openPaper(paper, id)}
    />
  );
}

/** Of something that left, or of nothing: what waits, was stopped or refused is still here; what was sent is not. */
export function ReceiptPapers({ actions, receipt }: Pick<Task, 'actions'> & { readonly receipt: ReceiptView | null }) {
  const isHeld = receipt?.kind === 'signalement' && receipt.state !== 'sent';
  const papers: PaperId[] = isHeld ? ['signalement', 'agreement', ...leafletIds] : [...leafletIds];
  const draftId = isHeld ? receipt.id : null;
  return (
    <PaperList
      papers={papers}
      summary={null}
      isBeforeSending={false}
      onOpen={(paper) => actions.openPaper(paper, draftId)}
    />
  );
}

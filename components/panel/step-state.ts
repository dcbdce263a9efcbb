// Which steps a role has, which are done, and where to begin. Reads the view, decides nothing else.
import type { DraftView, PanelView, ReceiptView } from '../../lib/messages';
import { listAsked } from '../../lib/questionnaire/asked';
import type { Role } from '../../lib/signalement/draft';

export type StepId = 'questionnaire' | 'level' | 'transmission' | 'signalement' | 'consent' | 'send';

const stepsOf: Readonly<Record<Role, readonly StepId[]>> = {
  idest: ['questionnaire', 'level', 'transmission'],
  medecin: ['questionnaire', 'level', 'signalement', 'consent', 'send'],
  coordinateur: [],
};

export function listSteps(role: Role): readonly StepId[] {
  return stepsOf[role];
}

/** The draft, only while it may be changed. */
export function findOpenDraft(view: PanelView): DraftView | null {
  return view.draft?.draft.state === 'open' ? view.draft : null;
}

/** The newest receipt of what this role sends. */
export function findLastReceipt(view: PanelView, role: Role): ReceiptView | null {
  const kind = role === 'idest' ? 'handover' : 'signalement';
  return sortReceipts(view.receipts).find((receipt) => receipt.kind === kind) ?? null;
}

/** Receipts of what this role sends: the médecin already has the hand-over itself. */
export function listOwnReceipts(view: PanelView, role: Role): readonly ReceiptView[] {
  return role === 'medecin' ? view.receipts.filter((receipt) => receipt.kind === 'signalement') : view.receipts;
}

export function sortReceipts(receipts: readonly ReceiptView[]): readonly ReceiptView[] {
  return [...receipts].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

export function isAnswered(view: PanelView, draft: DraftView | null): boolean {
  const answers = draft?.draft.care?.answers ?? {};
  const { length } = Object.keys(answers);
  return length > 0 && listAsked(view.instrument, answers).every((question) => answers[question.linkId] !== undefined);
}

/** Steps ticked in the navigation. */
export function listDone(view: PanelView, role: Role): ReadonlySet<StepId> {
  const draft = findOpenDraft(view);
  const done = new Set<StepId>();
  if (draft === null) {
    if (findLastReceipt(view, role) !== null && view.draft !== null) return new Set(listSteps(role));
    return done;
  }
  const { team } = draft.draft;
  if (isAnswered(view, draft)) done.add('questionnaire');
  if (role === 'medecin' && team.retainedLevel !== null) done.add('level');
  if (team.isPrefilled && draft.missing.length === 0) done.add('signalement');
  if (Object.values(team.consent.statements).every((answer) => answer !== null)) done.add('consent');
  return done;
}

/** Where the work stands: the first step not done, or what became of what was sent. */
export function findFirstStep(view: PanelView, role: Role): StepId {
  const steps = listSteps(role);
  const last = steps.at(-1) ?? 'questionnaire';
  if (findOpenDraft(view) === null) {
    return view.handover === null && findLastReceipt(view, role) !== null ? last : 'questionnaire';
  }
  const done = listDone(view, role);
  return steps.find((step) => !done.has(step)) ?? last;
}

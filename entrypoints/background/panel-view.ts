// All that a panel shows, gathered under the rights of whoever is unlocked. Nothing of a worker who is not on the screen.

import type { WorkerIdentity } from '../../lib/dossier/dossier';
import { isSameWorker, judgePresence } from '../../lib/dossier/same-worker';
import { readToday } from '../../lib/edge/clock';
import { listPlayed, readInstrumentInUse } from '../../lib/edge/instruments-store';
import { listCardDecisions } from '../../lib/edge/store/cards';
import { findOpenDraft, openDraft } from '../../lib/edge/store/drafts';
import { changeTab, readTab, type TabState } from '../../lib/edge/tab-state';
import { judgeMeasures } from '../../lib/measures/judge';
import type { PanelView, Reply, SessionView, TabDossier } from '../../lib/messages';
import { viewNobody } from '../../lib/nobody-view';
import type { Outcome } from '../../lib/questionnaire/answer';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { proposeLevel } from '../../lib/questionnaire/outcome';
import { makeUnknown } from '../../lib/questionnaire/unknown';
import { ok, type Result } from '../../lib/result';
import { summarizeRisk } from '../../lib/rules/card';
import { type CardDecision, findDecision, listFacts } from '../../lib/rules/decisions';
import { evaluateRules } from '../../lib/rules/evaluate';
import type { RuleResult } from '../../lib/rules/rule';
import type { Draft } from '../../lib/signalement/draft';
import { answerVisits } from '../../lib/visits/list';
import { viewDraft } from './draft-view';
import { listReceipts } from './receipts';
import { type Known, readKnown } from './server-watch';
import { findUnlocked, type Unlocked, viewSession } from './unlocked';

export async function readPanel(tabId: number | null): Promise<Reply<'panel.read'>> {
  const session = await viewSession();
  if (!session.ok) return session;
  const unlocked = await findUnlocked();
  if (tabId === null || !unlocked.ok || session.value.workerMode) return ok(await showNobody(session.value));
  // What a health professional showed in this tab before may hold the medical part: none of it is for a coordinator.
  if (unlocked.value.session.user.role === 'coordinateur') return ok(await showNobody(session.value));
  const state = await readTab(tabId);
  const shown = workerOn(state.shown);
  if (state.bound !== null && judgePresence(shown, state.bound.worker) !== 'same') {
    const canReturn = state.bound.url !== '' && state.bound.url !== state.url;
    return ok({
      ...(await showNobody(session.value)),
      frozen: { worker: state.bound.worker, other: shown, canReturn },
    });
  }
  if (state.shown.kind !== 'shown') return ok({ ...(await showNobody(session.value)), dossier: state.shown });
  return viewWorker(unlocked.value, session.value, tabId, state, state.shown);
}

function workerOn(shown: TabDossier): WorkerIdentity | null {
  return shown.kind === 'shown' ? shown.dossier.identity : null;
}

async function showNobody(session: SessionView): Promise<PanelView> {
  return viewNobody(session, await readInstrumentInUse(), 'no-dossier');
}

async function viewWorker(
  unlocked: Unlocked,
  session: SessionView,
  tabId: number,
  state: TabState,
  shown: Extract<TabDossier, { kind: 'shown' }>,
): Promise<Reply<'panel.read'>> {
  const worker = shown.dossier.identity;
  const draft = await findBoundDraft(unlocked, tabId, state, worker);
  if (!draft.ok) return draft;
  const played = await listPlayed();
  const instrument = draft.value === null ? null : pick(played, draft.value.team.instrument);
  const outcome = findOutcome(draft.value, instrument);
  const facts = { dossier: shown.dossier, today: readToday(), settings: unlocked.settings.rules };
  const visits = answerVisits(facts);
  const results = evaluateRules({ ...facts, outcome });
  const decision = await findStanding(unlocked, worker, results);
  const known = readKnown(unlocked.session.user.id);
  const receipts = await listReceipts(unlocked, worker, known);
  if (!receipts.ok) return receipts;
  const handover = draft.value === null ? findHandover(known, worker) : null;
  return ok({
    ...(await showNobody(session)),
    ...(instrument !== null && { instrument }),
    ...(handover !== null && { handoverInstrument: pick(played, handover.questionnaire.instrument) }),
    dossier: shown,
    visits,
    card: summarizeRisk(results, visits),
    ...(decision !== undefined && { cardDecision: decision }),
    measures: judgeMeasures(facts),
    draft: draft.value && viewDraft(draft.value, unlocked, shown.dossier),
    handover,
    receipts: receipts.value,
    server: known.failure,
  });
}

/** Kept decisions that do not open decide nothing: the card is shown. */
async function findStanding(
  { store, session }: Unlocked,
  worker: WorkerIdentity,
  results: readonly RuleResult[],
): Promise<CardDecision | undefined> {
  if (listFacts(results).length === 0) return undefined;
  const decided = await listCardDecisions(store, session, worker);
  return decided.ok ? findDecision(results, decided.value) : undefined;
}

function pick(played: readonly Instrument[], canonical: string): Instrument {
  return played.find((instrument) => instrument.canonical === canonical) ?? makeUnknown(canonical);
}

/** Judged again by the text it was answered to; as it was kept, where that text is not here. */
function findOutcome(draft: Draft | null, instrument: Instrument | null): Outcome | null {
  if (draft === null || draft.care === null || instrument === null) return null;
  return instrument.questions.length === 0 ? draft.care.outcome : proposeLevel(instrument, draft.care.answers);
}

/** The draft this tab works on; else the open draft of this very worker, which the tab takes up. */
async function findBoundDraft(
  { store, session }: Unlocked,
  tabId: number,
  state: TabState,
  worker: WorkerIdentity,
): Promise<Result<Draft | null>> {
  if (state.bound !== null) {
    const bound = await openDraft(store, session, state.bound.draftId);
    if (bound.ok && bound.value.state === 'open') return bound;
    if (!bound.ok && bound.failure.code !== 'draft-not-found') return bound;
    await changeTab(tabId, (now) => (now.bound?.draftId === state.bound?.draftId ? { ...now, bound: null } : now));
  }
  const found = await findOpenDraft(store, session, (draft) => isSameWorker(draft.team.worker, worker));
  if (found.ok && found.value !== null) await bindDraft(tabId, found.value);
  return found;
}

/**
 * The panel of this tab now works on this draft: another worker on the screen freezes it. A page that is being written
 * again at this very moment shows nobody, and binds too; one that shows somebody else does not.
 */
export async function bindDraft(tabId: number, draft: Draft): Promise<void> {
  await changeTab(tabId, (now) => {
    if (judgePresence(workerOn(now.shown), draft.team.worker) === 'other') return now;
    return { ...now, bound: { draftId: draft.id, worker: draft.team.worker, url: now.url } };
  });
}

function findHandover(known: Known, worker: WorkerIdentity): PanelView['handover'] {
  return known.handovers.find((handover) => isSameWorker(handover.worker, worker)) ?? null;
}

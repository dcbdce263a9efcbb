// Leaving: the hand-over, the refusal, the last look, the sending. Identity is read again from the page at each.
import { isSameWorker } from '../../lib/dossier/same-worker';
import { announceChange } from '../../lib/edge/changes';
import { findInstrument } from '../../lib/edge/instruments-store';
import type { Caller } from '../../lib/edge/sender';
import { saveDraft } from '../../lib/edge/store/drafts';
import { noteAct } from '../../lib/edge/store/journal';
import { putInOutbox } from '../../lib/edge/store/outbox';
import { changeTab } from '../../lib/edge/tab-state';
import { buildBundle } from '../../lib/fhir/to-bundle';
import type { Input, ReceiptView, Reply } from '../../lib/messages';
import { makeUnknown } from '../../lib/questionnaire/unknown';
import { fail, ok, type Result } from '../../lib/result';
import { findAgreement } from '../../lib/signalement/agreement';
import { asRefused } from '../../lib/signalement/change-draft';
import type { Departure } from '../../lib/signalement/departure';
import { buildHandover, buildSignalement } from '../../lib/signalement/departure-of';
import { listForm } from '../../lib/signalement/form-settings';
import { findGround, type Ground } from './change-draft';
import { listReceipts } from './receipts';
import { sendOne, sendWaiting } from './sending';
import { withdrawEarlier } from './withdrawal-handlers';

export async function handOver(input: Input<'draft.hand-over'>, caller: Caller): Promise<Reply<'draft.hand-over'>> {
  const ground = await findGround(input, caller, ['idest'], 'now');
  if (!ground.ok) return ground;
  const departure = buildHandover(await aboutToLeave(ground.value));
  return departure.ok ? leave(ground.value, departure.value) : departure;
}

export async function lookLast(input: Input<'draft.last-look'>, caller: Caller): Promise<Reply<'draft.last-look'>> {
  const ground = await findGround(input, caller, ['medecin'], 'now');
  if (!ground.ok) return ground;
  const departure = buildSignalement(await aboutToLeave(ground.value));
  if (!departure.ok) return departure;
  return ok({ departure: departure.value, recipient: departure.value.cellule });
}

export async function send(input: Input<'draft.send'>, caller: Caller): Promise<Reply<'draft.send'>> {
  const ground = await findGround(input, caller, ['medecin'], 'now');
  if (!ground.ok) return ground;
  const departure = buildSignalement(await aboutToLeave(ground.value));
  return departure.ok ? leave(ground.value, departure.value) : departure;
}

/** The worker said no. Nothing leaves; the refusal is kept, without consequence. */
export async function refuse(input: Input<'draft.refusal'>, caller: Caller): Promise<Reply<'draft.refusal'>> {
  const ground = await findGround(input, caller, ['medecin'], 'now');
  if (!ground.ok) return ground;
  const { draft, unlocked } = ground.value;
  const { store, session, now } = unlocked;
  const refused = asRefused(draft, now);
  if (!refused.ok) return refused;
  const saved = await saveDraft(store, session, refused.value);
  if (!saved.ok) return saved;
  await noteAct(store, { at: now, userId: session.user.id, act: 'refusal-noted', draftId: draft.id });
  // Said of a version that was to replace one already sent, « no » is for that one too.
  const { returned, worker } = draft.team;
  if (returned !== undefined) {
    const told = await withdrawEarlier(unlocked, returned.former, (candidate) => isSameWorker(candidate, worker));
    if (!told.ok) return told;
    void sendWaiting();
  }
  return finish(ground.value);
}

async function aboutToLeave({ draft, unlocked: { session, settings, now } }: Ground) {
  const { instrument } = draft.team;
  return {
    draft,
    fields: listForm(settings.form),
    instrument: (await findInstrument(instrument)) ?? makeUnknown(instrument),
    author: session.user,
    cellule: settings.service.cellule,
    id: draft.id,
    leavesAt: now,
    agreement: findAgreement(draft, settings),
  };
}

/** Frozen in the outbox before the first byte leaves; then one attempt at once; the sweep does the others. */
async function leave(ground: Ground, departure: Departure): Promise<Result<ReceiptView>> {
  const { draft, unlocked } = ground;
  const { store, session, now } = unlocked;
  const bundle = JSON.stringify(buildBundle(departure));
  const put = await putInOutbox(store, session, {
    draft,
    kind: departure.kind,
    bundle,
    authorId: session.user.id,
    now,
  });
  if (!put.ok) return put;
  announceChange('draft');
  await sendOne(unlocked, departure.id);
  return finish(ground);
}

/** The draft is done with: the tab is free, and its panel shows what became of it. */
async function finish({ unlocked, draft, tabId }: Ground): Promise<Result<ReceiptView>> {
  await changeTab(tabId, (state) => (state.bound?.draftId === draft.id ? { ...state, bound: null } : state));
  announceChange('draft');
  const nothingKnown = { handovers: [], received: [], failure: null };
  const receipts = await listReceipts(unlocked, draft.team.worker, nothingKnown);
  if (!receipts.ok) return receipts;
  const receipt = receipts.value.find((candidate) => candidate.id === draft.id);
  return receipt === undefined ? fail('draft-not-found') : ok(receipt);
}

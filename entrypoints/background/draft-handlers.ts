// Changes to a draft, one handler per message: answers, note, level, agreement. Those of its form: form-handlers.ts.

import { isSameWorker } from '../../lib/dossier/same-worker';
import { announceChange } from '../../lib/edge/changes';
import { makeId, readToday } from '../../lib/edge/clock';
import { listPlayed, readInstrumentInUse } from '../../lib/edge/instruments-store';
import type { Caller } from '../../lib/edge/sender';
import { completeHandover } from '../../lib/edge/server';
import { deleteDraft as deleteStored, findOpenDraft } from '../../lib/edge/store/drafts';
import { noteAct } from '../../lib/edge/store/journal';
import { changeTab, readTab } from '../../lib/edge/tab-state';
import type { Input, Reply } from '../../lib/messages';
import { proposeLevel } from '../../lib/questionnaire/outcome';
import { setAnswer } from '../../lib/questionnaire/set-answer';
import { voidAnswer } from '../../lib/questionnaire/voided';
import { fail, ok } from '../../lib/result';
import { findAgreement, isShownNow } from '../../lib/signalement/agreement';
import { withAnswers, withConsent, withNote, withRetainedLevel, withVoiding } from '../../lib/signalement/change-draft';
import { answerConsent } from '../../lib/signalement/consent-wording';
import type { Draft } from '../../lib/signalement/draft';
import { startDraft, takeOver } from '../../lib/signalement/new-draft';
import { findVisit } from '../../lib/signalement/visit-of';
import { answerVisits } from '../../lib/visits/list';
import { changeDraft, findGround, keepDraft } from './change-draft';
import { viewDraft } from './draft-view';
import { readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { bindDraft } from './panel-view';
import { forgetHandover, readKnown } from './server-watch';
import { ensureRole, serverOf } from './unlocked';

const carers = ['idest', 'medecin'] as const;

/** The open draft of the worker on the screen for this visit, or a new one. */
export async function start(input: Input<'draft.start'>, caller: Caller): Promise<Reply<'draft.start'>> {
  const unlocked = await ensureRole(...carers);
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { shown } = await readTab(tabId);
  if (shown.kind === 'incomplete') return { ok: false, failure: shown.failure };
  if (shown.kind === 'none') return fail(shown.absence === 'not-a-host' ? 'no-dossier' : shown.absence);
  const dossier = await readSameWorkerNow(tabId, shown.dossier.identity);
  if (!dossier.ok) return dossier;
  const { store, session, settings, now } = unlocked.value;
  const worker = dossier.value.identity;
  return navigator.locks.request('start-draft', async () => {
    const found = await findOpenDraft(store, session, (draft) => isSameWorker(draft.team.worker, worker));
    if (!found.ok) return found;
    if (found.value !== null) {
      await bindDraft(tabId, found.value);
      return ok(viewDraft(found.value, unlocked.value, dossier.value));
    }
    const today = readToday();
    const visit = findVisit(
      dossier.value,
      answerVisits({ dossier: dossier.value, today, settings: settings.rules }),
      today,
    );
    const instrument = (await readInstrumentInUse()).canonical;
    const draft = startDraft({ id: makeId(), worker, visit, author: session.user, instrument, now });
    return keepNew(unlocked.value, tabId, draft);
  });
}

/** The IDEST's work, found on the server, becomes the médecin's draft; then the server is told that it was taken up. */
export async function takeUp(input: Input<'draft.take-over'>, caller: Caller): Promise<Reply<'draft.take-over'>> {
  const unlocked = await ensureRole('medecin');
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { store, session, now } = unlocked.value;
  const handover = readKnown(session.user.id).handovers.find((candidate) => candidate.taskId === input.taskId);
  if (handover === undefined) return fail('server-not-found');
  const dossier = await readSameWorkerNow(tabId, handover.worker);
  if (!dossier.ok) return dossier;
  const kept = await navigator.locks.request('start-draft', async () => {
    const found = await findOpenDraft(store, session, (draft) => isSameWorker(draft.team.worker, handover.worker));
    if (!found.ok) return found;
    if (found.value !== null) return fail('draft-conflict');
    return keepNew(unlocked.value, tabId, takeOver(handover, { id: makeId(), author: session.user, now }));
  });
  if (kept.ok) {
    forgetHandover(handover.taskId);
    // If the server can't be told now, the médecin may be offered the same work once more: nothing is lost.
    await completeHandover(serverOf(unlocked.value), handover.taskId, handover.version);
  }
  return kept;
}

export async function keepNew(
  unlocked: Parameters<typeof keepDraft>[0],
  tabId: number,
  draft: Draft,
): Promise<Reply<'draft.start'>> {
  const kept = await keepDraft(unlocked, draft);
  if (!kept.ok) return kept;
  await bindDraft(tabId, draft);
  const { store, session, now } = unlocked;
  await noteAct(store, { at: now, userId: session.user.id, act: 'draft-started', draftId: draft.id });
  announceChange('draft');
  return kept;
}

/** By the very text the draft was begun with, whatever is in use today. */
export async function answerQuestion(input: Input<'draft.answer'>, caller: Caller): Promise<Reply<'draft.answer'>> {
  const known = await listPlayed();
  return changeDraft(input, caller, carers, 'known', ({ draft, unlocked }) => {
    const instrument = known.find(({ canonical }) => canonical === draft.team.instrument);
    if (instrument === undefined) return fail('instrument-unknown');
    const answers = setAnswer(instrument, draft.care.answers, input.linkId, input.answer);
    if (!answers.ok) return answers;
    return withAnswers(draft, answers.value, proposeLevel(instrument, answers.value), unlocked.now);
  });
}

export async function voidGivenAnswer(
  input: Input<'draft.void-answer'>,
  caller: Caller,
): Promise<Reply<'draft.void-answer'>> {
  const known = await listPlayed();
  return changeDraft(input, caller, carers, 'known', ({ draft, unlocked: { session, now } }) => {
    const instrument = known.find(({ canonical }) => canonical === draft.team.instrument);
    if (instrument === undefined) return fail('instrument-unknown');
    const { answers, voided = [] } = draft.care;
    const by = { at: now, by: session.user.name, reason: input.reason.trim() };
    const voiding = voidAnswer(instrument, { answers, voided }, input.linkId, by);
    if (!voiding.ok) return voiding;
    return withVoiding(draft, voiding.value, proposeLevel(instrument, voiding.value.answers), now);
  });
}

export function noteHandover(input: Input<'draft.note'>, caller: Caller): Promise<Reply<'draft.note'>> {
  return changeDraft(input, caller, carers, 'known', ({ draft, unlocked }) =>
    withNote(draft, input.note, unlocked.now),
  );
}

/** The médecin's own conclusion; an IDEST may not give one (R. 4623-14 II). */
export function retainLevel(input: Input<'draft.retain-level'>, caller: Caller): Promise<Reply<'draft.retain-level'>> {
  return changeDraft(input, caller, ['medecin'], 'known', ({ draft, unlocked: { session, now } }) =>
    withRetainedLevel(draft, input.level, input.reason, session.user, now),
  );
}

/** What the professional notes of the worker's oral answers. The page is read again: the agreement is this worker's. */
export function noteConsent(input: Input<'draft.consent'>, caller: Caller): Promise<Reply<'draft.consent'>> {
  return changeDraft(input, caller, ['medecin'], 'now', ({ draft, unlocked: { session, settings, now } }) => {
    const agreement = findAgreement(draft, settings);
    if (!isShownNow(input.shown, agreement)) return fail('agreement-changed');
    const { paper } = input;
    const how = paper === undefined ? { mode: 'oral' as const } : { mode: 'paper' as const, paper };
    const consent = answerConsent(draft.team.consent, input, { ...how, at: now, by: session.user.name }, agreement);
    return consent.ok ? withConsent(draft, consent.value, now) : consent;
  });
}

export async function deleteDraft(input: Input<'draft.delete'>, caller: Caller): Promise<Reply<'draft.delete'>> {
  if (input.reason.trim() === '') return fail('reason-missing');
  const ground = await findGround(input, caller, carers, 'known');
  if (!ground.ok) return ground;
  const { store, session, now } = ground.value.unlocked;
  const deleted = await deleteStored(store, input.draftId, {
    at: now,
    userId: session.user.id,
    revision: input.revision,
  });
  if (!deleted.ok) return deleted;
  await changeTab(ground.value.tabId, (state) => ({ ...state, bound: null }));
  announceChange('draft');
  return ok(null);
}

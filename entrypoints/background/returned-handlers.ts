// A signalement returned by the cellule: read again whole from the server, and opened as a draft of the worker who is on
// the screen, by a médecin. [Note: Same worker]
import { isSameWorker } from '../../lib/dossier/same-worker';
import { makeId, readToday } from '../../lib/edge/clock';
import { readInstrumentInUse } from '../../lib/edge/instruments-store';
import type { Caller } from '../../lib/edge/sender';
import { openReturned } from '../../lib/edge/server';
import { findOpenDraft, listReceipts } from '../../lib/edge/store/drafts';
import type { Input, Reply } from '../../lib/messages';
import { fail, ok } from '../../lib/result';
import { findAgreement } from '../../lib/signalement/agreement';
import type { Agreement, ConsentRecord } from '../../lib/signalement/consent';
import type { Draft } from '../../lib/signalement/draft';
import { reopenReturned } from '../../lib/signalement/returned';
import { findVisit } from '../../lib/signalement/visit-of';
import { answerVisits } from '../../lib/visits/list';
import { keepNew } from './draft-handlers';
import { viewDraft } from './draft-view';
import { readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { bindDraft } from './panel-view';
import { readKnown } from './server-watch';
import { ensureRole, serverOf } from './unlocked';

/** What was sent is what was agreed to: from here on, more of it is asked again. */
function bindConsent({ team }: Draft, agreement: Agreement): ConsentRecord {
  const { consent } = team;
  return consent.wording === agreement.version && consent.mode !== null ? { ...consent, shown: agreement } : consent;
}

/** `draft-open`: another draft of this worker is on this computer. `draft-closed`: its next version is leaving already. */
export async function reopen(input: Input<'draft.reopen'>, caller: Caller): Promise<Reply<'draft.reopen'>> {
  const unlocked = await ensureRole('medecin');
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { store, session, settings, now } = unlocked.value;
  const listed = readKnown(session.user.id).received.find((candidate) => candidate.taskId === input.taskId);
  if (listed === undefined) return fail('server-not-found');
  const dossier = await readSameWorkerNow(tabId, listed.worker);
  if (!dossier.ok) return dossier;
  const returned = await openReturned(serverOf(unlocked.value), input.taskId);
  if (!returned.ok) return returned;
  const { worker, identifier, state } = returned.value;
  if (state !== 'to-complete') return fail('server-conflict');
  if (!isSameWorker(worker, dossier.value.identity)) return fail('other-worker');
  const instrument = (await readInstrumentInUse()).canonical;
  return navigator.locks.request('start-draft', async () => {
    const found = await findOpenDraft(store, session, (draft) => isSameWorker(draft.team.worker, worker));
    if (!found.ok) return found;
    if (found.value !== null && found.value.team.returned?.former !== identifier) return fail('draft-open');
    if (found.value !== null) {
      await bindDraft(tabId, found.value);
      return ok(viewDraft(found.value, unlocked.value));
    }
    const leaving = await listReceipts(store, session);
    if (!leaving.ok) return leaving;
    if (leaving.value.some(({ replaces }) => replaces === identifier)) return fail('draft-closed');
    const today = readToday();
    const visits = answerVisits({ dossier: dossier.value, today, settings: settings.rules });
    const visit = findVisit(dossier.value, visits, today);
    const draft = reopenReturned(returned.value, { id: makeId(), author: session.user, now, visit, instrument });
    const consent = bindConsent(draft, findAgreement(draft, settings));
    return keepNew(unlocked.value, tabId, {
      ...draft,
      team: { ...draft.team, worker: dossier.value.identity, consent },
    });
  });
}

// The worker withdraws their agreement: noted here first, in one transaction, then told to the server until it is done.
// The page is read again before: it is this worker's agreement. [Note: Same worker]
import { isSameWorker } from '../../lib/dossier/same-worker';
import { announceChange } from '../../lib/edge/changes';
import type { Caller } from '../../lib/edge/sender';
import { listReceipts as listLocal, openDraft } from '../../lib/edge/store/drafts';
import { nameWithdrawal, putWithdrawal, withdrawUnsent } from '../../lib/edge/store/withdrawals';
import { changeTab, readTab } from '../../lib/edge/tab-state';
import type { Input, Reply } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import { readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { listReceipts } from './receipts';
import { sendOne } from './sending';
import { readKnown } from './server-watch';
import { ensureRole, type Unlocked } from './unlocked';

export async function withdraw(input: Input<'draft.withdraw'>, caller: Caller): Promise<Reply<'draft.withdraw'>> {
  const unlocked = await ensureRole('medecin');
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { shown } = await readTab(tabId);
  if (shown.kind !== 'shown') return fail('no-dossier');
  const dossier = await readSameWorkerNow(tabId, shown.dossier.identity);
  if (!dossier.ok) return dossier;
  const worker = dossier.value.identity;
  const id = input.signalementId;
  const isOwn = (candidate: Parameters<typeof isSameWorker>[0]) => isSameWorker(candidate, worker);
  // Under the lock of its sending: either it has left and is known to have, or it does not leave any more.
  const noted = await navigator.locks.request(`outbox:${id}`, () => noteWithdrawal(unlocked.value, id, isOwn));
  if (!noted.ok) return noted;
  await changeTab(tabId, (state) => (state.bound?.draftId === id ? { ...state, bound: null } : state));
  announceChange('draft');
  await sendOne(unlocked.value, nameWithdrawal(id));
  const receipts = await listReceipts(unlocked.value, worker, readKnown(unlocked.value.session.user.id));
  if (!receipts.ok) return receipts;
  const receipt = receipts.value.find((candidate) => candidate.id === id);
  return receipt === undefined ? fail('draft-not-found') : ok(receipt);
}

async function noteWithdrawal(
  { store, session, now }: Unlocked,
  id: string,
  isOwn: (worker: Parameters<typeof isSameWorker>[0]) => boolean,
): Promise<Result<unknown>> {
  const withdrawal = { id, userId: session.user.id, by: session.user.name, at: now };
  const draft = await openDraft(store, session, id);
  if (draft.ok) {
    return isOwn(draft.value.team.worker)
      ? withdrawUnsent(store, session, draft.value, withdrawal)
      : fail('other-worker');
  }
  if (draft.failure.code !== 'draft-not-found') return draft;
  const local = await listLocal(store, session);
  if (!local.ok) return local;
  const receipt = local.value.find((candidate) => candidate.id === id);
  const received = readKnown(session.user.id).received.find((candidate) => candidate.identifier === id);
  const sent = receipt === undefined ? received : receipt;
  if (sent === undefined) return fail('draft-not-found');
  if (!isOwn(sent.worker)) return fail('other-worker');
  const sentAt = receipt?.at ?? received?.receivedAt ?? now;
  return putWithdrawal(store, session, { worker: sent.worker, taskId: sent.taskId, sentAt }, withdrawal);
}

// The worker withdraws their agreement: noted here first, in one transaction, then told to the server until it is done.
// The page is read again before: it is this worker's agreement. [Note: Same worker]
import { isSameWorker } from '../../lib/dossier/same-worker';
import { announceChange } from '../../lib/edge/changes';
import type { Caller } from '../../lib/edge/sender';
import { findOpenDraft, listReceipts as listLocal, openDraft } from '../../lib/edge/store/drafts';
import { nameWithdrawal, putWithdrawal, type Withdrawal, withdrawUnsent } from '../../lib/edge/store/withdrawals';
import { changeTab, readTab } from '../../lib/edge/tab-state';
import type { Input, Reply } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import { readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { listReceipts } from './receipts';
import { sendOne, sendWaiting } from './sending';
import { readKnown } from './server-watch';
import { ensureRole, type Unlocked } from './unlocked';

type IsOwn = (worker: Parameters<typeof isSameWorker>[0]) => boolean;

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
  const isOwn: IsOwn = (candidate) => isSameWorker(candidate, worker);
  // Under the lock of its sending: either it has left and is known to have, or it does not leave any more.
  const noted = await navigator.locks.request(`outbox:${id}`, () => noteWithdrawal(unlocked.value, id, isOwn));
  if (!noted.ok) return noted;
  await changeTab(tabId, (state) => (state.bound?.draftId === id ? { ...state, bound: null } : state));
  announceChange('draft');
  await sendOne(unlocked.value, nameWithdrawal(id));
  void sendWaiting();
  const receipts = await listReceipts(unlocked.value, worker, readKnown(unlocked.value.session.user.id));
  if (!receipts.ok) return receipts;
  const receipt = receipts.value.find((candidate) => candidate.id === id);
  return receipt === undefined ? fail('draft-not-found') : ok(receipt);
}

async function noteWithdrawal(unlocked: Unlocked, id: string, isOwn: IsOwn): Promise<Result<unknown>> {
  const { store, session } = unlocked;
  const draft = await openDraft(store, session, id);
  if (draft.ok) {
    if (!isOwn(draft.value.team.worker)) return fail('other-worker');
    const closed = await withdrawUnsent(store, session, draft.value, sign(unlocked, id));
    // What it was to replace stands on the server under the same agreement.
    const former = draft.value.team.returned?.former;
    return closed.ok && former !== undefined ? withdrawEarlier(unlocked, former, isOwn) : closed;
  }
  if (draft.failure.code !== 'draft-not-found') return draft;
  const next = await findOpenDraft(store, session, ({ team }) => team.returned?.former === id && isOwn(team.worker));
  if (!next.ok) return next;
  if (next.value !== null) {
    const closed = await withdrawUnsent(store, session, next.value, sign(unlocked, next.value.id));
    if (!closed.ok) return closed;
  }
  return withdrawEarlier(unlocked, id, isOwn);
}

/** One that was sent, from here or from another computer: all its versions are told to the server at once. */
export async function withdrawEarlier(unlocked: Unlocked, id: string, isOwn: IsOwn): Promise<Result<unknown>> {
  const { store, session, now } = unlocked;
  const local = await listLocal(store, session);
  if (!local.ok) return local;
  const receipt = local.value.find((candidate) => candidate.id === id);
  const received = readKnown(session.user.id).received.find((candidate) => candidate.identifier === id);
  const sent = receipt === undefined ? received : receipt;
  if (sent === undefined) return fail('draft-not-found');
  if (!isOwn(sent.worker)) return fail('other-worker');
  const sentAt = receipt?.at ?? received?.receivedAt ?? now;
  const told = { worker: sent.worker, taskId: sent.taskId, sentAt };
  return putWithdrawal(store, session, told, sign(unlocked, id));
}

function sign({ session, now }: Unlocked, id: string): Withdrawal {
  return { id, userId: session.user.id, by: session.user.name, at: now };
}

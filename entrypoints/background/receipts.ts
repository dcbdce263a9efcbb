// What became of what was sent for this worker: from this computer's outbox and receipts, and from the server.
import type { Received } from '../../lib/cellule/signalement-row';
import type { WorkerIdentity } from '../../lib/dossier/dossier';
import { isSameWorker } from '../../lib/dossier/same-worker';
import { listReceipts as listLocal } from '../../lib/edge/store/drafts';
import { listOutbox } from '../../lib/edge/store/outbox';
import type { ReceiptView } from '../../lib/messages';
import { ok, type Result } from '../../lib/result';
import type { Known } from './server-watch';
import type { Unlocked } from './unlocked';

/** Latest first. A signalement sent from another computer is known by the server alone. */
export async function listReceipts(
  { store, session }: Unlocked,
  worker: WorkerIdentity,
  known: Known,
): Promise<Result<ReceiptView[]>> {
  const local = await listLocal(store, session);
  if (!local.ok) return local;
  const waiting = await listOutbox(store, session);
  if (!waiting.ok) return waiting;
  const received = known.received.filter((candidate) => isSameWorker(candidate.worker, worker));
  const here = local.value
    .filter((receipt) => isSameWorker(receipt.worker, worker))
    .map(({ id, kind, state, at, replaces, withdrawal }): ReceiptView => {
      const untold = waiting.value.find((entry) => entry.withdraws === id);
      const failure = (untold ?? waiting.value.find((entry) => entry.id === id))?.lastFailure ?? null;
      const found = received.find((candidate) => candidate.identifier === id);
      const cellule = found === undefined ? null : sayState(found);
      return {
        id,
        kind,
        state,
        at,
        failure,
        cellule,
        ...(replaces !== undefined && { replaces }),
        ...(withdrawal !== undefined && {
          withdrawal: { at: withdrawal.at, isDone: withdrawal.doneAt !== null && untold === undefined },
        }),
      };
    });
  const elsewhere = received
    .filter((candidate) => !here.some((receipt) => receipt.id === candidate.identifier))
    .map((candidate): ReceiptView => {
      const { identifier: id, receivedAt: at } = candidate;
      return { id, kind: 'signalement', state: 'sent', at, failure: null, cellule: sayState(candidate) };
    });
  return ok([...here, ...elsewhere].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)));
}

function sayState(received: Received): NonNullable<ReceiptView['cellule']> {
  return { state: received.state, reason: received.reason, taskId: received.taskId };
}

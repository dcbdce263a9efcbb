// « Mes signalements »: what whoever is unlocked began or sent, and nothing of anybody else's work.
import { listOwnLines } from '../../lib/cellule/own-lines';
import { listDrafts, listReceipts } from '../../lib/edge/store/drafts';
import { listOutbox } from '../../lib/edge/store/outbox';
import type { Reply } from '../../lib/messages';
import { fail, ok } from '../../lib/result';
import { readKnown } from './server-watch';
import { findUnlocked, viewSession } from './unlocked';

/** The list carries the administrative layer only, whatever its reader may open elsewhere. */
export async function readOwn(): Promise<Reply<'own.read'>> {
  const session = await viewSession();
  if (!session.ok) return session;
  if (session.value.workerMode) return fail('worker-mode-on');
  const unlocked = await findUnlocked();
  if (!unlocked.ok) return unlocked;
  const { store, session: who } = unlocked.value;
  if (who.user.role === 'coordinateur') return fail('role-forbidden');
  const drafts = await listDrafts(store, { team: who.team, care: null }, ['open']);
  if (!drafts.ok) return drafts;
  const receipts = await listReceipts(store, who);
  if (!receipts.ok) return receipts;
  const waiting = await listOutbox(store, who);
  if (!waiting.ok) return waiting;
  const known = readKnown(who.user.id);
  const untold = new Set(waiting.value.flatMap(({ withdraws }) => withdraws ?? []));
  return ok({
    lines: listOwnLines({
      drafts: drafts.value.drafts.filter(({ team }) => team.author.id === who.user.id),
      receipts: receipts.value
        .filter(({ authorId }) => authorId === who.user.id)
        .map((receipt) =>
          receipt.withdrawal !== undefined && untold.has(receipt.id)
            ? { ...receipt, withdrawal: { ...receipt.withdrawal, doneAt: null } }
            : receipt,
        ),
      // The server knows its authors by name alone: an IDEST sends no signalement.
      received: who.user.role === 'medecin' ? known.received.filter(({ author }) => author === who.user.name) : [],
    }),
    server: known.failure,
  });
}

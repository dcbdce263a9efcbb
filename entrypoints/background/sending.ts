// The outbox leaves: the same frozen bytes until the server acknowledges, one sender at a time, by its author only.
// « Envoyé » is written here and nowhere else, after the server acknowledged and the Task was read back.
import { announceChange } from '../../lib/edge/changes';
import { readNow } from '../../lib/edge/clock';
import { readBackTask, sendBundle, supersede } from '../../lib/edge/server';
import { withdrawSent } from '../../lib/edge/server-withdrawal';
import { listOutbox, markAcknowledged, markStopped, noteTry, type OutboxEntry } from '../../lib/edge/store/outbox';
import { markWithdrawn } from '../../lib/edge/store/withdrawals';
import { canRetry, nextDelay } from '../../lib/fhir/retry';
import { fail, ok, type Result } from '../../lib/result';
import { findUnlocked, serverOf, type Unlocked } from './unlocked';

/** What left just before a withdrawal may still be on its way: « absent » is believed after this long. */
const IN_FLIGHT = 60_000;

/** A try that is due sooner than the next sweep is made by a timer: the background lives that long after any message. */
const SOON = 25_000;

/**
 * Everything that waits and whose time has come; `isAsked`: somebody just mended what may have held it back, so the time
 * does not matter. A locked vault sends at its next unlocking.
 */
export async function sendWaiting(isAsked = false): Promise<void> {
  const unlocked = await findUnlocked();
  if (!unlocked.ok || unlocked.value.session.care === null) return;
  const { store, session } = unlocked.value;
  const waiting = await listOutbox(store, session, 'to-send');
  if (!waiting.ok) return;
  for (const entry of waiting.value) {
    const isTime = isAsked || Date.parse(entry.nextTryAt) <= Date.now();
    if (entry.authorId === session.user.id && isTime) await sendOne(unlocked.value, entry.id);
  }
}

/** One attempt for one entry; the lock makes two attempts at once impossible, across restarts of the background too. */
export async function sendOne(unlocked: Unlocked, id: string): Promise<void> {
  await navigator.locks.request(`outbox:${id}`, async () => {
    const { store, session } = unlocked;
    const waiting = await listOutbox(store, session, 'to-send');
    const entry = waiting.ok ? waiting.value.find((candidate) => candidate.id === id) : undefined;
    if (entry === undefined) return;
    const sent = await attempt(unlocked, entry);
    const at = readNow();
    if (sent.ok) {
      if (entry.kind === 'withdrawal') await markWithdrawn(store, session, entry, at);
      else await markAcknowledged(store, session, id, sent.value, at);
    } else if (canRetry(sent.failure)) {
      const delay = nextDelay(entry.tries + 1, Math.random());
      const nextTryAt = new Date(Date.now() + delay).toISOString();
      if (delay < SOON) setTimeout(() => void sendWaiting(), delay);
      await noteTry(store, session, id, sent.failure, nextTryAt, at);
    } else {
      await markStopped(store, session, id, sent.failure, at);
    }
  });
  announceChange('outbox');
}

/** Answers the Task's id on the server; of a withdrawal, nothing. */
async function attempt(unlocked: Unlocked, entry: OutboxEntry): Promise<Result<string>> {
  const server = serverOf(unlocked);
  if (entry.kind === 'withdrawal') return tellWithdrawal(unlocked, entry);
  const sent = await sendBundle(server, entry.bundle);
  if (!sent.ok) return sent;
  const task = await readBackTask(server, entry.id);
  if (!task.ok) return task;
  // Lists show the latest version whether or not the former one could be put away.
  if (entry.replaces !== undefined) await supersede(server, entry.replaces);
  return ok(task.value.taskId);
}

async function tellWithdrawal({ session, now, ...unlocked }: Unlocked, entry: OutboxEntry): Promise<Result<string>> {
  const server = serverOf({ ...unlocked, session, now });
  const identifier = entry.withdraws ?? '';
  const told = await withdrawSent(server, { identifier, at: now, by: session.user });
  if (!told.ok) return told;
  const since = entry.firstTriedAt === null ? 0 : Date.now() - Date.parse(entry.firstTriedAt);
  return told.value === 'absent' && since < IN_FLIGHT ? fail('server-conflict') : ok('');
}

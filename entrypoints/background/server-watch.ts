// What the server is known to hold for whoever is unlocked: received signalements, hand-overs. In memory only, never
// awaited by a screen: a page shows what is known and asks again when it is told that more is.
import type { Received } from '../../lib/cellule/signalement-row';
import { announceChange } from '../../lib/edge/changes';
import { findHandovers, findReceived } from '../../lib/edge/server';
import type { Failure } from '../../lib/failures';
import type { Handover } from '../../lib/signalement/handover';
import { findUnlocked, serverOf, type Unlocked } from './unlocked';

export interface Known {
  readonly handovers: readonly Handover[];
  readonly received: readonly Received[];
  readonly failure: Failure | null;
}

const nothingKnown: Known = { handovers: [], received: [], failure: null };
const STALE = 15_000;

let known: { readonly userId: string; readonly at: number; readonly value: Known } | null = null;
let asking: Promise<void> | null = null;

/** What is known now; asks the server again in the background when it is old. */
export function readKnown(userId: string): Known {
  const current = known?.userId === userId ? known : null;
  if (current === null || Date.now() - current.at > STALE) void refreshKnown();
  return current?.value ?? nothingKnown;
}

/** A hand-over that was just taken up is not offered again while the server's next answer is awaited. */
export function forgetHandover(taskId: string): void {
  if (known === null) return;
  const handovers = known.value.handovers.filter((handover) => handover.taskId !== taskId);
  known = { ...known, value: { ...known.value, handovers } };
}

export function forgetKnown(): void {
  known = null;
}

/** Asks the server; announces a change only when the answer differs. One question at a time. */
export function refreshKnown(): Promise<void> {
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

async function ask(): Promise<void> {
  const unlocked = await findUnlocked();
  if (!unlocked.ok || unlocked.value.settings.serverUrl === '') return;
  const userId = unlocked.value.session.user.id;
  const value = await askServer(unlocked.value);
  // Somebody else may have unlocked, or everything may have been locked, while the server answered.
  const still = await findUnlocked();
  if (!still.ok || still.value.session.user.id !== userId) return;
  const before = known?.userId === userId ? JSON.stringify(known.value) : null;
  known = { userId, at: Date.now(), value };
  if (JSON.stringify(value) !== before) announceChange('outbox');
}

async function askServer(unlocked: Unlocked): Promise<Known> {
  const server = serverOf(unlocked);
  const isMedecin = unlocked.session.user.role === 'medecin';
  const received = await findReceived(server);
  const handovers = isMedecin ? await findHandovers(server) : null;
  const previous = known?.userId === unlocked.session.user.id ? known.value : nothingKnown;
  return {
    received: received.ok ? received.value : previous.received,
    handovers: handovers === null ? [] : handovers.ok ? handovers.value : previous.handovers,
    failure: !received.ok ? received.failure : handovers !== null && !handovers.ok ? handovers.failure : null,
  };
}

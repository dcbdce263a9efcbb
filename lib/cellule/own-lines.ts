// « Mes signalements »: what one professional began, sent, or got back, and what is expected of them now.
// From this computer's drafts and receipts, and from what the server says of their own. Whose they are is asked before.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import type { Draft, DraftState } from '../signalement/draft';
import type { Received } from './signalement-row';

export type OwnState =
  | 'returned'
  | 'completing'
  | 'stopped'
  | 'draft'
  | 'waiting'
  | 'withdrawing'
  | 'sent'
  | 'handed-over'
  | 'accepted'
  | 'closed'
  | 'withdrawn'
  | 'refused';

export interface OwnLine {
  /** Draft id, and identifier of what was sent. */
  readonly id: string;
  readonly kind: 'handover' | 'signalement';
  readonly worker: WorkerIdentity;
  readonly state: OwnState;
  /** When it came to this state; of a draft, its last change. */
  readonly at: Instant;
  /** What the cellule asked for. */
  readonly reason: string | null;
  /** Version of the signalement, from 1. */
  readonly edition: number;
}

/** A receipt, as the store tells it. */
export interface OwnReceipt {
  readonly id: string;
  readonly state: Exclude<DraftState, 'open'>;
  readonly at: Instant;
  readonly kind: 'handover' | 'signalement';
  readonly worker: WorkerIdentity;
  readonly replaces?: string;
  readonly withdrawal?: { readonly at: Instant; readonly doneAt: Instant | null };
}

export interface OwnWork {
  /** Open drafts. */
  readonly drafts: readonly Draft[];
  readonly receipts: readonly OwnReceipt[];
  /** What the server has of theirs. */
  readonly received: readonly Received[];
}

/** What is to be done first; within it, the latest first. A version that a later one replaces is not told again. */
export function listOwnLines({ drafts, receipts, received }: OwnWork): readonly OwnLine[] {
  const replaced = new Set(receipts.flatMap(({ replaces }) => replaces ?? []));
  const completed = new Set(drafts.flatMap(({ team }) => team.returned?.former ?? []));
  const lines = [
    ...drafts.map(lineOfDraft),
    ...receipts.map((receipt) => lineOfReceipt(receipt, received)),
    ...received.filter(({ identifier }) => !receipts.some(({ id }) => id === identifier)).map(lineOfReceived),
  ];
  return lines
    .filter(({ id }) => !replaced.has(id) && !completed.has(id))
    .sort((a, b) => orderOf[a.state] - orderOf[b.state] || Date.parse(b.at) - Date.parse(a.at));
}

function lineOfDraft({ id, updatedAt: at, team }: Draft): OwnLine {
  const { worker, returned } = team;
  const kind = team.author.role === 'idest' ? 'handover' : 'signalement';
  const state = returned === undefined ? 'draft' : 'completing';
  return { id, kind, worker, state, at, reason: returned?.reason ?? null, edition: returned?.version ?? 1 };
}

function lineOfReceipt(receipt: OwnReceipt, received: readonly Received[]): OwnLine {
  const { id, kind, worker, at, withdrawal } = receipt;
  const there = received.find(({ identifier }) => identifier === id);
  const line = { id, kind, worker, reason: null, edition: there?.edition ?? 1 };
  if (withdrawal !== undefined) {
    return { ...line, state: withdrawal.doneAt === null ? 'withdrawing' : 'withdrawn', at: withdrawal.at };
  }
  switch (receipt.state) {
    case 'to-send':
      return { ...line, state: 'waiting', at };
    case 'stopped':
      return { ...line, state: 'stopped', at };
    case 'refused':
      return { ...line, state: 'refused', at };
    case 'sent':
      if (kind === 'handover') return { ...line, state: 'handed-over', at };
      return there === undefined ? { ...line, state: 'sent', at } : { ...lineOfReceived(there), at };
  }
}

function lineOfReceived({ identifier: id, worker, receivedAt: at, state, reason, edition = 1 }: Received): OwnLine {
  const states = {
    new: 'sent',
    'to-complete': 'returned',
    accepted: 'accepted',
    closed: 'closed',
    withdrawn: 'withdrawn',
  } as const;
  return { id, kind: 'signalement', worker, state: states[state], at, reason, edition };
}

const orderOf: Readonly<Record<OwnState, number>> = {
  returned: 0,
  completing: 1,
  stopped: 2,
  draft: 3,
  waiting: 4,
  withdrawing: 5,
  sent: 6,
  'handed-over': 7,
  accepted: 8,
  closed: 9,
  withdrawn: 10,
  refused: 11,
};

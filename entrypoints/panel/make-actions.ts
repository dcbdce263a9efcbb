// The panel's callbacks, each one request to the background. They are bound to the worker and the draft that were on the
// screen when they were made: whatever is shown later, they never speak of another. [Note: Same worker]
import type { PanelActions } from '../../components/panel/actions';
import type { SaveQueue } from '../../components/panel/save-queue';
import { writeWorkerKey } from '../../components/panel/tree-key';
import type { WorkerIdentity } from '../../lib/dossier/dossier';
import { isSameWorker, writeTraits } from '../../lib/dossier/same-worker';
import { openAtelier, openOwnList, openSettings } from '../../lib/edge/open-page';
import { request } from '../../lib/edge/rpc';
import { isFramed, type PanelTab } from '../../lib/edge/use-tab';
import type { Failure } from '../../lib/failures';
import type { DraftView } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import type { PanelMemory } from './panel-memory';

export interface ActionContext {
  readonly tab: PanelTab;
  /** Of the view these actions belong to. */
  readonly worker: WorkerIdentity | null;
  readonly hostId: string | null;
  readonly draftId: string | null;
  readonly userId: string | null;
  /** A health professional is unlocked. */
  readonly isCarer: boolean;
  readonly queue: SaveQueue;
  readonly memory: PanelMemory;
  /** Shows a draft just answered by the background, if it is still the one on the screen. */
  readonly adopt: (draft: DraftView) => void;
  readonly refresh: () => Promise<void>;
  readonly openSidePanel: (() => Promise<boolean>) | null;
}

export function makeActions(context: ActionContext): PanelActions {
  const { tab, queue, memory, refresh } = context;
  const workerKey = context.worker === null ? '' : writeWorkerKey(context.worker);

  const findDraftId = (): string | null =>
    context.draftId ?? (memory.started?.workerKey === workerKey ? memory.started.draftId : null);
  const aim = (draftId: string) => ({ ...tab, draftId, revision: memory.revisions.get(draftId) ?? 0 });

  const settle = (reply: Result<DraftView>): Failure | null => {
    if (reply.ok) {
      context.adopt(reply.value);
      return null;
    }
    if (reply.failure.code === 'draft-closed' || reply.failure.code === 'draft-not-found') memory.started = null;
    void refresh();
    return reply.failure;
  };

  /** The draft of the worker these actions were made for, started if need be; never another's. */
  const ensureOwnDraft = async (): Promise<Result<string>> => {
    const known = findDraftId();
    if (known !== null) return ok(known);
    const reply = await request('draft.start', tab);
    if (!reply.ok) return reply;
    if (context.worker === null || !isSameWorker(reply.value.draft.team.worker, context.worker)) {
      return fail('other-worker');
    }
    memory.started = { workerKey, draftId: reply.value.draft.id };
    context.adopt(reply.value);
    return ok(reply.value.draft.id);
  };

  type Aim = ReturnType<typeof aim>;
  const save = (what: string, change: (aimed: Aim) => Promise<Result<DraftView>>) =>
    queue.add(`${workerKey} ${what}`, async () => {
      if (memory.userId !== context.userId) return { code: 'vault-locked' };
      const draftId = await ensureOwnDraft();
      return draftId.ok ? settle(await change(aim(draftId.value))) : draftId.failure;
    });

  const act = <T>(change: (aimed: Aim) => Promise<Result<T>>): Promise<Result<T>> =>
    queue.act(async () => {
      // An act speaks of what is stored: while something typed is not, there is nothing to act upon.
      const { failure, canRetry } = queue.read();
      if (canRetry && failure !== null) return { ok: false, failure };
      const draftId = findDraftId();
      return draftId === null ? fail('draft-not-found') : change(aim(draftId));
    });

  /** An act that closes the draft: the next answer would start another. */
  const close = async <T>(reply: Promise<Result<T>>): Promise<Result<T>> => {
    const settled = await reply;
    if (settled.ok) memory.started = null;
    await refresh();
    return settled;
  };
  const tell = async (reply: Promise<Result<unknown>>): Promise<Failure | null> => {
    const settled = await reply;
    await refresh();
    return settled.ok ? null : settled.failure;
  };

  return {
    answer: (linkId, answer) =>
      save(`answer ${linkId}`, (aimed) => request('draft.answer', { ...aimed, linkId, answer })),
    note: (note) => save('note', (aimed) => request('draft.note', { ...aimed, note })),
    fillField: (fieldId, value) =>
      save(`field ${fieldId}`, (aimed) =>
        request('draft.field', { ...aimed, fieldId, value: typeof value === 'string' ? value : [...value] }),
      ),
    settleDifferences: async (choice, of) =>
      settle(
        await act((aimed) =>
          request('draft.difference', {
            ...aimed,
            choice,
            of: of.map(({ fieldId, value }) => ({ fieldId, value: typeof value === 'string' ? value : [...value] })),
          }),
        ),
      ),
    restoreField: (fieldId) => save(`field ${fieldId}`, (aimed) => request('draft.field-back', { ...aimed, fieldId })),
    recordConsent: ({ statements, partners, otherPartner, shown, paper }) =>
      save('consent', (aimed) =>
        request('draft.consent', {
          ...aimed,
          statements,
          partners: [...partners],
          otherPartner,
          shown: { version: shown.version, shared: [...shown.shared] },
          ...(paper !== undefined && { paper }),
        }),
      ),

    decideCard: async (kind, reason, facts) => {
      if (context.worker === null) return { code: 'no-dossier' };
      const worker = writeTraits(context.worker);
      return tell(request('card.decide', { ...tab, worker, facts: [...facts], kind, reason }));
    },
    handOver: () => close(act((aimed) => request('draft.hand-over', aimed))),
    takeOver: async (taskId) => settle(await request('draft.take-over', { ...tab, taskId })),
    reopen: async (taskId) => settle(await request('draft.reopen', { ...tab, taskId })),
    voidAnswer: async (linkId, reason) =>
      settle(await act((aimed) => request('draft.void-answer', { ...aimed, linkId, reason }))),
    retainLevel: async (level, reason) =>
      settle(await act((aimed) => request('draft.retain-level', { ...aimed, level, reason }))),
    prefill: async () => settle(await act((aimed) => request('draft.prefill', aimed))),
    turnScreen: () => tell(act((aimed) => request('worker-mode.start', aimed))),
    recordRefusal: () => close(act((aimed) => request('draft.refusal', aimed))),
    withdraw: async (signalementId) => {
      // Something typed and not stored yet belongs to a draft that this may close: it goes first.
      const reply = await queue.act(() => request('draft.withdraw', { ...tab, signalementId }));
      if (reply.ok) memory.started = null;
      await refresh();
      return reply.ok ? null : reply.failure;
    },
    lookLast: () => act((aimed) => request('draft.last-look', aimed)),
    send: () => close(act((aimed) => request('draft.send', aimed))),

    openPaper: async (paper, draftId) => {
      // After the saves already asked for: it is written from what is stored.
      const opened = await queue.act(() => request('papers.open', { ...tab, draftId, paper }));
      return opened.ok ? null : opened.failure;
    },
    showPlace: async (place) => {
      const shown = await request('panel.show', { ...tab, place });
      return shown.ok ? null : shown.failure;
    },
    diagnose: () => request('panel.diagnose', tab),
    openAtelier: () => void openAtelier(context.hostId),

    openThis: () => {
      // The frozen screen has said what was not saved; it must not be told again on another worker's screen.
      queue.drop();
      return tell(request('panel.open-this', tab));
    },
    returnToDraft: () => tell(request('panel.return', tab)),
    unlock: (userId, passphrase) => tell(request('session.unlock', { userId, passphrase })),
    lock: () => void tell(request('session.lock', {})),
    openOwnList: context.isCarer ? () => void openOwnList() : null,
    openSettings: () => void openSettings(),
    refresh: () => void refresh(),
    retrySaves: queue.retry,
    moveToSidePanel: context.openSidePanel === null ? null : () => void moveToSidePanel(context.openSidePanel, tab),
    close: isFramed() ? () => void request('panel.close', tab) : null,
  };
}

async function moveToSidePanel(open: ActionContext['openSidePanel'], tab: PanelTab): Promise<void> {
  if (open !== null && (await open())) await request('panel.close', tab);
}

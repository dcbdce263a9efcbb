// The panel's view and its callbacks, tied together: the background's view, and over it a draft it has just answered.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { PanelActions, SaveState } from '../../components/panel/actions';
import { makeSaveQueue } from '../../components/panel/save-queue';
import { isSameWorker } from '../../lib/dossier/same-worker';
import { findSidePanelOpener } from '../../lib/edge/side-panel';
import { useLook } from '../../lib/edge/use-look';
import type { PanelTab } from '../../lib/edge/use-tab';
import { useView, type View } from '../../lib/edge/use-view';
import type { Failure, FailureCode } from '../../lib/failures';
import type { DraftView, PanelView } from '../../lib/messages';
import { viewNobody } from '../../lib/nobody-view';
import { makeActions } from './make-actions';
import { makePanelMemory, rememberRevision } from './panel-memory';

export interface PanelWiring {
  readonly view: PanelView | null;
  readonly failure: Failure | null;
  readonly actions: PanelActions;
  readonly save: SaveState;
}

/** A draft answered after `over` was asked for: newer than it, dropped with it. */
interface Fresh {
  readonly over: PanelView;
  readonly draft: DraftView;
}

export function usePanel(tab: PanelTab | null): PanelWiring {
  const asked = useShown(tab);
  const [fresh, setFresh] = useState<Fresh | null>(null);
  const [queue] = useState(makeSaveQueue);
  const [memory] = useState(makePanelMemory);
  const [opener, setOpener] = useState<{ readonly open: (() => Promise<boolean>) | null }>({ open: null });
  const save = useSyncExternalStore(queue.subscribe, queue.read);
  const latest = useRef(asked.view);

  useEffect(() => {
    latest.current = asked.view;
    const view = asked.view;
    if (view === null) return;
    memory.userId = view.session.vault === 'unlocked' ? (view.session.user?.id ?? null) : null;
    if (view.draft !== null) rememberRevision(memory, view.draft);
    // What a lock or another dossier held back goes now that they are gone.
    if (memory.userId !== null && view.frozen === null && isHeldBack(queue.read())) queue.retry();
  }, [asked.view, memory, queue]);

  useEffect(() => {
    void findSidePanelOpener().then((open) => setOpener({ open }));
  }, []);

  const adopt = (draft: DraftView) => {
    rememberRevision(memory, draft);
    const over = latest.current;
    if (over !== null && isOnScreen(draft, over)) setFresh({ over, draft });
    void asked.refresh();
  };

  const view = asked.view !== null && fresh?.over === asked.view ? { ...asked.view, draft: fresh.draft } : asked.view;
  const actions = makeActions({
    tab: tab ?? {},
    worker: view?.dossier.kind === 'shown' ? view.dossier.dossier.identity : null,
    hostId: view?.dossier.kind === 'shown' ? view.dossier.dossier.hostId : null,
    draftId: view?.draft?.draft.state === 'open' ? view.draft.draft.id : null,
    userId: view?.session.user?.id ?? null,
    isCarer: ['idest', 'medecin'].includes(view?.session.user?.role ?? ''),
    queue,
    memory,
    adopt,
    refresh: asked.refresh,
    openSidePanel: opener.open,
  });
  return { view, failure: asked.failure, actions, save };
}

/** What the background knows of the tab; nobody, once the software that it was read in is gone from there. */
function useShown(tab: PanelTab | null): View<'panel.read'> {
  const asked = useView('panel.read', tab, ['session', 'dossier', 'draft', 'outbox', 'settings', 'instruments']);
  const isThere = useLook(tab?.tabId ?? null);
  const view = useMemo(
    () =>
      asked.view === null || isThere ? asked.view : viewNobody(asked.view.session, asked.view.instrument, 'not-a-host'),
    [asked.view, isThere],
  );
  return { ...asked, view };
}

/** What the page or the lock held back, and gives way by itself. */
const held: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'vault-locked',
  'other-worker',
  'dossier-unsettled',
  'no-dossier',
  'several-dossiers',
  'worker-mode-on',
]);

function isHeldBack({ failure }: SaveState): boolean {
  return failure !== null && held.has(failure.code);
}

/** Is this the draft of the worker that the panel shows, with nothing in between? */
function isOnScreen({ draft }: DraftView, view: PanelView): boolean {
  if (view.frozen !== null || view.session.vault !== 'unlocked' || view.dossier.kind !== 'shown') return false;
  return isSameWorker(draft.team.worker, view.dossier.dossier.identity);
}

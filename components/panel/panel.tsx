// Which screen the panel shows: locked, frozen, nobody, or one worker. Frozen and locked come before anything of anyone.
import './panel.css';
import type { IsoDay } from '../../lib/dossier/dossier';
import { isSameWorker } from '../../lib/dossier/same-worker';
import { type Failure, readFailureText } from '../../lib/failures';
import type { PanelView, TabDossier } from '../../lib/messages';
import { assertNever } from '../../lib/result';
import { emptyText } from '../../lib/text/panel';
import { uiText } from '../../lib/text/ui';
import { UnlockForm } from '../session/unlock-form';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useKeptFocus } from '../ui/use-kept-focus';
import type { PanelActions, SaveState } from './actions';
import { FrozenScreen } from './frozen-screen';
import { PanelTools } from './panel-tools';
import { QuietScreen } from './quiet-screen';
import { useTreeKey } from './tree-key';
import { WorkerScreen } from './worker-screen';

export interface PanelProps {
  readonly view: PanelView;
  readonly actions: PanelActions;
  readonly save: SaveState;
  readonly today: IsoDay;
  /** The last question to the background failed: what is shown may be old. */
  readonly failure: Failure | null;
}

export function Panel({ view, actions, save, today, failure }: PanelProps) {
  const { session, dossier } = view;
  const frozen = findFrozen(view);
  const worker = dossier.kind === 'shown' ? dossier.dossier.identity : null;
  const key = useTreeKey(worker, view.draft?.draft.id ?? null);
  useKeptFocus();

  if (session.vault === 'absent') {
    return (
      <QuietScreen
        title={emptyText.vaultTitle}
        actions={actions}
        action={
          <Button variant="primary" onClick={actions.openSettings}>
            {emptyText.openSettings}
          </Button>
        }
      >
        <p>{emptyText.vaultWhy}</p>
      </QuietScreen>
    );
  }
  if (session.vault === 'locked' || session.user === null) {
    return (
      <main className="panel panel-quiet" tabIndex={-1}>
        <div className="panel-tools-alone">
          <PanelTools actions={actions} canLock={false} />
        </div>
        <UnlockForm session={session} onUnlock={actions.unlock} />
      </main>
    );
  }
  if (session.workerMode) {
    return <Absence title={emptyText.turned} failure={{ code: 'worker-mode-on' }} actions={actions} />;
  }
  if (session.user.role === 'coordinateur') {
    return (
      <QuietScreen title={emptyText.coordinator} actions={actions} canLock>
        <p>{emptyText.coordinatorWhy}</p>
      </QuietScreen>
    );
  }
  if (frozen !== null) return <FrozenScreen frozen={frozen} save={save} actions={actions} />;
  if (dossier.kind !== 'shown') return <NoWorker dossier={dossier} actions={actions} />;
  return (
    <WorkerScreen
      key={key}
      view={view}
      dossier={dossier.dossier}
      failures={dossier.failures}
      user={session.user}
      actions={actions}
      save={save}
      today={today}
      failure={failure}
    />
  );
}

/** Stops also if the draft that came is not of the worker that came: the background's word is not enough here. */
function findFrozen({ frozen, draft, dossier }: PanelView): PanelView['frozen'] {
  if (frozen !== null || draft === null || dossier.kind !== 'shown') return frozen;
  const { worker } = draft.draft.team;
  const { identity } = dossier.dossier;
  return isSameWorker(worker, identity) ? null : { worker, other: identity, canReturn: false };
}

/** The background did not answer, and there is nothing to show yet. */
export function PanelUnreachable({ failure, actions }: { readonly failure: Failure; readonly actions: PanelActions }) {
  return (
    <main className="panel panel-quiet">
      <FailureNotice failure={failure} action={<Button onClick={actions.refresh}>{uiText.retry}</Button>} />
    </main>
  );
}

interface NoWorkerProps {
  readonly dossier: Exclude<TabDossier, { kind: 'shown' }>;
  readonly actions: PanelActions;
}

function NoWorker({ dossier, actions }: NoWorkerProps) {
  if (dossier.kind === 'incomplete') {
    return <Absence title={emptyText.incomplete} failure={dossier.failure} actions={actions} />;
  }
  switch (dossier.absence) {
    case 'not-a-host':
      return (
        <QuietScreen title={emptyText.notHost} actions={actions} canLock>
          <p>{emptyText.notHostWhy}</p>
        </QuietScreen>
      );
    case 'no-dossier':
      return <Absence title={emptyText.noDossier} failure={{ code: 'no-dossier' }} actions={actions} />;
    case 'several-dossiers':
      return <Absence title={emptyText.several} failure={{ code: 'several-dossiers' }} actions={actions} />;
    case 'dossier-unsettled':
      return <Absence title={emptyText.unsettled} failure={{ code: 'dossier-unsettled' }} actions={actions} />;
    default:
      return assertNever(dossier.absence);
  }
}

function Absence(props: { readonly title: string; readonly failure: Failure; readonly actions: PanelActions }) {
  const text = readFailureText(props.failure);
  return (
    <QuietScreen title={props.title} actions={props.actions} canLock>
      <div className="panel-quiet-words" role="status">
        {props.failure.code !== 'no-dossier' && <p>{text.happened}</p>}
        {props.failure.code !== 'no-dossier' && <p>{text.safe}</p>}
        <p>{text.next}</p>
      </div>
    </QuietScreen>
  );
}

// Another dossier is on the screen: the whole panel changes. Of the first worker, only the name and what is safe.
import type { PanelView } from '../../lib/messages';
import { frozenText } from '../../lib/text/panel';
import { formatName } from '../../lib/text/typography';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import type { PanelActions, SaveState } from './actions';
import { useAct } from './use-act';

export interface FrozenScreenProps {
  readonly frozen: NonNullable<PanelView['frozen']>;
  readonly save: SaveState;
  readonly actions: Pick<PanelActions, 'openThis' | 'returnToDraft'>;
}

export function FrozenScreen({ frozen, save, actions }: FrozenScreenProps) {
  const act = useAct();
  const worker = formatName(frozen.worker);
  return (
    <main className="panel panel-frozen" tabIndex={-1}>
      <div className="panel-frozen-words" role="alert">
        <h1>{frozen.other === null ? frozenText.none(worker) : frozenText.other(formatName(frozen.other))}</h1>
        <p>{writeSafety(save, worker)}</p>
      </div>
      {act.failure && <FailureNotice failure={act.failure} />}
      <div className="panel-frozen-actions">
        {frozen.canReturn && (
          <Button variant="primary" busy={act.isBusy} onClick={() => act.run(actions.returnToDraft)}>
            {frozenText.back(worker)}
          </Button>
        )}
        {frozen.other !== null && (
          <Button
            variant={frozen.canReturn ? 'secondary' : 'primary'}
            busy={act.isBusy}
            onClick={() => act.run(actions.openThis)}
          >
            {frozenText.openThis}
          </Button>
        )}
      </div>
    </main>
  );
}

function writeSafety(save: SaveState, worker: string): string {
  if (save.failure !== null) return frozenText.unsaved(worker);
  return save.isSaving ? frozenText.keeping(worker) : frozenText.kept(worker);
}

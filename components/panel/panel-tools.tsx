// The small buttons at the top right: my signalements, lock, move to the browser's side panel, close.
import { ownListText } from '../../lib/text/own-list';
import { headerText } from '../../lib/text/panel';
import { Button } from '../ui/button';
import type { PanelActions } from './actions';

type Tools = Pick<PanelActions, 'openOwnList' | 'lock' | 'moveToSidePanel' | 'close'>;

export function PanelTools({ actions, canLock = true }: { readonly actions: Tools; readonly canLock?: boolean }) {
  return (
    <div className="panel-tools">
      {canLock && actions.openOwnList && (
        <Tool name={ownListText.open} onClick={actions.openOwnList} path="M3.5 5h11M3.5 9h11M3.5 13h7" />
      )}
      {canLock && (
        <Tool name={headerText.lock} onClick={actions.lock} path="M5 8.5h8v6H5zM6.5 8.5V6a2.5 2.5 0 0 1 5 0v2.5" />
      )}
      {actions.moveToSidePanel && (
        <Tool
          name={headerText.sidePanel}
          onClick={actions.moveToSidePanel}
          path="M15 3.5v11M3 9h8.5M8 5.5 11.5 9 8 12.5"
        />
      )}
      {actions.close && (
        <Tool name={headerText.close} onClick={actions.close} path="M4.5 4.5 13.5 13.5M13.5 4.5 4.5 13.5" />
      )}
    </div>
  );
}

function Tool({ name, path, onClick }: { readonly name: string; readonly path: string; readonly onClick: () => void }) {
  return (
    <Button variant="quiet" className="panel-tool" aria-label={name} title={name} onClick={onClick}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Button>
  );
}

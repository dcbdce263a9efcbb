// Nothing to show of any worker: a calm sentence, what is safe, what to do.
import type { ReactNode } from 'react';
import type { PanelActions } from './actions';
import { PanelTools } from './panel-tools';

export interface QuietScreenProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly actions: PanelActions;
  readonly canLock?: boolean;
}

export function QuietScreen({ title, children, action, actions, canLock = false }: QuietScreenProps) {
  return (
    <main className="panel panel-quiet" tabIndex={-1}>
      <div className="panel-head-line">
        <h1>{title}</h1>
        <PanelTools actions={actions} canLock={canLock} />
      </div>
      {children}
      {action && <div className="panel-frozen-actions">{action}</div>}
    </main>
  );
}

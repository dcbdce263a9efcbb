// The panel page: asks, shows, and says when the background is silent. Wiring only.
import { Panel, PanelUnreachable } from '../../components/panel/panel';
import { readToday } from '../../lib/edge/clock';
import { useTab } from '../../lib/edge/use-tab';
import { useTouch } from '../../lib/edge/use-touch';
import { usePanel } from './use-panel';

export function PanelApp() {
  useTouch();
  const { view, failure, actions, save } = usePanel(useTab());
  if (view === null) return failure === null ? null : <PanelUnreachable failure={failure} actions={actions} />;
  return <Panel view={view} actions={actions} save={save} today={readToday()} failure={failure} />;
}

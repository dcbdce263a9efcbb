// While the software's page is waited for: what to click there, and how to stop.
import { atelierText, columnLabels, placeLabels } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Target } from './atelier-types';

export function PointingNotice({ target, onStop }: { target: Target; onStop: () => void }) {
  return (
    <Notice
      tone="info"
      title={atelierText.show.pointing(nameTarget(target))}
      live
      action={<Button onClick={onStop}>{atelierText.show.stop}</Button>}
    >
      <p>{atelierText.show.pointingHelp}</p>
    </Notice>
  );
}

export function nameTarget(target: Target): string {
  return target.kind === 'place'
    ? placeLabels[target.place]
    : (columnLabels[target.list][target.column] ?? target.column);
}

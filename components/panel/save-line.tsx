// Is it saved? One line, always there, words first, read aloud when it changes. A failure of the server comes first.
import { type Failure, readFailureText } from '../../lib/failures';
import { saveText } from '../../lib/text/panel';
import { formatTime } from '../../lib/text/typography';
import type { SaveState } from './actions';

export interface SaveLineProps {
  readonly save: SaveState;
  /** Something is typed and not handed over yet. */
  readonly isTyping: boolean;
  /** Instant of the last save; null: nothing to save yet. */
  readonly savedAt: string | null;
  readonly server: Failure | null;
}

export function SaveLine(props: SaveLineProps) {
  const server = writeServer(props.server);
  return (
    <p className="panel-save" role="status">
      {server !== null && <span className="panel-save-server">{server}</span>}
      <span>{writeSave(props)}</span>
    </p>
  );
}

function writeServer(failure: Failure | null): string | null {
  if (failure === null) return null;
  return failure.code === 'server-unreachable' ? saveText.offline : readFailureText(failure).happened;
}

function writeSave({ save, isTyping, savedAt }: SaveLineProps): string {
  if (save.failure !== null) return saveText.unsaved;
  if (save.isSaving || isTyping) return saveText.saving;
  return savedAt === null ? saveText.nothing : saveText.saved(formatTime(savedAt));
}

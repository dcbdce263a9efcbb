// The ear of the pointing script in the host's page: hears the atelier's page and nobody else. No polyfill, as in `page.ts`.
import type { PointAnswer, PointCommand } from '../profiles/pointing';

interface Sender {
  readonly id?: string;
  readonly url?: string;
}
type Listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean;
interface Runtime {
  readonly id?: string;
  getURL(path: string): string;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** Every command there is: what is for the reader of the same page is none of ours. */
const commands: Readonly<Record<PointCommand['command'], true>> = {
  point: true,
  'point-column': true,
  'forget-list': true,
  'stop-pointing': true,
  'propose-marks': true,
  'try-profile': true,
};

/** Each command is answered when `listener` is ready, however long the person takes. Answers how to stop hearing. */
export function onPointCommand(listener: (command: PointCommand) => Promise<PointAnswer>): () => void {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  const hear: Listener = (message, sender, answer) => {
    if (runtime?.id === undefined || sender.id !== runtime.id || !sender.url?.startsWith(runtime.getURL('')))
      return false;
    if (!isPointCommand(message)) return false;
    listener(message).then(answer, () => answer(null));
    return true;
  };
  runtime?.onMessage.addListener(hear);
  return () => {
    if (runtime?.id !== undefined) runtime.onMessage.removeListener(hear);
  };
}

/** Our own pages are believed as to the rest: it only reads what this page shows. */
function isPointCommand(message: unknown): message is PointCommand {
  return (
    typeof message === 'object' &&
    message !== null &&
    'command' in message &&
    typeof message.command === 'string' &&
    Object.hasOwn(commands, message.command)
  );
}

// The fixed foot of the panel, and how a task puts its one primary button there. The save line never leaves.
import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import type { Failure } from '../../lib/failures';
import { FailureNotice } from '../ui/failure-notice';

/** The element of the foot that receives the task's buttons; null before the first paint. */
export const TaskActionSlot = createContext<HTMLElement | null>(null);

export interface TaskActionProps {
  /** What is still missing, in a few words beside the button. */
  readonly note?: string | null;
  /** Of the act of these buttons. */
  readonly failure?: Failure | null;
  readonly children: ReactNode;
}

export function TaskAction({ note = null, failure = null, children }: TaskActionProps) {
  const slot = useContext(TaskActionSlot);
  if (slot === null) return null;
  return createPortal(
    <>
      {failure !== null && (
        <div className="task-failure">
          <FailureNotice failure={failure} />
        </div>
      )}
      {note !== null && <p className="task-note">{note}</p>}
      <div className="task-buttons">{children}</div>
    </>,
    slot,
  );
}

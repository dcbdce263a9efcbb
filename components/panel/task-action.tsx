// The fixed foot of the panel, and the way a task puts its one primary button there. The save line never leaves.
import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The element of the foot that receives the task's buttons; null before the first paint. */
export const TaskActionSlot = createContext<HTMLElement | null>(null);

export function TaskAction({ children }: { readonly children: ReactNode }) {
  const slot = useContext(TaskActionSlot);
  return slot === null ? null : createPortal(children, slot);
}

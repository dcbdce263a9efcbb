// The changes made to a Task that is on the server: accepted, to be completed, done, replaced. The rest of it is kept as it
// was read, what we do not know of it included.
import type { CelluleState } from '../cellule/signalement-row';
import { cleanText } from './frame';
import { stateCodes } from './resources/task';
import type { Found } from './search-sets';
import { codes } from './systems';

export function acceptTask(task: Found): Found {
  return change(task, { status: 'accepted', businessStatus: sayState('accepted') });
}

export function askTaskCompletion(task: Found, reason: string): Found {
  return change(task, {
    status: 'on-hold',
    statusReason: { text: cleanText(reason) },
    businessStatus: sayState('to-complete'),
  });
}

/** A hand-over that a médecin has taken over. */
export function completeTask(task: Found): Found {
  return change(task, { status: 'completed' });
}

/** A later version of the same signalement has arrived. */
export function supersedeTask(task: Found): Found {
  return change(task, {
    status: 'cancelled',
    businessStatus: { coding: [{ system: codes.cellState, code: 'remplace' }] },
  });
}

/**
 * `lastModified` is left out: the clocks of two computers differ, and a Task "modified before it was authored" is refused
 * (inv-1). `meta.lastUpdated`, by the server's one clock, says it. A reason belongs to the state it was given for.
 */
function change({ lastModified, statusReason, ...task }: Found, to: Record<string, unknown>): Found {
  return { ...task, resourceType: 'Task', ...to };
}

function sayState(state: CelluleState) {
  return { coding: [{ system: codes.cellState, code: stateCodes[state] }] };
}

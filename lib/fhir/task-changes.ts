// The three changes made to a Task that is on the server: accepted, to be completed, done. The rest of it is kept as it
// was read, what we do not know of it included.
import type { CelluleState } from '../cellule/signalement-row';
import type { Instant } from '../dossier/dossier';
import { stateCodes } from './resources/task';
import type { Found } from './search-sets';
import { codes } from './systems';

export function acceptTask(task: Found, now: Instant): Found {
  const { statusReason: _, ...rest } = task;
  return { ...rest, resourceType: 'Task', status: 'accepted', ...sayState('accepted'), lastModified: now };
}

export function askTaskCompletion(task: Found, reason: string, now: Instant): Found {
  return {
    ...task,
    status: 'on-hold',
    statusReason: { text: reason },
    ...sayState('to-complete'),
    lastModified: now,
  };
}

/** A hand-over that a médecin has taken over. */
export function completeTask(task: Found, now: Instant): Found {
  return { ...task, status: 'completed', lastModified: now };
}

function sayState(state: CelluleState) {
  return { businessStatus: { coding: [{ system: codes.cellState, code: stateCodes[state] }] } };
}

// The identity of what the panel shows. React throws the whole tree away when it changes: nothing of one worker stays in
// any state of the screen. [Note: Same worker]
import { useRef } from 'react';
import type { WorkerIdentity } from '../../lib/dossier/dossier';

/** Every trait of the worker: one that differs is another tree. */
export function writeWorkerKey(worker: WorkerIdentity): string {
  const { hostId, dossierNumber, birthName, usedName, givenNames, birthDate } = worker;
  return JSON.stringify([hostId, dossierNumber, birthName, usedName, givenNames, birthDate]);
}

/**
 * Changes with the worker, and with the draft; except when this worker's first answer makes a draft appear, which must
 * not throw away the screen under the hand that gives it.
 */
export function useTreeKey(worker: WorkerIdentity | null, draftId: string | null): string {
  const workerKey = worker === null ? '' : writeWorkerKey(worker);
  const before = useRef({ workerKey, draftId, generation: 0 });
  const { current } = before;
  const isFirstDraft = current.draftId === null && draftId !== null;
  const isSame = current.workerKey === workerKey && (current.draftId === draftId || isFirstDraft);
  before.current = { workerKey, draftId, generation: isSame ? current.generation : current.generation + 1 };
  return `${workerKey} ${before.current.generation}`;
}

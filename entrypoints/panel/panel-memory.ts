// What the panel remembers between two messages: the revision of each draft, and the draft its first answer started.
// Numbers and identifiers only, nothing of a worker's content.
import type { DraftView } from '../../lib/messages';

export interface PanelMemory {
  /** By draft id: the highest revision heard of. */
  readonly revisions: Map<string, number>;
  /** Draft started by a first answer, until the view shows it. */
  started: { readonly workerKey: string; readonly draftId: string } | null;
  /** Who is unlocked now: what one person typed is never saved under another's name. */
  userId: string | null;
}

export function makePanelMemory(): PanelMemory {
  return { revisions: new Map(), started: null, userId: null };
}

export function rememberRevision(memory: PanelMemory, { draft }: DraftView): void {
  memory.revisions.set(draft.id, Math.max(draft.revision, memory.revisions.get(draft.id) ?? 0));
}

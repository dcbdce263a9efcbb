// The one way to change a draft: allowed, bound to this tab, same worker on the screen, at the revision the panel showed;
// then changed, sealed, written; only then acknowledged. [Note: Same worker] in lib/dossier/same-worker.ts.
import type { Dossier } from '../../lib/dossier/dossier';
import { announceChange } from '../../lib/edge/changes';
import type { Caller } from '../../lib/edge/sender';
import { openDraft, saveDraft } from '../../lib/edge/store/drafts';
import { readTab } from '../../lib/edge/tab-state';
import type { DraftView } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import type { CareLayer, Draft, Role } from '../../lib/signalement/draft';
import { viewDraft } from './draft-view';
import { confirmSameWorker, readSameWorkerNow } from './identity';
import { findTabId } from './panel-handlers';
import { ensureRole, type Unlocked } from './unlocked';

export interface DraftChange {
  readonly tabId?: number | undefined;
  readonly draftId: string;
  readonly revision: number;
}

/** A draft whose medical layer is open: only health professionals reach the handlers that change one. */
export type CareDraft = Draft & { readonly care: CareLayer };

export interface Ground {
  readonly unlocked: Unlocked;
  readonly draft: CareDraft;
  readonly dossier: Dossier;
  readonly tabId: number;
}

/** `now`: the page itself is read again before the step. `known`: what it last showed, if it says that this still stands. */
export type Identity = 'known' | 'now';

export async function findGround(
  input: DraftChange,
  caller: Caller,
  roles: readonly Role[],
  identity: Identity,
): Promise<Result<Ground>> {
  const unlocked = await ensureRole(...roles);
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { bound } = await readTab(tabId);
  if (bound === null || bound.draftId !== input.draftId) return fail('draft-not-found');
  const dossier = await (identity === 'now' ? readSameWorkerNow : confirmSameWorker)(tabId, bound.worker);
  if (!dossier.ok) return dossier;
  const { store, session } = unlocked.value;
  const draft = await openDraft(store, session, input.draftId);
  if (!draft.ok) return draft;
  if (draft.value.revision !== input.revision) return fail('draft-conflict');
  const { care } = draft.value;
  if (care === null) return fail('key-not-held');
  return ok({ unlocked: unlocked.value, draft: { ...draft.value, care }, dossier: dossier.value, tabId });
}

/** Finds the ground, applies `change`, saves. */
export async function changeDraft(
  input: DraftChange,
  caller: Caller,
  roles: readonly Role[],
  identity: Identity,
  change: (ground: Ground) => Result<Draft>,
): Promise<Result<DraftView>> {
  const ground = await findGround(input, caller, roles, identity);
  if (!ground.ok) return ground;
  const changed = change(ground.value);
  return changed.ok ? keepDraft(ground.value.unlocked, changed.value, ground.value.dossier) : changed;
}

/** `dossier`: the one on the screen, when it was looked at. */
export async function keepDraft(
  unlocked: Unlocked,
  draft: Draft,
  dossier: Dossier | null = null,
): Promise<Result<DraftView>> {
  const saved = await saveDraft(unlocked.store, unlocked.session, draft);
  if (!saved.ok) return saved;
  announceChange('draft');
  return ok(viewDraft(draft, unlocked, dossier));
}

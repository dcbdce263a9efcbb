// A draft that waits on this computer, as its reader may see it. What they may not see is not in the answer at all.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import { listAgreed } from '../signalement/agreed-fields';
import { listMissing, listShown } from '../signalement/completeness';
import { judgeConsent } from '../signalement/consent-wording';
import type { Draft, DraftState } from '../signalement/draft';
import type { FormField, FormValues, Layer } from '../signalement/form';
import type { CelluleRow } from './signalement-row';

/** A local draft as the coordinator may see it; functional values only with the worker's agreement. */
export interface LocalDraftView {
  readonly draftId: string;
  readonly state: DraftState;
  readonly worker: WorkerIdentity;
  readonly author: string;
  readonly since: Instant;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly missing: readonly { readonly fieldId: string; readonly label: string }[];
  readonly agreement: CelluleRow['agreement'];
  /** What this reader is not shown, in words. */
  readonly withheld: readonly ('functional-without-agreement' | 'medical')[];
}

/**
 * Administrative: to all who may read the list. Functional: with the worker's agreement to share, or to health
 * professionals. Medical: to whoever holds the care key, that is when the draft was opened with it.
 */
export function viewLocalDraft(draft: Draft, fields: readonly FormField[]): LocalDraftView {
  const { team, care } = draft;
  const isCarer = care !== null;
  const isShared = team.consent.statements.shared === 'accepted';
  const isSeen: Readonly<Record<Layer, boolean>> = {
    administrative: true,
    functional: isCarer || isShared,
    medical: isCarer,
  };
  const all: FormValues = { ...team.values, ...care?.values };
  const allowed = listAgreed(fields, team.consent).filter(({ layer }) => isSeen[layer]);
  const seen = listShown(allowed, all);
  const values = Object.fromEntries(Object.entries(all).filter(([id]) => seen.some((field) => field.id === id)));
  return {
    draftId: draft.id,
    state: draft.state,
    worker: team.worker,
    author: team.author.name,
    since: team.createdAt,
    fields: seen,
    values,
    missing: listMissing(seen, values),
    agreement: judgeConsent(team.consent),
    withheld: [
      ...(isSeen.functional ? [] : (['functional-without-agreement'] as const)),
      ...(isSeen.medical ? [] : (['medical'] as const)),
    ],
  };
}

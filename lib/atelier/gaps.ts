// What forbids saving a profile, and how far the work is. Nothing is saved that was not tried on three different dossiers.
import { type FieldId, identityFields, type ListId, listIds } from '../profiles/profile';
import { findDateQuestion } from './date-order';
import { isPlaced, placeOrder } from './places';
import { listTrials, wantedTrials } from './trial';
import type { PlaceId, Work } from './work';

export type Gap =
  | { readonly kind: 'identity-missing'; readonly places: readonly FieldId[] }
  /** The page does not let itself be recognised as a dossier. */
  | { readonly kind: 'marks-missing' }
  | { readonly kind: 'order-unknown' }
  | { readonly kind: 'ambiguous'; readonly places: readonly (PlaceId | ListId)[] }
  | { readonly kind: 'too-few-dossiers'; readonly tried: number; readonly wanted: number };

/** Empty: it may be saved. */
export function findGaps(work: Work): readonly Gap[] {
  const gaps: Gap[] = [];
  const missing = identityFields.filter((field) => !isPlaced(work, field));
  if (missing.length > 0) gaps.push({ kind: 'identity-missing', places: missing });
  else if (work.present.profile.root === '' || work.present.profile.identity === '')
    gaps.push({ kind: 'marks-missing' });
  if (findDateQuestion(work) !== null) gaps.push({ kind: 'order-unknown' });
  const trials = listTrials(work);
  const doubtful = [...placeOrder, ...listIds].filter(
    (place) => isPlaced(work, place) && trials.some(({ states }) => states[place] === 'ambiguous'),
  );
  if (doubtful.length > 0) gaps.push({ kind: 'ambiguous', places: doubtful });
  if (trials.length < wantedTrials) gaps.push({ kind: 'too-few-dossiers', tried: trials.length, wanted: wantedTrials });
  return gaps;
}

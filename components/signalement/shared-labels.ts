// What the third statement is about: the names of the filled fields that leave only with the worker's agreement.
import type { DraftView } from '../../lib/messages';
import { listShown } from '../../lib/signalement/completeness';

export function listShared({ draft, form }: DraftView): readonly string[] {
  const values = { ...draft.team.values, ...draft.care?.values };
  return listShown(form, values)
    .filter((field) => field.layer !== 'administrative')
    .filter((field) => (values[field.id]?.value.length ?? 0) > 0)
    .map((field) => field.label);
}

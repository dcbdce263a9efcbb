// A draft as its reader may see it: the fields of the layers they hold, and what is still missing.
import type { DraftView } from '../../lib/messages';
import { listMissing } from '../../lib/signalement/completeness';
import type { Draft } from '../../lib/signalement/draft';
import { formFields } from '../../lib/signalement/fields';

export function viewDraft(draft: Draft): DraftView {
  const form = formFields.filter((field) => field.layer !== 'medical' || draft.care !== null);
  const values = { ...draft.team.values, ...draft.care?.values };
  return { draft, form, missing: listMissing(form, values), proposedLevel: draft.team.proposedLevel };
}

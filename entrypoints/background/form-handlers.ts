// Changes to the form of a signalement, one handler per message: pre-filling, a field, the way back, what the dossier says
// now. The form is the service's own (settings); nothing outside of it is written.
import { readToday } from '../../lib/edge/clock';
import type { Caller } from '../../lib/edge/sender';
import type { Input, Reply } from '../../lib/messages';
import { fail, type Result } from '../../lib/result';
import { withValues } from '../../lib/signalement/change-draft';
import { withCriteria } from '../../lib/signalement/criteria';
import { keepDifferences, takeDifferences } from '../../lib/signalement/differences';
import type { Draft } from '../../lib/signalement/draft';
import type { FormField, FormValues } from '../../lib/signalement/form';
import { listForm } from '../../lib/signalement/form-settings';
import { mergePrefill, prefillForm, readDossier } from '../../lib/signalement/prefill';
import { restoreValue, setValue } from '../../lib/signalement/set-value';
import { changeDraft, type DraftChange, type Ground, type Identity } from './change-draft';

export function prefill(input: Input<'draft.prefill'>, caller: Caller): Promise<Reply<'draft.prefill'>> {
  return changeDraft(input, caller, ['medecin'], 'now', ({ draft, dossier, unlocked: { session, settings, now } }) => {
    const fields = listForm(settings.form);
    const fresh = prefillForm({ dossier, draft, author: session.user, today: readToday(), fields });
    const values = withCriteria(fields, mergePrefill({ ...draft.team.values, ...draft.care.values }, fresh));
    return withValues(draft, values, now, { isPrefilled: true }, fields);
  });
}

export function setField(input: Input<'draft.field'>, caller: Caller): Promise<Reply<'draft.field'>> {
  return changeValues(input, caller, 'known', ({ unlocked: { session, now } }, values, fields) => {
    const field = fields.find((candidate) => candidate.id === input.fieldId);
    return field === undefined ? fail('message-refused') : setValue(values, field, input.value, session.user.name, now);
  });
}

export function restoreField(input: Input<'draft.field-back'>, caller: Caller): Promise<Reply<'draft.field-back'>> {
  return changeValues(input, caller, 'known', (_, values) => restoreValue(values, input.fieldId));
}

/** The page says that its dossier still stands; a value that is not the one that was shown is not taken. */
export function settleDifferences(
  input: Input<'draft.difference'>,
  caller: Caller,
): Promise<Reply<'draft.difference'>> {
  return changeValues(input, caller, 'known', ({ dossier, unlocked: { session, now } }, values, fields) => {
    const fresh = readDossier({ dossier, today: readToday(), fields });
    const by = { name: session.user.name, at: now };
    return input.choice === 'take'
      ? takeDifferences(values, fresh, input.of)
      : keepDifferences(values, fresh, input.of, by);
  });
}

/** The criteria follow what was changed. */
function changeValues(
  input: DraftChange,
  caller: Caller,
  identity: Identity,
  change: (ground: Ground, values: FormValues, fields: readonly FormField[]) => Result<FormValues>,
): Promise<Reply<'draft.field'>> {
  return changeDraft(input, caller, ['medecin'], identity, (ground): Result<Draft> => {
    const { draft, unlocked } = ground;
    const fields = listForm(unlocked.settings.form);
    const values = change(ground, { ...draft.team.values, ...draft.care.values }, fields);
    if (!values.ok) return values;
    return withValues(draft, withCriteria(fields, values.value), unlocked.now, {}, fields);
  });
}

// One field of the form in the settings: its name, whether it is shown and asked for. The identity is not to be changed.
import type { FieldChange } from '../../lib/signalement/edit-form';
import type { FormField } from '../../lib/signalement/form';
import { formSettingsText as text } from '../../lib/text/form-settings';
import { CheckBox } from '../ui/check-box';
import { useCommittedText } from '../ui/use-committed-text';

export interface FieldRowProps {
  readonly field: FormField;
  readonly change: FieldChange | undefined;
  /** Answers whether it was kept. */
  readonly onChange: (change: FieldChange) => boolean;
}

export function FieldRow({ field, change = {}, onChange }: FieldRowProps) {
  const { text: name, type, commit } = useCommittedText(change.label ?? field.label, (label) => onChange({ label }));
  if (field.isFixed === true) {
    return (
      <li className="form-row">
        <span>{field.label}</span>
        <span className="settings-note">{text.always}</span>
      </li>
    );
  }
  const isHidden = change.isHidden === true;
  const isRequired = change.isRequired ?? field.required;
  const isInSomeCases = change.isRequired === undefined && field.requiredWhen !== undefined;
  return (
    <li>
      <fieldset className="form-row" aria-label={field.label}>
        <input
          className="ui-input"
          aria-label={text.nameOf(field.label)}
          value={name}
          maxLength={45}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onBlur={commit}
        />
        <CheckBox label={text.shown} checked={!isHidden} onChange={(isShown) => onChange({ isHidden: !isShown })} />
        <CheckBox
          label={isInSomeCases ? `${text.required} ${text.inSomeCases}` : text.required}
          checked={!isHidden && isRequired}
          disabled={isHidden}
          onChange={(required) => onChange({ isRequired: required })}
        />
      </fieldset>
    </li>
  );
}

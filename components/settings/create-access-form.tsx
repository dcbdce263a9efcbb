// The form of a new access: who, role, passphrase with its rule, token of the server. What is typed stays on a refusal.
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../lib/failures';
import { accessText, roleChoices } from '../../lib/text/settings';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';
import { type AccessErrors, checkAccess, emptyAccess, type NewAccess, type TypedAccess } from './check-access';

export interface CreateAccessFormProps {
  /** Answers null when the access exists. */
  readonly onCreate: (access: NewAccess) => Promise<Failure | null>;
  /** Absent for the first access: there is nothing to go back to. */
  readonly onCancel?: () => void;
}

export function CreateAccessForm({ onCreate, onCancel }: CreateAccessFormProps) {
  const [typed, setTyped] = useState<TypedAccess>(emptyAccess);
  const [errors, setErrors] = useState<AccessErrors>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);

  /** Writes one field down and takes its error away. */
  const keep = (field: keyof TypedAccess) => (value: string) => {
    setTyped((before) => ({ ...before, [field]: value }));
    setErrors((before) => ({ ...before, [field]: undefined }));
  };
  const bind = (field: Exclude<keyof TypedAccess, 'role'>) => ({
    value: typed[field],
    onInput: keep(field),
    onCommit: () => undefined,
    error: errors[field],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkAccess(typed);
    setErrors('errors' in checked ? checked.errors : {});
    if (isBusy || 'errors' in checked) return;
    setBusy(true);
    const refusal = await onCreate(checked.access);
    setBusy(false);
    setFailure(refusal);
  };

  return (
    <form className="settings-form" onSubmit={submit} noValidate autoComplete="off">
      <TextField label={accessText.name} help={accessText.nameHelp} required {...bind('name')} />
      <ChoiceField
        legend={accessText.role}
        choices={roleChoices}
        value={typed.role}
        onChange={keep('role')}
        required
        error={errors.role}
      />
      <TextField label={accessText.rpps} help={accessText.rppsHelp} {...bind('rpps')} />
      <TextField
        label={accessText.passphrase}
        help={accessText.passphraseHelp}
        type="password"
        required
        {...bind('passphrase')}
      />
      <TextField label={accessText.repeat} type="password" required {...bind('repeated')} />
      <TextField label={accessText.token} help={accessText.tokenHelp} type="password" {...bind('serverToken')} />
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="settings-actions">
        {onCancel !== undefined && (
          <Button variant="quiet" onClick={onCancel}>
            {accessText.cancel}
          </Button>
        )}
        <Button type="submit" variant="primary" busy={isBusy}>
          {isBusy ? accessText.creating : accessText.create}
        </Button>
      </div>
    </form>
  );
}

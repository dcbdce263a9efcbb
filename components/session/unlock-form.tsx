// Choose one's name, give one's passphrase. Shows nothing of any worker. The passphrase lives in this form only, and is
// wiped after each try.
import './unlock-form.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { SessionView } from '../../lib/messages';
import { uiText } from '../../lib/text/ui';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';
import { roleNames } from './role-names';

/** Nothing is handed over but by the button: a wiped passphrase must not come back when the field goes away. */
const ignore = () => undefined;

export interface UnlockFormProps {
  readonly session: SessionView;
  /** Answers null when it opened. */
  readonly onUnlock: (userId: string, passphrase: string) => Promise<Failure | null>;
}

export function UnlockForm({ session, onUnlock }: UnlockFormProps) {
  const onlyUser = session.users.length === 1 ? session.users[0] : undefined;
  const [userId, setUserId] = useState(session.user?.id ?? onlyUser?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  // After a refused try the field is new and empty: the hand stays where it was.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
  }, [tries]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || userId === '' || passphrase === '') return;
    setBusy(true);
    const refusal = await onUnlock(userId, passphrase);
    setBusy(false);
    setPassphrase('');
    setTries((before) => before + 1);
    setFailure(refusal);
  };

  return (
    <form ref={form} className="unlock" onSubmit={submit} autoComplete="off">
      <h1 className="unlock-title">{uiText.unlockTitle}</h1>
      <p>{uiText.unlockSafe}</p>
      <ChoiceField
        legend={uiText.unlockWho}
        choices={session.users.map((user) => ({ code: user.id, label: `${user.name}, ${roleNames[user.role]}` }))}
        value={userId}
        onChange={setUserId}
      />
      <TextField
        key={tries}
        label={uiText.unlockPassphrase}
        type="password"
        value=""
        onCommit={ignore}
        onInput={setPassphrase}
      />
      {failure && <FailureNotice failure={failure} />}
      <Button type="submit" variant="primary" busy={isBusy} disabled={userId === '' || passphrase === ''}>
        {isBusy ? uiText.unlocking : uiText.unlock}
      </Button>
    </form>
  );
}

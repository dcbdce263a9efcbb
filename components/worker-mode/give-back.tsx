// The way out: the professional's passphrase, and nothing else, brings the rest of Vigie back.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import { workerModeText } from '../../lib/text/worker-mode';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';

export function GiveBack(props: {
  professional: string;
  /** Answers null when the screen is given back. */
  onLeave: (passphrase: string) => Promise<Failure | null>;
}) {
  const [isLeaving, setLeaving] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  // The field is there to be typed in at once, and again after a refusal.
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try brings a new field
  useEffect(() => form.current?.querySelector('input')?.focus(), [isLeaving, tries]);

  const stay = () => {
    setLeaving(false);
    setPassphrase('');
    setFailure(null);
  };
  const leave = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || passphrase === '') return;
    setBusy(true);
    const refusal = await props.onLeave(passphrase);
    setBusy(false);
    setPassphrase('');
    setTries((before) => before + 1);
    setFailure(refusal);
  };

  if (!isLeaving) {
    return (
      <Button variant="quiet" onClick={() => setLeaving(true)}>
        {workerModeText.giveBack}
      </Button>
    );
  }
  return (
    <form className="accord-leave" ref={form} onSubmit={leave} autoComplete="off">
      <TextField
        key={tries}
        label={workerModeText.passphrase(props.professional)}
        type="password"
        value=""
        onInput={setPassphrase}
        onCommit={() => undefined}
      />
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="accord-leave-actions">
        <Button onClick={stay}>{workerModeText.stay}</Button>
        <Button type="submit" busy={isBusy} disabled={passphrase === ''}>
          {workerModeText.unlockScreen}
        </Button>
      </div>
    </form>
  );
}

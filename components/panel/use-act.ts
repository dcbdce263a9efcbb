// One act of a button: busy while it runs, its failure kept beside the button until the next try.
import { useState } from 'react';
import type { Failure } from '../../lib/failures';

export interface Act {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Runs `act` unless one is running; then `whenDone` if it did not fail. */
  readonly run: (act: () => Promise<Failure | null>, whenDone?: () => void) => void;
}

export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run: Act['run'] = (act, whenDone) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    void act().then((refusal) => {
      setBusy(false);
      setFailure(refusal);
      if (refusal === null) whenDone?.();
    });
  };
  return { isBusy, failure, run };
}

// An expected failure in its three sentences: what happened, what is safe, what to do. Read aloud when it appears.
// Red only when the software is at fault: a mistyped passphrase is no reason to alarm whoever sees the screen.
import type { ReactNode } from 'react';
import { type Failure, isFault, readFailureText } from '../../lib/failures';
import { Notice } from './notice';

export function FailureNotice({ failure, action }: { readonly failure: Failure; readonly action?: ReactNode }) {
  const text = readFailureText(failure);
  return (
    <Notice tone={isFault(failure) ? 'failure' : 'check'} title={text.happened} action={action} live isUrgent>
      <p>{text.safe}</p>
      <p>{text.next}</p>
    </Notice>
  );
}

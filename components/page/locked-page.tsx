// A full-tab page that may not show anything yet: no access on this computer, or locked. It shows nothing of any worker.
import './page.css';
import type { ReactNode } from 'react';
import type { Failure } from '../../lib/failures';
import type { SessionView } from '../../lib/messages';
import { UnlockForm } from '../session/unlock-form';
import { FailureNotice } from '../ui/failure-notice';

export function LockedPage(props: {
  session: SessionView;
  onUnlock: (userId: string, passphrase: string) => Promise<Failure | null>;
  /** What to do when there is no access yet: a link to the page that creates one. */
  wayOut: ReactNode;
}) {
  return (
    <main className="page-column page-narrow page-locked">
      <img src="/icons/mark.svg" width="40" height="40" alt="Vigie PDP" />
      {props.session.vault === 'absent' ? (
        <FailureNotice failure={{ code: 'vault-absent' }} action={props.wayOut} />
      ) : (
        <UnlockForm session={props.session} onUnlock={props.onUnlock} />
      )}
    </main>
  );
}

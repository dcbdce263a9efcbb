// A full-tab page whose first question was not answered: the failure, and a way to ask again.
import './page.css';
import type { Failure } from '../../lib/failures';
import { uiText } from '../../lib/text/ui';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';

export function FailedPage(props: { failure: Failure; onRetry: () => Promise<void> }) {
  return (
    <main className="page-column page-narrow">
      <FailureNotice
        failure={props.failure}
        action={<Button onClick={() => void props.onRetry()}>{uiText.retry}</Button>}
      />
    </main>
  );
}

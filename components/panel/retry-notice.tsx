// A failure above the foot, in its three sentences; « Réessayer » where trying again may help.
import type { Failure } from '../../lib/failures';
import { uiText } from '../../lib/text/ui';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';

export interface RetryNoticeProps {
  readonly failure: Failure;
  readonly canRetry: boolean;
  readonly onRetry: () => void;
}

export function RetryNotice({ failure, canRetry, onRetry }: RetryNoticeProps) {
  return (
    <FailureNotice failure={failure} action={canRetry ? <Button onClick={onRetry}>{uiText.retry}</Button> : null} />
  );
}

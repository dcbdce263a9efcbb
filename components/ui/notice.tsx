// A sentence set apart: information, something to check, or a failure of the software. `live`: read aloud when it appears.
import './notice.css';
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly tone: 'info' | 'check' | 'failure';
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly live?: boolean;
  /** Announced at once, whatever its colour. */
  readonly isUrgent?: boolean;
}

export function Notice({ tone, title, children, action, live = false, isUrgent = tone === 'failure' }: NoticeProps) {
  return (
    <div className="ui-notice" data-tone={tone} role={live ? (isUrgent ? 'alert' : 'status') : undefined}>
      <div className="ui-notice-body">
        {title !== undefined && <p className="ui-notice-title">{title}</p>}
        {children}
      </div>
      {action !== undefined && action !== null && <div className="ui-notice-action">{action}</div>}
    </div>
  );
}

// A summary that unfolds into details, folded unless `open`.
import './disclosure.css';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** How it stands at first. */
  readonly open?: boolean | undefined;
}

export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <Collapsible.Root className="ui-disclosure" defaultOpen={open}>
      <Collapsible.Trigger className="ui-disclosure-trigger">
        <span>{summary}</span>
        <svg className="ui-disclosure-chevron" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5 10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Collapsible.Trigger>
      <Collapsible.Content className="ui-disclosure-content">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}

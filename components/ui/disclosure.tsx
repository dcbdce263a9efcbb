// A summary that unfolds into details, folded unless `open`. By itself, or as whoever shows it says (`onToggle`).
import './disclosure.css';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** How it stands at first; with `onToggle`, how it stands. */
  readonly open?: boolean | undefined;
  /** Whoever shows it says whether it is open, and hears that it was clicked. */
  readonly onToggle?: ((isOpen: boolean) => void) | undefined;
}

export function Disclosure({ summary, children, open = false, onToggle }: DisclosureProps) {
  const state = onToggle === undefined ? { defaultOpen: open } : { open, onOpenChange: onToggle };
  return (
    <Collapsible.Root className="ui-disclosure" {...state}>
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

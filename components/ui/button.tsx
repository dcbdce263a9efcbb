// A button. Its label is the action. While `busy` it keeps its place, its name and the focus, and does nothing.
import './button.css';
import type { ComponentProps, MouseEvent } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  /** Key that does the same, shown in small (« ⏎ »). */
  readonly keyHint?: string | undefined;
  readonly busy?: boolean;
}

export function Button({ variant = 'secondary', keyHint, busy = false, children, onClick, ...rest }: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={`ui-button${rest.className ? ` ${rest.className}` : ''}`}
      data-variant={variant}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={click}
    >
      {children}
      {keyHint !== undefined && (
        <span className="ui-button-key" aria-hidden="true">
          {keyHint}
        </span>
      )}
    </button>
  );
}

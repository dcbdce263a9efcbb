// Where a value comes from: the same small grey line everywhere.
import './origin-line.css';
import type { ReactNode } from 'react';

export function OriginLine({ id, children }: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <p className="ui-origin" id={id}>
      {children}
    </p>
  );
}

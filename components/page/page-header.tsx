// The top line of a full-tab page: where am I, who is connected, the way out. No navigation beyond its links.
import './page.css';
import type { ReactNode } from 'react';
import type { Professional } from '../../lib/signalement/draft';
import { roleWords } from '../../lib/text/settings';

export function PageHeader(props: {
  title: string;
  /** Name of the service, when known. */
  service?: string | undefined;
  user: Professional | null;
  children?: ReactNode;
}) {
  return (
    <header className="page-header">
      <img src="/icons/mark.svg" width="32" height="32" alt="" />
      <div className="page-header-title">
        <h1>{props.title}</h1>
        {props.service !== undefined && <p>{props.service}</p>}
      </div>
      {props.user !== null && (
        <p className="page-header-user">
          <strong>{props.user.name}</strong>
          <span>{roleWords[props.user.role]}</span>
        </p>
      )}
      <div className="page-header-actions">{props.children}</div>
    </header>
  );
}

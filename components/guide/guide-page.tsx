// The welcome: three steps to begin on this computer, who does what, the way to the other pages; under them, what the papers look like.
import '../page/page.css';
import './guide.css';
import type { ReactNode } from 'react';
import type { Failure } from '../../lib/failures';
import type { SessionView } from '../../lib/messages';
import { guideText, roleDuties } from '../../lib/text/guide';
import { roleWords } from '../../lib/text/settings';
import type { NewAccess } from '../settings/check-access';
import { CreateAccessForm } from '../settings/create-access-form';
import '../settings/settings.css';
import { PaperPictures } from './paper-pictures';

export interface GuidePageProps {
  readonly session: SessionView;
  /** Sites Vigie knows. */
  readonly hosts: readonly string[];
  /** Address of the demonstration host, when it is one of them. */
  readonly demo: string | null;
  readonly onCreate: (access: NewAccess) => Promise<Failure | null>;
}

export function GuidePage(props: GuidePageProps) {
  const hasAccess = props.session.vault !== 'absent';
  return (
    <div className="guide">
      <header className="guide-top">
        <img src="/icons/mark.svg" width="48" height="48" alt="" />
        <div>
          <h1>{guideText.title}</h1>
          <p>{guideText.lead}</p>
        </div>
      </header>
      <main className="guide-columns">
        <ol className="guide-steps">
          <Step number={1} title={guideText.steps.access} isDone={hasAccess}>
            {hasAccess ? (
              <p>{guideText.accessDone(props.session.users.map((user) => user.name).join(', '))}</p>
            ) : (
              <>
                <p>{guideText.accessWhy}</p>
                <CreateAccessForm onCreate={props.onCreate} />
              </>
            )}
          </Step>
          <Step number={2} title={guideText.steps.dossier}>
            <Hosts hosts={props.hosts} demo={props.demo} />
          </Step>
          <Step number={3} title={guideText.steps.panel}>
            <ul className="guide-ways">
              {guideText.panelWays.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </Step>
        </ol>
        <aside className="guide-roles" aria-label={guideText.rolesTitle}>
          <h2>{guideText.rolesTitle}</h2>
          <dl>
            {roleDuties.map(({ role, duty }) => (
              <div key={role}>
                <dt>{roleWords[role]}</dt>
                <dd>{duty}</dd>
              </div>
            ))}
          </dl>
          <nav aria-label={guideText.pagesLabel}>
            <a className="page-link" href="/cellule.html">
              {guideText.toCellule}
            </a>
            <a className="page-link" href="/options.html">
              {guideText.toSettings}
            </a>
          </nav>
        </aside>
        <PaperPictures />
      </main>
    </div>
  );
}

function Step(props: { number: number; title: string; isDone?: boolean; children: ReactNode }) {
  return (
    <li className="guide-step">
      <span className="guide-number" aria-hidden="true">
        {props.isDone ? '✓' : props.number}
      </span>
      <div>
        <h2>
          {props.title}
          {props.isDone && <span className="guide-done">{guideText.stepDone}</span>}
        </h2>
        {props.children}
      </div>
    </li>
  );
}

function Hosts({ hosts, demo }: { hosts: readonly string[]; demo: string | null }) {
  if (hosts.length === 0) return <p>{guideText.noHost}</p>;
  return (
    <>
      <p>
        {guideText.openHost} <span className="guide-host">{hosts.join(', ')}</span>.
      </p>
      {demo !== null && (
        <p>
          <a className="page-link guide-demo" href={demo}>
            {guideText.openDemo}
          </a>
        </p>
      )}
    </>
  );
}

// The worker's mode: one statement per screen, a recap, thanks. No link, no menu, nothing of the dossier.
import './worker-mode.css';
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { WorkerModeView } from '../../lib/messages';
import { workerModeText } from '../../lib/text/worker-mode';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { GiveBack } from './give-back';
import { ReadAloudButton, type Speaker } from './read-aloud-button';
import { RecapScreen } from './recap-screen';
import { findScreen, namePlace, type Screen } from './screens';
import { type Drawn, SignatureScreen } from './signature-screen';
import { StatementScreen, type WorkerAnswer } from './statement-screen';

export interface WorkerModePageProps {
  readonly view: WorkerModeView;
  /** Where a reload left us (`namePlace`), or empty. */
  readonly place: string;
  readonly onPlace: (place: string) => void;
  /** Answers null when it is saved. */
  readonly onAnswer: (answer: WorkerAnswer) => Promise<Failure | null>;
  /** Answers null when it is kept. */
  readonly onSign: (drawn: Drawn) => Promise<Failure | null>;
  readonly onLeave: (passphrase: string) => Promise<Failure | null>;
  /** Null: this computer has no French voice, and reading aloud is not offered. */
  readonly speaker: Speaker | null;
}

export function WorkerModePage(props: WorkerModePageProps) {
  const { view } = props;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Changing one answer from the recap comes back to the recap.
  const [isCorrecting, setCorrecting] = useState(false);
  const screen = findScreen(props.place, view);
  const main = useRef<HTMLElement>(null);
  const here = namePlace(screen);

  // A new screen begins at its own words, for the eyes and for a screen reader.
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [here]);

  const go = (next: Screen) => {
    setFailure(null);
    props.speaker?.stop();
    props.onPlace(namePlace(next));
  };
  const answer = async (given: WorkerAnswer, index: number) => {
    setBusy(true);
    const refusal = await props.onAnswer(given);
    setBusy(false);
    setFailure(refusal);
    if (refusal !== null) return;
    const isLast = index === view.statements.length - 1;
    go(isLast || isCorrecting ? { kind: 'recap' } : { kind: 'statement', index: index + 1 });
    setCorrecting(false);
  };

  return (
    <div className="accord">
      <header className="accord-top">
        <strong>{view.worker}</strong>
        {screen.kind === 'statement' && (
          <span>{workerModeText.progress(screen.index + 1, view.statements.length)}</span>
        )}
      </header>
      <main className="accord-main" ref={main}>
        {screen.kind === 'statement' && (
          <>
            <StatementScreen
              key={screen.index}
              view={view}
              index={screen.index}
              isBusy={isBusy}
              onAnswer={(given) => void answer(given, screen.index)}
            />
            {failure !== null && <FailureNotice failure={failure} />}
            <p className="accord-free">{workerModeText.free}</p>
          </>
        )}
        {screen.kind === 'recap' && (
          <RecapScreen
            view={view}
            onChange={(index) => {
              setCorrecting(true);
              go({ kind: 'statement', index });
            }}
            onConfirm={() => go({ kind: view.consent.statements.signalled === 'refused' ? 'thanks' : 'signature' })}
          />
        )}
        {screen.kind === 'signature' && (
          <SignatureScreen
            onSign={props.onSign}
            onSigned={() => go({ kind: 'thanks' })}
            onSkip={() => go({ kind: 'thanks' })}
          />
        )}
        {screen.kind === 'thanks' && (
          <>
            <h1 className="accord-title" tabIndex={-1}>
              {workerModeText.thanks}
            </h1>
            <p>{view.closing}</p>
          </>
        )}
      </main>
      <footer className="accord-footer">
        <div className="accord-footer-row">
          {screen.kind === 'statement' && screen.index > 0 && (
            <Button onClick={() => go({ kind: 'statement', index: screen.index - 1 })}>
              {workerModeText.previous}
            </Button>
          )}
          {props.speaker !== null && (
            <ReadAloudButton key={here} speaker={props.speaker} text={readScreen(screen, view)} />
          )}
        </div>
        <GiveBack professional={view.professional} onLeave={props.onLeave} />
      </footer>
    </div>
  );
}

/** The words of the screen, as they are read aloud. */
function readScreen(screen: Screen, view: WorkerModeView): string {
  if (screen.kind === 'thanks') return `${workerModeText.thanks} ${view.closing}`;
  if (screen.kind === 'recap') return workerModeText.recapTitle;
  if (screen.kind === 'signature') return `${workerModeText.signTitle}. ${workerModeText.signWhy}`;
  const statement = view.statements[screen.index];
  const shared = statement?.id === 'shared' ? [workerModeText.sharedTitle, ...view.shared] : [];
  const partners = statement?.id === 'partners' ? view.partners.map((partner) => partner.label) : [];
  return [statement?.text ?? '', ...shared, ...partners].join('. ');
}

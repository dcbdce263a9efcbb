// Wires the worker's mode to the background and to the computer's voice. The place after `#` is kept by a reload.
import { useEffect, useState } from 'react';
import { FailedPage } from '../../components/page/failed-page';
import { LockedPage } from '../../components/page/locked-page';
import type { Speaker } from '../../components/worker-mode/read-aloud-button';
import { WorkerModePage } from '../../components/worker-mode/worker-mode-page';
import { request } from '../../lib/edge/rpc';
import { findFrenchVoice, readAloud, stopReading } from '../../lib/edge/speech';
import { useTouch } from '../../lib/edge/use-touch';
import { useView } from '../../lib/edge/use-view';
import type { WorkerModeView } from '../../lib/messages';
import { workerModeText } from '../../lib/text/worker-mode';

export function WorkerModeApp() {
  useTouch();
  const session = useView('session.read', {}, ['session']);
  const { view, failure, refresh } = useView('worker-mode.read', {}, ['draft', 'session']);
  const [place, setPlace] = useState(location.hash.slice(1));
  const [hasLeft, setLeft] = useState(false);
  const speaker = useSpeaker();

  if (hasLeft) return <Closed sentence={workerModeText.left} />;
  if (session.view?.vault === 'locked') {
    return (
      <LockedPage
        session={session.view}
        wayOut={null}
        onUnlock={async (userId, passphrase) => {
          const reply = await request('session.unlock', { userId, passphrase });
          if (reply.ok) await Promise.all([session.refresh(), refresh()]);
          return reply.ok ? null : reply.failure;
        }}
      />
    );
  }
  if (view === null && session.view?.workerMode === false) return <Closed sentence={workerModeText.notTurned} />;
  if (view === null) return failure && <FailedPage failure={failure} onRetry={refresh} />;

  return (
    <WorkerModePage
      view={view}
      place={place}
      onPlace={(next) => {
        history.replaceState(null, '', `#${next}`);
        setPlace(next);
      }}
      onAnswer={async (answer) => {
        const partners = [...answer.partners];
        const reply = await request('worker-mode.answer', { ...answer, partners, shown: readShown(view) });
        // Refused because the text changed: the one in force is shown.
        await refresh();
        return reply.ok ? null : reply.failure;
      }}
      onSign={async ({ strokes, picture }) => {
        const copy = strokes.map((stroke) => [...stroke]);
        const reply = await request('worker-mode.sign', { strokes: copy, picture, shown: readShown(view) });
        await refresh();
        return reply.ok ? null : reply.failure;
      }}
      onLeave={async (passphrase) => {
        const reply = await request('worker-mode.leave', { passphrase });
        if (!reply.ok) return reply.failure;
        setLeft(true);
        window.close();
        return null;
      }}
      speaker={speaker}
    />
  );
}

function readShown({ version, shared }: WorkerModeView) {
  return { version, shared: [...shared] };
}

/** A tab that has nothing to ask, or nothing any more: it shows nothing of anybody. */
function Closed({ sentence }: { sentence: string }) {
  return (
    <main className="page-column page-narrow">
      <p>{sentence}</p>
    </main>
  );
}

/** A voice of this computer, once it is known that there is one. */
function useSpeaker(): Speaker | null {
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  useEffect(() => {
    let isHere = true;
    void findFrenchVoice().then((voice) => {
      if (isHere && voice !== null) {
        setSpeaker({ read: (text, onEnd) => readAloud(text, voice, onEnd), stop: stopReading });
      }
    });
    return () => {
      isHere = false;
      stopReading();
    };
  }, []);
  return speaker;
}

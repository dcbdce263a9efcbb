// The last look, then « Envoyer à la cellule ». Give it the draft's revision as its key:
// another revision, another look.
import './signalement.css';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { LastLook, ReceiptView } from '../../lib/messages';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { Result } from '../../lib/result';
import { sendText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useSight } from '../ui/use-sight';
import { LastLookView } from './last-look-view';

export interface SendStepProps {
  readonly instrument: Instrument;
  readonly onLook: () => Promise<Result<LastLook>>;
  readonly onSend: () => Promise<Result<ReceiptView>>;
}

export function SendStep({ instrument, onLook, onSend }: SendStepProps) {
  const { look, again } = useLastLook(onLook);
  const act = useAct();
  const { ref, sight } = useSight();
  const covered: Failure | null = sight === 'hidden' ? { code: 'panel-covered' } : null;

  const send = (event: MouseEvent) => {
    // A click made by a script of the page around us, or stolen by it, is not the professional's (quality.md §2.3).
    if (!event.nativeEvent.isTrusted || sight !== 'seen') return;
    act.run(async (): Promise<Failure | null> => {
      const reply = await onSend();
      return reply.ok ? null : reply.failure;
    });
  };

  if (look === null) return <p role="status">{sendText.reading}</p>;
  if (!look.ok) {
    return (
      <>
        <FailureNotice failure={look.failure} />
        <TaskAction>
          <Button variant="primary" onClick={again}>
            {sendText.lookAgain}
          </Button>
        </TaskAction>
      </>
    );
  }
  return (
    <>
      <LastLookView look={look.value} instrument={instrument} />
      <TaskAction failure={covered ?? act.failure}>
        <Button ref={ref} variant="primary" busy={act.isBusy} aria-disabled={sight !== 'seen'} onClick={send}>
          {act.isBusy ? sendText.sending : sendText.send}
        </Button>
      </TaskAction>
    </>
  );
}

/** Null while it is read. */
function useLastLook(onLook: SendStepProps['onLook']) {
  const [look, setLook] = useState<Result<LastLook> | null>(null);
  const reader = useRef(onLook);
  useEffect(() => {
    reader.current = onLook;
  });
  useEffect(() => {
    if (look !== null) return;
    let isCurrent = true;
    void reader.current().then((reply) => {
      if (isCurrent) setLook(reply);
    });
    return () => {
      isCurrent = false;
    };
  }, [look]);
  return { look, again: () => setLook(null) };
}

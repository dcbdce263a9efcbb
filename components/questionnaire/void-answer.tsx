// An answer already given is taken back for a reason; what it was, who took it back, when and why stay in view.
import './level.css';
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { VoidedAnswer } from '../../lib/questionnaire/voided';
import { voidText } from '../../lib/text/panel';
import { formatInstant } from '../../lib/text/typography';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';
import { writeAnswer } from './answer-words';

export function VoidAnswer({ onVoid }: { readonly onVoid: (reason: string) => Promise<Failure | null> }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct();
  if (!isOpen) {
    return (
      <div>
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {voidText.open}
        </Button>
      </div>
    );
  }
  return (
    <div className="question-void">
      <TextField label={voidText.reason} value={reason} maxLength={300} onInput={setReason} onCommit={setReason} />
      <div className="ui-row">
        <Button
          busy={act.isBusy}
          onClick={() =>
            act.run(
              () => onVoid(reason),
              () => setOpen(false),
            )
          }
        >
          {voidText.confirm}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {voidText.keep}
        </Button>
      </div>
      {act.failure !== null && <FailureNotice failure={act.failure} />}
    </div>
  );
}

export function VoidedList({
  instrument,
  voided,
}: {
  readonly instrument: Instrument;
  readonly voided: readonly VoidedAnswer[];
}) {
  if (voided.length === 0) return null;
  return (
    <section>
      <h3 className="level-why">{voidText.title}</h3>
      <ul className="level-reasons">
        {voided.map((one) => {
          const question = instrument.questions.find(({ linkId }) => linkId === one.linkId);
          const said = question === undefined ? one.linkId : `${question.short}, ${writeAnswer(question, one.answer)}`;
          return (
            <li key={`${one.at} ${one.linkId}`}>{voidText.line(said, one.by, formatInstant(one.at), one.reason)}</li>
          );
        })}
      </ul>
    </section>
  );
}

// The IDEST's work as the médecin finds it: by whom, when, the answers, the note. One button takes it over.
import './drafts.css';
import type { Failure } from '../../lib/failures';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { Handover } from '../../lib/signalement/handover';
import { handoverText } from '../../lib/text/panel';
import { formatInstant } from '../../lib/text/typography';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { writeAnswer } from '../questionnaire/answer-words';
import { ProposedLevel } from '../questionnaire/proposed-level';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';

export interface HandoverViewProps {
  readonly handover: Handover;
  readonly instrument: Instrument;
  readonly onTakeOver: () => Promise<Failure | null>;
  readonly onTaken: () => void;
  /** Start a questionnaire of one's own instead. */
  readonly onAgain: () => void;
}

export function HandoverView({ handover, instrument, onTakeOver, onTaken, onAgain }: HandoverViewProps) {
  const act = useAct();
  const { answers, outcome } = handover.questionnaire;
  return (
    <>
      <h2 className="handover-title">{handoverText.title(handover.from, formatInstant(handover.at))}</h2>
      {handover.note !== '' && (
        <section>
          <h3 className="drafts-label">{handoverText.note}</h3>
          <p className="handover-note">{handover.note}</p>
        </section>
      )}
      <ProposedLevel instrument={instrument} proposed={handover.proposedLevel} outcome={outcome} />
      <Disclosure summary={handoverText.answers}>
        <dl className="drafts-pairs">
          {instrument.questions.map((question) => (
            <div key={question.linkId}>
              <dt>{question.short}</dt>
              <dd>{writeAnswer(question, answers[question.linkId])}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <div>
        <Button variant="quiet" onClick={onAgain}>
          {handoverText.again}
        </Button>
      </div>
      <TaskAction failure={act.failure}>
        <Button variant="primary" busy={act.isBusy} onClick={() => act.run(onTakeOver, onTaken)}>
          {act.isBusy ? handoverText.taking : handoverText.take}
        </Button>
      </TaskAction>
    </>
  );
}

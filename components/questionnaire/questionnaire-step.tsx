// The questionnaire: one question at a time, or all at once. Every answer is saved when given.
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { Answer, Answers } from '../../lib/questionnaire/answer';
import { listAsked } from '../../lib/questionnaire/asked';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { VoidedAnswer } from '../../lib/questionnaire/voided';
import { questionText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { Button } from '../ui/button';
import { QuestionView } from './question-view';
import { useGivenAnswers } from './use-given-answers';
import { useNumberKeys } from './use-number-keys';
import { VoidAnswer, VoidedList } from './void-answer';

export interface QuestionnaireStepProps {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** Settles when the answer is stored. */
  readonly onAnswer: (linkId: string, answer: Answer) => Promise<void>;
  readonly voided: readonly VoidedAnswer[];
  /** Takes an answer back, for a reason. */
  readonly onVoid: (linkId: string, reason: string) => Promise<Failure | null>;
  /** After the last question. */
  readonly onDone: () => void;
}

export function QuestionnaireStep({ instrument, answers, onAnswer, voided, onVoid, onDone }: QuestionnaireStepProps) {
  const [given, give] = useGivenAnswers(answers, onAnswer);
  const questions = listAsked(instrument, given);
  const [opened, setIndex] = useState(() => findFirstUnanswered(instrument, answers));
  const [hasMoved, setMoved] = useState(false);
  const [isWhole, setWhole] = useState(false);
  // An answer may take away the questions that followed it.
  const index = Math.max(0, Math.min(opened, questions.length - 1));
  const question = questions[index];
  const isLast = index >= questions.length - 1;

  const open = (next: number) => {
    setMoved(true);
    setIndex(next);
  };
  const goOn = () => (isLast || isWhole ? onDone() : open(index + 1));

  useNumberKeys({
    question: isWhole ? null : (question ?? null),
    onAnswer: (answer) => question && give(question.linkId, answer),
    onNext: (by) => {
      if (by === 'enter' || !isLast) goOn();
    },
  });

  const shown = isWhole ? questions : questions.slice(index, index + 1);
  return (
    <>
      <p className="question-banner">{instrument.banner}</p>
      <div className="question-head">
        <span>
          {isWhole || question === undefined ? instrument.title : questionText.progress(index + 1, questions.length)}
        </span>
        {questions.length > 1 && (
          <Button variant="quiet" onClick={() => setWhole(!isWhole)}>
            {isWhole ? questionText.one : questionText.all}
          </Button>
        )}
      </div>
      <div className="question-all">
        {shown.map((each) => (
          <QuestionView
            key={each.linkId}
            question={each}
            answer={given[each.linkId]}
            onAnswer={(answer) => give(each.linkId, answer)}
            takesFocus={hasMoved && !isWhole}
            hasKeys={!isWhole}
          />
        ))}
      </div>
      {!isWhole && question !== undefined && answers[question.linkId] !== undefined && (
        <VoidAnswer key={question.linkId} onVoid={(reason) => onVoid(question.linkId, reason)} />
      )}
      <VoidedList instrument={instrument} voided={voided} />
      <TaskAction>
        {!isWhole && index > 0 && (
          <Button variant="quiet" onClick={() => open(index - 1)}>
            {questionText.previous}
          </Button>
        )}
        <Button variant="primary" keyHint={isWhole ? undefined : '⏎'} onClick={goOn}>
          {isWhole || isLast ? questionText.toLevel : questionText.next}
        </Button>
      </TaskAction>
    </>
  );
}

function findFirstUnanswered(instrument: Instrument, answers: Answers): number {
  const first = listAsked(instrument, answers).findIndex((question) => answers[question.linkId] === undefined);
  return first === -1 ? 0 : first;
}

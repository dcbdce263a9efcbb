// One question: its words, then its answers. When one goes to it, it takes the focus so that it is read aloud.
import './question.css';
import { useEffect, useId, useRef } from 'react';
import type { Answer } from '../../lib/questionnaire/answer';
import type { Question } from '../../lib/questionnaire/instrument';
import { QuestionChoices } from './question-choices';

export interface QuestionViewProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  /** False for the first one shown: the panel does not take the focus from the host's page. */
  readonly takesFocus: boolean;
  readonly hasKeys: boolean;
}

export function QuestionView({ question, answer, onAnswer, takesFocus, hasKeys }: QuestionViewProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section aria-labelledby={id}>
      {question.notes?.map((note) => (
        <p className="question-note" key={note}>
          {note}
        </p>
      ))}
      <h2 className="question-text" id={id} ref={heading} tabIndex={-1}>
        {question.text}
      </h2>
      <QuestionChoices question={question} answer={answer} onAnswer={onAnswer} labelledBy={id} hasKeys={hasKeys} />
    </section>
  );
}

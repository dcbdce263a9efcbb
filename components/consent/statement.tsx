// One statement and its two equal answers. None is chosen in advance.
import './consent.css';
import { RadioGroup } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import type { StatementAnswer } from '../../lib/signalement/consent';
import { consentText } from '../../lib/text/panel';

export interface StatementProps {
  readonly text: string;
  readonly answer: StatementAnswer;
  readonly onAnswer: (answer: StatementAnswer) => void;
  /** Before the sentence, where it speaks of something « ci-dessus ». */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

export function Statement({ text, answer, onAnswer, above, children }: StatementProps) {
  const id = useId();
  return (
    <section className="statement" aria-labelledby={id}>
      {above}
      <p className="statement-text" id={id}>
        {text}
      </p>
      <RadioGroup.Root
        className="statement-answers"
        aria-labelledby={id}
        value={answer ?? ''}
        onValueChange={(value) => onAnswer(value === 'accepted' ? 'accepted' : 'refused')}
      >
        <RadioGroup.Item className="statement-answer" value="accepted">
          <span className="statement-dot" aria-hidden="true" />
          {consentText.accept}
        </RadioGroup.Item>
        <RadioGroup.Item className="statement-answer" value="refused">
          <span className="statement-dot" aria-hidden="true" />
          {consentText.refuse}
        </RadioGroup.Item>
      </RadioGroup.Root>
      {children}
    </section>
  );
}

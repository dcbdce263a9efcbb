// The possible answers of one question, with the key that picks each. « Ne souhaite pas répondre » always exists.
import './question.css';
import { RadioGroup } from 'radix-ui';
import type { Answer } from '../../lib/questionnaire/answer';
import type { Question } from '../../lib/questionnaire/instrument';
import { questionText } from '../../lib/text/panel';

/** Value of the radio for « ne souhaite pas répondre »: no option's code begins with a space. */
const declined = ' declined';

export interface QuestionChoicesProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  readonly labelledBy: string;
  /** False where several questions stand together: keys would not know which to answer. */
  readonly hasKeys: boolean;
}

export function QuestionChoices(props: QuestionChoicesProps) {
  const { question, answer, hasKeys } = props;
  const isScale = question.shape === 'scale';
  return (
    <RadioGroup.Root
      className="question-choices"
      data-shape={question.shape}
      aria-labelledby={props.labelledBy}
      value={answer === undefined ? '' : answer.kind === 'declined' ? declined : answer.code}
      onValueChange={(value) =>
        props.onAnswer(value === declined ? { kind: 'declined' } : { kind: 'option', code: value })
      }
    >
      {question.options.map((option, index) => (
        <RadioGroup.Item className="question-choice" key={option.code} value={option.code}>
          {!isScale && <KeyMark mark={hasKeys ? String(index + 1) : ''} />}
          <span>{option.label}</span>
        </RadioGroup.Item>
      ))}
      <RadioGroup.Item className="question-choice" data-declined value={declined}>
        <KeyMark mark={hasKeys ? (isScale ? 'N' : '0') : ''} />
        <span>{questionText.declined}</span>
      </RadioGroup.Item>
    </RadioGroup.Root>
  );
}

function KeyMark({ mark }: { readonly mark: string }) {
  return (
    <span className="question-key" aria-hidden="true">
      {mark}
    </span>
  );
}

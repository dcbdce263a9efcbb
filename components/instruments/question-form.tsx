// One question of the editor: its sentence, its short words, its answers with their points or flags.

import { emptyBlank } from '../../lib/questionnaire/blank';
import { addOption, changeOption, removeOption, setPoints, setText } from '../../lib/questionnaire/edit';
import type { Option, Question } from '../../lib/questionnaire/instrument';
import { editorText } from '../../lib/text/instruments';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import { PointsField } from './points-field';

export interface QuestionFormProps {
  readonly question: Question;
  /** From 1. */
  readonly number: number;
  readonly scoring: 'sum' | 'flags';
  readonly onChange: (change: (before: Question) => Question) => void;
  /** Null: the last question left. */
  readonly onRemove: (() => void) | null;
}

export function QuestionForm({ question, number, scoring, onChange, onRemove }: QuestionFormProps) {
  const setShort = (short: string) =>
    onChange((before) => ({ ...before, short: short.trim() === '' ? before.text : short }));
  return (
    <fieldset className="instrument-question">
      <legend>{editorText.question(number)}</legend>
      {question.notes?.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {question.conditions !== undefined && <p className="settings-note">{editorText.conditional}</p>}
      <TextField
        label={editorText.text}
        value={emptyBlank(question.text)}
        lines={2}
        maxLength={1000}
        onInput={(text) => onChange((before) => setText(before, text))}
        onCommit={(text) => onChange((before) => setText(before, text))}
      />
      <TextField
        label={editorText.short}
        help={editorText.shortHelp}
        value={question.short === question.text ? '' : question.short}
        maxLength={200}
        onCommit={setShort}
      />
      {question.options.map((option, at) => (
        <OptionForm
          key={option.code}
          option={option}
          number={at + 1}
          scoring={scoring}
          onChange={onChange}
          isLeft={question.options.length > 2}
        />
      ))}
      <div className="ui-row">
        <Button variant="quiet" onClick={() => onChange(addOption)}>
          {editorText.addOption}
        </Button>
        {onRemove !== null && (
          <Button variant="quiet" onClick={onRemove}>
            {editorText.removeQuestion(number)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface OptionFormProps extends Pick<QuestionFormProps, 'number' | 'scoring' | 'onChange'> {
  readonly option: Option;
  /** Two answers at least stay. */
  readonly isLeft: boolean;
}

function OptionForm({ option, number, scoring, onChange, isLeft }: OptionFormProps) {
  const { code } = option;
  const setLabel = (label: string) => onChange((before) => changeOption(before, code, { label }));
  return (
    <div className="instrument-option" data-scoring={scoring}>
      <TextField
        label={editorText.option(number)}
        value={emptyBlank(option.label)}
        maxLength={300}
        onInput={setLabel}
        onCommit={setLabel}
      />
      {scoring === 'sum' ? (
        <PointsField
          label={editorText.optionPoints(number)}
          value={option.weight ?? null}
          onChange={(points) => onChange((before) => setPoints(before, code, points))}
        />
      ) : (
        <ChoiceField
          legend={editorText.optionFlag(number)}
          choices={editorText.flags}
          value={option.strength ?? ''}
          onChange={(chosen) => onChange((before) => changeOption(before, code, { strength: readStrength(chosen) }))}
        />
      )}
      {isLeft && (
        <Button
          variant="quiet"
          aria-label={editorText.removeOption(number)}
          onClick={() => onChange((before) => removeOption(before, code))}
        >
          ✕
        </Button>
      )}
    </div>
  );
}

function readStrength(code: string): Option['strength'] {
  return code === 'strong' || code === 'moderate' ? code : null;
}

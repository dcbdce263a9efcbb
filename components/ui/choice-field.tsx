// One choice among several: radios up to six, a native list beyond. Nothing is chosen in advance.
import './field.css';
import { RadioGroup } from 'radix-ui';
import { uiText } from '../../lib/text/ui';
import { FieldFoot, type FieldNotes, HelpLine, listNotes, RequiredMark, useFieldIds } from './field-notes';

/** Beyond this many, a list takes less room than radios. */
const mostRadios = 6;

export interface LabelledChoice {
  readonly code: string;
  readonly label: string;
}

export interface ChoiceFieldProps extends FieldNotes {
  readonly legend: string;
  readonly choices: readonly LabelledChoice[];
  /** Empty: nothing chosen. */
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function ChoiceField(props: ChoiceFieldProps) {
  return props.choices.length > mostRadios ? <ListChoice {...props} /> : <RadioChoice {...props} />;
}

function RadioChoice(props: ChoiceFieldProps) {
  const ids = useFieldIds();
  return (
    <div className="ui-field">
      <p className="ui-field-label" id={ids.label}>
        {props.legend}
        <RequiredMark required={props.required} />
      </p>
      <HelpLine ids={ids} help={props.help} />
      <RadioGroup.Root
        className="ui-choices"
        value={props.value}
        onValueChange={props.onChange}
        disabled={props.disabled ?? false}
        aria-labelledby={ids.label}
        aria-describedby={listNotes(ids, props)}
        aria-required={props.required}
      >
        {props.choices.map((choice) => (
          <label className="ui-choice" key={choice.code} htmlFor={`${ids.control}-${choice.code}`}>
            <RadioGroup.Item className="ui-choice-box" value={choice.code} id={`${ids.control}-${choice.code}`}>
              <RadioGroup.Indicator className="ui-choice-dot" />
            </RadioGroup.Item>
            {choice.label}
          </label>
        ))}
      </RadioGroup.Root>
      <FieldFoot ids={ids} notes={props} />
    </div>
  );
}

function ListChoice(props: ChoiceFieldProps) {
  const ids = useFieldIds();
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={ids.control}>
        {props.legend}
        <RequiredMark required={props.required} />
      </label>
      <HelpLine ids={ids} help={props.help} />
      <select
        id={ids.control}
        className="ui-input"
        autoComplete="off"
        value={props.value}
        disabled={props.disabled}
        aria-required={props.required}
        aria-describedby={listNotes(ids, props)}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">{uiText.choose}</option>
        {props.choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldFoot ids={ids} notes={props} />
    </div>
  );
}

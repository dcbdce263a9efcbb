// Several choices among several: boxes to tick, none in advance.
import './field.css';
import { CheckBox } from './check-box';
import type { LabelledChoice } from './choice-field';
import { FieldFoot, type FieldNotes, HelpLine, listNotes, RequiredMark, useFieldIds } from './field-notes';

export interface ChoicesFieldProps extends FieldNotes {
  readonly legend: string;
  readonly choices: readonly LabelledChoice[];
  readonly values: readonly string[];
  /** Codes in the order of `choices`. */
  readonly onChange: (codes: string[]) => void;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

export function ChoicesField(props: ChoicesFieldProps) {
  const ids = useFieldIds();
  const tick = (code: string, isTicked: boolean) =>
    props.onChange(
      props.choices
        .map((choice) => choice.code)
        .filter((other) => (other === code ? isTicked : props.values.includes(other))),
    );
  return (
    <fieldset className="ui-field" aria-labelledby={ids.label} aria-describedby={listNotes(ids, props)}>
      <p className="ui-field-label" id={ids.label}>
        {props.legend}
        <RequiredMark required={props.required} />
      </p>
      <HelpLine ids={ids} help={props.help} />
      <div className="ui-choices">
        {props.choices.map((choice) => (
          <CheckBox
            key={choice.code}
            label={choice.label}
            checked={props.values.includes(choice.code)}
            disabled={props.disabled}
            onChange={(isTicked) => tick(choice.code, isTicked)}
          />
        ))}
      </div>
      <FieldFoot ids={ids} notes={props} />
    </fieldset>
  );
}

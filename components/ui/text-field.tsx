// A text field that hands over what is typed by itself; several lines grow with the text. It judges nothing.
import './field.css';
import { FieldFoot, type FieldNotes, HelpLine, listNotes, RequiredMark, useFieldIds } from './field-notes';
import { useCommittedText } from './use-committed-text';

export interface TextFieldProps extends FieldNotes {
  readonly label: string;
  readonly value: string;
  /** Called on blur, after a pause of 600 ms, when the page hides, and when the field goes away. */
  readonly onCommit: (value: string) => void;
  /** Called at each key. */
  readonly onInput?: ((value: string) => void) | undefined;
  /** More than one: a growing text area. */
  readonly lines?: number | undefined;
  readonly type?: 'text' | 'password' | 'url' | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly maxLength?: number | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, lines = 1, type = 'text', required } = props;
  const ids = useFieldIds();
  const { text, type: typeText, commit } = useCommittedText(props.value, props.onCommit);
  const control = {
    id: ids.control,
    className: 'ui-input',
    value: text,
    autoComplete: 'off',
    'aria-required': required,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': listNotes(ids, props),
    disabled: props.disabled,
    maxLength: props.maxLength,
    onBlur: commit,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      typeText(event.target.value);
      props.onInput?.(event.target.value);
    },
  };
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={ids.control}>
        {label}
        <RequiredMark required={required} />
      </label>
      <HelpLine ids={ids} help={props.help} />
      {lines > 1 ? <textarea {...control} rows={lines} /> : <input {...control} type={type} />}
      <FieldFoot ids={ids} notes={props} />
    </div>
  );
}

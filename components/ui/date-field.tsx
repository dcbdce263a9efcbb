// A day typed by keyboard in French order. It hands over a real day or nothing, and says how to write one.
import './field.css';
import { useState } from 'react';
import type { IsoDay } from '../../lib/dossier/dossier';
import { uiText } from '../../lib/text/ui';
import { FieldFoot, type FieldNotes, HelpLine, listNotes, RequiredMark, useFieldIds } from './field-notes';
import { parseTypedDay, writeTypedDay } from './typed-day';
import { useCommittedText } from './use-committed-text';

export interface DateFieldProps extends FieldNotes {
  readonly label: string;
  readonly value: IsoDay | '';
  /** Called with a real day, or `''` when the field was emptied; not called for an unfinished date. */
  readonly onCommit: (day: IsoDay | '') => void;
  readonly onInput?: ((text: string) => void) | undefined;
  readonly required?: boolean | undefined;
}

export function DateField(props: DateFieldProps) {
  const { label, required } = props;
  const ids = useFieldIds();
  const [isLeft, setLeft] = useState(false);
  const { text, type, commit } = useCommittedText(writeTypedDay(props.value), (typed) => {
    const day = parseTypedDay(typed);
    if (day !== null) props.onCommit(day);
  });
  const error = props.error ?? (isLeft && parseTypedDay(text) === null ? uiText.dayNotUnderstood : undefined);
  const notes: FieldNotes = { help: props.help, origin: props.origin, error };
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={ids.control}>
        {label}
        <RequiredMark required={required} />
      </label>
      <HelpLine ids={ids} help={props.help} />
      <input
        id={ids.control}
        className="ui-input"
        data-short
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={uiText.dayHint}
        value={text}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={listNotes(ids, notes)}
        onChange={(event) => {
          setLeft(false);
          type(event.target.value);
          props.onInput?.(event.target.value);
        }}
        onBlur={() => {
          setLeft(true);
          commit();
        }}
      />
      <FieldFoot ids={ids} notes={notes} />
    </div>
  );
}

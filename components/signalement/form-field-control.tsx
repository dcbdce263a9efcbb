// One field of the signalement: the control its kind asks for, its origin, what to look at again, and the way back to what
// was read.
import { type ReactNode, useState } from 'react';
import { assertNever } from '../../lib/result';
import { isRequired } from '../../lib/signalement/completeness';
import type { Professional } from '../../lib/signalement/draft';
import type { FormField, FormValue, FormValues } from '../../lib/signalement/form';
import { readFormat } from '../../lib/signalement/set-value';
import { backText, formatText } from '../../lib/text/form';
import { formText } from '../../lib/text/panel';
import { formatDay } from '../../lib/text/typography';
import { useHeld } from '../panel/use-held';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { ChoicesField } from '../ui/choices-field';
import { DateField } from '../ui/date-field';
import { OriginLine } from '../ui/origin-line';
import { TextField } from '../ui/text-field';
import { NafLabel } from './naf-label';
import { OriginNote } from './origin-note';
import { TextWarnings } from './text-warnings';

export interface FormFieldControlProps {
  readonly field: FormField;
  /** Of the whole form: what one field asks for may depend on another. */
  readonly values: FormValues;
  readonly reader: Professional | null;
  readonly onFill: (fieldId: string, value: string | readonly string[]) => Promise<void>;
  readonly onRestore: (fieldId: string) => Promise<void>;
}

export function FormFieldControl({ field, values, reader, onFill, onRestore }: FormFieldControlProps) {
  const value = values[field.id];
  if (field.isFixed) return <FixedField field={field} value={value} reader={reader} />;
  const text = typeof value?.value === 'string' ? value.value : '';
  return (
    <div className="form-field" data-field={field.id}>
      <Control
        field={field}
        value={value?.value ?? ''}
        isRequired={isRequired(field, values)}
        origin={
          value === undefined || isEmpty(value) ? undefined : <OriginNote origin={value.origin} reader={reader} />
        }
        onFill={(filled) => onFill(field.id, filled)}
      />
      {field.id === 'naf' && text !== '' && values.nafVersion?.value !== 'naf-2025' && <NafLabel code={text} />}
      {field.isFreeText && <TextWarnings text={text} layer={field.layer} />}
      {value?.prefilled !== undefined && (
        <div>
          <Button
            variant="quiet"
            className="form-restore"
            aria-label={isTypedBack(value) ? backText.restoreOf(field.label) : formText.restoreOf(field.label)}
            onClick={() => void onRestore(field.id)}
          >
            {isTypedBack(value) ? backText.restore : formText.restore}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FixedFieldProps extends Pick<FormFieldControlProps, 'field' | 'reader'> {
  readonly value: FormValue | undefined;
}

/** Who the worker is: shown with its origin, never typed. */
function FixedField({ field, value, reader }: FixedFieldProps) {
  const text = typeof value?.value === 'string' ? value.value : '';
  return (
    <dl className="form-fixed">
      <dt>{field.label}</dt>
      <dd>{field.kind === 'date' && text !== '' ? formatDay(text) : text}</dd>
      {value && (
        <dd>
          <OriginLine>
            <OriginNote origin={value.origin} reader={reader} />
          </OriginLine>
        </dd>
      )}
    </dl>
  );
}

interface ControlProps {
  readonly field: FormField;
  readonly value: string | readonly string[];
  readonly isRequired: boolean;
  readonly origin: ReactNode;
  readonly onFill: (value: string | readonly string[]) => Promise<void>;
}

function Control({ field, value, isRequired, origin, onFill }: ControlProps) {
  const [shown, fill] = useHeld(value, onFill);
  const [error, setError] = useState<string | undefined>();
  const text = typeof value === 'string' ? value : '';
  const named = { help: field.help, origin, required: isRequired };
  // What is not such a code is said under the field, where it stays to be corrected; it is not saved.
  const commit = (typed: string) => {
    const isRefused = field.format !== undefined && typed.trim() !== '' && readFormat(field.format, typed) === null;
    setError(isRefused && field.format !== undefined ? formatText[field.format] : undefined);
    if (!isRefused) void onFill(typed);
  };
  switch (field.kind) {
    case 'text':
      return <TextField {...named} label={field.label} value={text} error={error} onCommit={commit} />;
    case 'long-text':
      return <TextField {...named} label={field.label} value={text} lines={2} onCommit={commit} />;
    case 'date':
      return <DateField {...named} label={field.label} value={text} onCommit={commit} />;
    case 'choice':
      return (
        <ChoiceField
          {...named}
          legend={field.label}
          choices={field.choices ?? []}
          value={typeof shown === 'string' ? shown : ''}
          onChange={fill}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          {...named}
          legend={field.label}
          choices={field.choices ?? []}
          values={typeof shown === 'string' ? [] : shown}
          onChange={fill}
        />
      );
    default:
      return assertNever(field.kind);
  }
}

function isEmpty({ value }: FormValue): boolean {
  return value.length === 0;
}

/** The dossier's value was taken instead of what somebody had typed. */
function isTypedBack({ prefilled }: FormValue): boolean {
  return prefilled?.origin.kind === 'typed';
}

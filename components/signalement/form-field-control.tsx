// One field of the signalement: the control its kind asks for, its origin, and the way back to what was read.
import type { ReactNode } from 'react';
import { assertNever } from '../../lib/result';
import type { Professional } from '../../lib/signalement/draft';
import type { FormField, FormValue } from '../../lib/signalement/form';
import { formText } from '../../lib/text/panel';
import { formatDay } from '../../lib/text/typography';
import { useHeld } from '../panel/use-held';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { ChoicesField } from '../ui/choices-field';
import { DateField } from '../ui/date-field';
import { OriginLine } from '../ui/origin-line';
import { TextField } from '../ui/text-field';
import { OriginNote } from './origin-note';

export interface FormFieldControlProps {
  readonly field: FormField;
  readonly value: FormValue | undefined;
  readonly reader: Professional | null;
  readonly onFill: (fieldId: string, value: string | readonly string[]) => Promise<void>;
  readonly onRestore: (fieldId: string) => Promise<void>;
}

export function FormFieldControl({ field, value, reader, onFill, onRestore }: FormFieldControlProps) {
  if (field.isFixed) return <FixedField field={field} value={value} reader={reader} />;
  const canRestore = value?.origin.kind === 'typed' && value.prefilled !== undefined;
  return (
    <div className="form-field">
      <Control
        field={field}
        value={value?.value ?? ''}
        origin={
          value === undefined || isEmpty(value) ? undefined : <OriginNote origin={value.origin} reader={reader} />
        }
        onFill={(filled) => onFill(field.id, filled)}
      />
      {canRestore && (
        <div>
          <Button
            variant="quiet"
            className="form-restore"
            aria-label={formText.restoreOf(field.label)}
            onClick={() => void onRestore(field.id)}
          >
            {formText.restore}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Who the worker is: shown with its origin, never typed. */
function FixedField({ field, value, reader }: Pick<FormFieldControlProps, 'field' | 'value' | 'reader'>) {
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
  readonly origin: ReactNode;
  readonly onFill: (value: string | readonly string[]) => Promise<void>;
}

function Control({ field, value, origin, onFill }: ControlProps) {
  const [shown, fill] = useHeld(value, onFill);
  const text = typeof value === 'string' ? value : '';
  const named = { help: field.help, origin, required: field.required };
  const commit = (typed: string) => void onFill(typed);
  switch (field.kind) {
    case 'text':
      return <TextField {...named} label={field.label} value={text} onCommit={commit} />;
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

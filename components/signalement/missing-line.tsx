// What is missing to send and what would help, each name leading to its field.
import type { NamedField } from '../../lib/signalement/completeness';
import { completenessText } from '../../lib/text/form';

export interface MissingLineProps {
  readonly missing: readonly NamedField[];
  readonly helpful: readonly NamedField[];
  readonly onGo: (fieldId: string) => void;
}

export function MissingLine({ missing, helpful, onGo }: MissingLineProps) {
  return (
    <div className="form-missing">
      <Line
        label={missing.length === 0 ? completenessText.nothing : completenessText.missing}
        {...{ onGo }}
        fields={missing}
        isPressing
      />
      {helpful.length > 0 && <Line label={completenessText.helpful} fields={helpful} onGo={onGo} />}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly fields: readonly NamedField[];
  readonly onGo: (fieldId: string) => void;
  readonly isPressing?: boolean;
}

function Line({ label, fields, onGo, isPressing = false }: LineProps) {
  return (
    <p data-pressing={(isPressing && fields.length > 0) || undefined}>
      {label}{' '}
      {fields.map((field, index) => (
        <span key={field.fieldId}>
          <button
            type="button"
            className="form-go"
            aria-label={completenessText.goTo(field.label)}
            onClick={() => onGo(field.fieldId)}
          >
            {field.label}
          </button>
          {index < fields.length - 1 && ', '}
        </span>
      ))}
    </p>
  );
}

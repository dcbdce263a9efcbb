// The form as professionals will see it, to be tried: what is filled in here opens what depends on it, and goes nowhere.
import { useState } from 'react';
import { hasValue, isRequired } from '../../lib/signalement/completeness';
import type { FormField, FormValues } from '../../lib/signalement/form';
import { formSettingsText as text } from '../../lib/text/form-settings';
import { FormSections } from '../signalement/form-sections';
import { WatchedText } from '../signalement/text-warnings';

export interface FormPreviewProps {
  readonly fields: readonly FormField[];
  readonly medicalWords: readonly string[] | null;
}

export function FormPreview({ fields, medicalWords }: FormPreviewProps) {
  const [values, setValues] = useState<FormValues>({});
  // The identity comes from the host: here it lacks nothing.
  const asked = fields.filter((field) => field.isFixed !== true && isRequired(field, values));
  const missing = asked.filter(({ id }) => !hasValue(values, id));
  return (
    <WatchedText value={{ medicalWords, ownNames: [] }}>
      <FormSections
        form={fields}
        values={values}
        missing={new Set(missing.map(({ id }) => id))}
        reader={null}
        onFill={async (id, value) =>
          setValues((before) => ({ ...before, [id]: { value, origin: { kind: 'computed', text: text.previewNote } } }))
        }
        onRestore={async () => undefined}
      />
    </WatchedText>
  );
}

// The values of a local draft as lines a person reads: choice codes become their labels, days the French order.
import { assertNever } from '../../lib/result';
import type { FormField, FormValue, FormValues, Layer } from '../../lib/signalement/form';
import { formatDay } from '../../lib/text/typography';
import type { LayerLine } from './layer-section';

/** Lines of one layer, in the order of the form; empty values are left out. */
export function readLocalLines(fields: readonly FormField[], values: FormValues, layer: Layer): readonly LayerLine[] {
  return fields
    .filter((field) => field.layer === layer)
    .flatMap((field) => {
      const text = readText(field, values[field.id]);
      return text === '' ? [] : [{ fieldId: field.id, label: field.label, text }];
    });
}

function readText(field: FormField, value: FormValue | undefined): string {
  if (value === undefined) return '';
  const parts = typeof value.value === 'string' ? [value.value] : value.value;
  return parts
    .filter((part) => part !== '')
    .map((part) => readPart(field, part))
    .join(', ');
}

function readPart(field: FormField, part: string): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.choices?.find((choice) => choice.code === part)?.label ?? part;
    case 'date':
      return formatDay(part);
    case 'text':
    case 'long-text':
      return part;
    default:
      return assertNever(field.kind);
  }
}

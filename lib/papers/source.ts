// What the papers about one worker are written from: a draft whose medical layer is open, and what surrounds it.
import type { IsoDay } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import type { Instrument } from '../questionnaire/instrument';
import { hasValue } from '../signalement/completeness';
import type { Wording } from '../signalement/consent-wording';
import { writeValue } from '../signalement/departure-of';
import type { CareLayer, Draft } from '../signalement/draft';
import type { FormField, Layer } from '../signalement/form';
import { signalementText } from '../text/papers';
import type { LabelledValue } from './paper';

export interface SignalementSource {
  readonly draft: Draft & { readonly care: CareLayer };
  readonly fields: readonly FormField[];
  readonly instrument: Instrument;
  /** As it was read to the worker. */
  readonly wording: Wording;
  readonly service: string;
  readonly cellule: string;
  readonly today: IsoDay;
}

/** The filled fields of a layer, in the order of the form, as a person reads them. */
export function listLines(
  { draft, fields }: Pick<SignalementSource, 'draft' | 'fields'>,
  layer: Layer,
): LabelledValue[] {
  const values = { ...draft.team.values, ...draft.care.values };
  return fields
    .filter((field) => field.layer === layer && hasValue(values, field.id))
    .map((field) => ({ label: field.label, value: writeValue(field, values[field.id]?.value ?? '') }));
}

/** A field as a person reads it; null: not filled. */
export function findLine(
  { draft, fields }: Pick<SignalementSource, 'draft' | 'fields'>,
  id: string,
): LabelledValue | null {
  const field = fields.find((candidate) => candidate.id === id);
  const value = { ...draft.team.values, ...draft.care.values }[id]?.value;
  if (field === undefined || value === undefined || value.length === 0) return null;
  return { label: field.label, value: writeValue(field, value) };
}

/** The service's own words for a level. */
export function writeLevel({ levelLabels }: Instrument, level: Level | 'not-concluded' | null): string {
  return level === null || level === 'not-concluded' ? signalementText.notConcluded : levelLabels[level];
}

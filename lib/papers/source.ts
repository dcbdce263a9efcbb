// What the papers about one worker are written from: a draft whose medical layer is open, and what surrounds it.
import type { IsoDay } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import type { Instrument } from '../questionnaire/instrument';
import { listAgreed } from '../signalement/agreed-fields';
import { hasValue, listShown } from '../signalement/completeness';
import type { Wording } from '../signalement/consent-wording';
import { writeValue } from '../signalement/departure-of';
import type { CareLayer, Draft } from '../signalement/draft';
import type { FormField, FormValues, Layer } from '../signalement/form';
import { signalementText } from '../text/papers';
import type { LabelledValue } from './paper';

export interface SignalementSource {
  readonly draft: Draft & { readonly care: CareLayer };
  readonly fields: readonly FormField[];
  readonly instrument: Instrument;
  /** As it was read to the worker. */
  readonly wording: Wording;
  /** Names of what the third statement speaks of, as they were listed. */
  readonly shared: readonly string[];
  readonly service: string;
  readonly cellule: string;
  readonly today: IsoDay;
}

type Filled = Pick<SignalementSource, 'draft' | 'fields'>;

/**
 * The filled fields of a layer, in the order of the form, as a person reads them. `agreed`: without those that wait for a
 * partner's agreement; `held`: only those.
 */
export function listLines(source: Filled, layer: Layer, which: 'all' | 'agreed' | 'held' = 'all'): LabelledValue[] {
  const agreed = listAgreed(source.fields, source.draft.team.consent);
  return listFilled(source)
    .filter((field) => field.layer === layer && (which === 'all' || agreed.includes(field) === (which === 'agreed')))
    .map((field) => writeLine(source, field));
}

/** A field as a person reads it; null: not filled, or not asked for. */
export function findLine(source: Filled, id: string): LabelledValue | null {
  const field = listFilled(source).find((candidate) => candidate.id === id);
  return field === undefined ? null : writeLine(source, field);
}

/** The fields in play that have a value. */
export function listFilled({ draft, fields }: Filled): readonly FormField[] {
  const values = { ...draft.team.values, ...draft.care.values };
  return listShown(fields, values).filter(({ id, layer }) => hasValue(valuesOf(draft, layer), id));
}

function writeLine({ draft }: Filled, field: FormField): LabelledValue {
  return { label: field.label, value: writeValue(field, valuesOf(draft, field.layer)[field.id]?.value ?? '') };
}

/** The medical lines from the medical layer, the others from the team's: a field can't carry a value across. */
function valuesOf({ team, care }: Filled['draft'], layer: Layer): FormValues {
  return layer === 'medical' ? care.values : team.values;
}

/** The service's own words for a level. */
export function writeLevel({ levelLabels }: Instrument, level: Level | 'not-concluded' | null): string {
  return level === null || level === 'not-concluded' ? signalementText.notConcluded : levelLabels[level];
}

// « Les informations listées ci-dessus »: the names of all that leaves only with the third statement, no value. The list
// is read by whoever reads the agreement, a coordinator too: of the medical part it says that there is one, never which
// fields, since a name alone may tell (a service may add « Grossesse »).
import { hasValue, listShown } from './completeness';
import type { Draft } from './draft';
import type { FormField } from './form';

export const MEDICAL_PART = 'Partie médicale, lue par les professionnels de santé seulement';
const RETAINED_LEVEL = 'Niveau retenu par le médecin';

/** In the order of the form. `fields`: of every layer that may leave. */
export function listShared({ team, care }: Draft, fields: readonly FormField[]): readonly string[] {
  const values = { ...team.values, ...care?.values };
  const filled = listShown(fields, values).filter(({ id }) => hasValue(values, id));
  const isAnswered = Object.keys(care?.answers ?? {}).length > 0 || (care?.levelReason ?? '') !== '';
  return [
    ...filled.filter(({ layer }) => layer === 'functional').map(({ label }) => label),
    ...(team.retainedLevel === null ? [] : [RETAINED_LEVEL]),
    ...(isAnswered || filled.some(({ layer }) => layer === 'medical') ? [MEDICAL_PART] : []),
  ];
}

// « Les informations listées ci-dessus »: the names of all that leaves only with the third statement, no value.
import { hasValue, listShown } from './completeness';
import type { Draft } from './draft';
import type { FormField } from './form';

/** In the order of the form. `fields`: of every layer that may leave. */
export function listShared({ team, care }: Draft, fields: readonly FormField[]): readonly string[] {
  const values = { ...team.values, ...care?.values };
  const named = listShown(fields, values)
    .filter(({ id, layer }) => layer !== 'administrative' && hasValue(values, id))
    .map(({ label }) => label);
  return [
    ...named,
    ...(care === null || care.levelReason === '' ? [] : ['Pourquoi le niveau retenu diffère']),
    ...(team.retainedLevel === null ? [] : ['Niveau retenu par le médecin']),
    ...(Object.keys(care?.answers ?? {}).length === 0 ? [] : ['Réponses au questionnaire']),
  ];
}

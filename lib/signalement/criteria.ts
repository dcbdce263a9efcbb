// The two criteria of inclusion, worked out of what is expected and of the motives, with why; the médecin may change them.
// §2.2, row 30 (AISMT13): « > 2 avis attendus » or « absence de solution simple ». À confirmer: that each thing expected
// of the cellule counts as one opinion is our reading; the source does not define « avis ».
import type { FormField, FormValue, FormValues } from './form';
import { computed } from './prefilled';

const FIELD = 'criteria';
/** « Plus de deux ». */
const ENOUGH = 2;
const NBSP = '\u00a0';

/** The values with the criteria they lead to. Criteria that a person set stay, with the computed ones as their way back. */
export function withCriteria(fields: readonly FormField[], values: FormValues): FormValues {
  const choices = fields.find(({ id }) => id === FIELD)?.choices;
  if (choices === undefined) return values;
  const { [FIELD]: current, ...others } = values;
  const fresh = judgeCriteria(values);
  if (current?.origin.kind === 'typed') return { ...values, [FIELD]: { ...current, prefilled: fresh } };
  return fresh.value.length === 0 ? others : { ...values, [FIELD]: fresh };
}

/** Never typed: codes, and the rule that led to them. */
export function judgeCriteria(values: FormValues): FormValue {
  const expected = listCodes(values.expectations).length;
  const motives = listCodes(values.motives);
  const because = (motive: string) => `motif coché${NBSP}: ${motive}`;
  const found = [
    expected > ENOUGH || motives.includes('several-opinions')
      ? ([
          'several-opinions',
          expected > ENOUGH ? `${expected} attentes cochées` : because('plus de deux avis'),
        ] as const)
      : null,
    motives.includes('no-simple-solution')
      ? (['no-simple-solution', because('absence de solution simple')] as const)
      : null,
  ].filter((criterion) => criterion !== null);
  const why =
    found.length === 0 ? 'ni plus de deux attentes, ni motif coché' : found.map(([, text]) => text).join(', ');
  return computed(
    found.map(([code]) => code),
    `Règle${NBSP}: ${why}`,
  );
}

function listCodes(value: FormValue | undefined): readonly string[] {
  return value === undefined || typeof value.value === 'string' ? [] : value.value;
}

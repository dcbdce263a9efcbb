// What the same signalement costs by hand, on a paper form of the same fields. The formula, said again in the bench's output:
// a text, a date or a number is written letter by letter, spaces not counted; a choice is one cross per code; each answer of
// the questionnaire, the retained level and each of the four statements is one cross, each partner named one more.
import { hasValue } from '../../../lib/signalement/completeness';
import { writeValue } from '../../../lib/signalement/departure-of';
import type { CareLayer, TeamLayer } from '../../../lib/signalement/draft';
import type { FormField } from '../../../lib/signalement/form';

export interface PaperEffort {
  /** Fields filled in. */
  readonly fields: number;
  readonly letters: number;
  readonly crosses: number;
}

export interface Filled {
  readonly team: Pick<TeamLayer, 'values' | 'retainedLevel' | 'consent'>;
  readonly care: Pick<CareLayer, 'values' | 'answers'>;
}

export function measurePaper({ team, care }: Filled, form: readonly FormField[]): PaperEffort {
  const values = { ...team.values, ...care.values };
  const filled = form.filter(({ id }) => hasValue(values, id));
  let letters = 0;
  let crosses = 0;
  for (const field of filled) {
    const value = values[field.id]?.value ?? '';
    if (field.kind === 'choice' || field.kind === 'choices') crosses += typeof value === 'string' ? 1 : value.length;
    else letters += [...writeValue(field, value).replace(/\s/g, '')].length;
  }
  const answers = Object.keys(care.answers).length;
  const level = team.retainedLevel === null ? 0 : 1;
  const statements = Object.values(team.consent.statements).filter((answer) => answer !== null).length;
  const asked = answers + level + statements + team.consent.partners.length;
  return { fields: filled.length, letters, crosses: crosses + asked };
}

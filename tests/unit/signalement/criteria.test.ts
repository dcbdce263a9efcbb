import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationChoices, motiveChoices } from '../../../lib/signalement/code-lists';
import { withCriteria } from '../../../lib/signalement/criteria';
import { formFields } from '../../../lib/signalement/fields';
import type { FormValues } from '../../../lib/signalement/form';
import { typed } from './examples';

const judge = (values: FormValues) => withCriteria(formFields, values).criteria;

describe('the criteria of inclusion', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[] | undefined]>([
    ['two opinions are not more than two', ['opinion', 'job-study'], [], undefined],
    ['three are', ['opinion', 'job-study', 'rqth'], [], ['several-opinions']],
    ['the médecin may say it by a motive', ['opinion'], ['several-opinions'], ['several-opinions']],
    ['no simple solution is a motive', [], ['no-simple-solution'], ['no-simple-solution']],
    ['both', ['opinion', 'job-study', 'rqth'], ['no-simple-solution'], ['several-opinions', 'no-simple-solution']],
    ['other motives say nothing', [], ['long-arret'], undefined],
  ])('%s', (_, expectations, motives, codes) => {
    expect(judge({ expectations: typed(expectations), motives: typed(motives) })?.value).toEqual(codes);
  });

  it('say why', () => {
    expect(judge({ expectations: typed(['opinion', 'job-study', 'rqth']) })?.origin).toEqual({
      kind: 'computed',
      text: 'Règle\u00a0: 3 attentes cochées',
    });
  });

  it('go when they are not met any more, unless a person set them', () => {
    const three = withCriteria(formFields, { expectations: typed(['opinion', 'job-study', 'rqth']) });
    expect(withCriteria(formFields, { ...three, expectations: typed(['rqth']) })).not.toHaveProperty('criteria');
    const kept = withCriteria(formFields, { ...three, criteria: typed([]) });
    expect(kept.criteria).toMatchObject({ value: [], prefilled: { value: ['several-opinions'] } });
  });

  it('are not worked out where the service hid them', () => {
    const without = formFields.filter(({ id }) => id !== 'criteria');
    expect(withCriteria(without, { motives: typed(['no-simple-solution']) })).not.toHaveProperty('criteria');
  });

  it('touch nothing else, whatever is ticked, and are codes of their list', () => {
    const ticked = (choices: typeof motiveChoices) => fc.subarray(choices.map(({ code }) => code)).map(typed);
    fc.assert(
      fc.property(ticked(expectationChoices), ticked(motiveChoices), (expectations, motives) => {
        const { criteria, ...others } = withCriteria(formFields, { expectations, motives });
        expect(others).toEqual({ expectations, motives });
        const codes = formFields.find(({ id }) => id === 'criteria')?.choices?.map(({ code }) => code);
        for (const code of criteria?.value ?? []) expect(codes).toContain(code);
      }),
    );
  });
});

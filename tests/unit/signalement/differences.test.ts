import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDifferences, listDifferences, takeDifferences } from '../../../lib/signalement/differences';
import { formFields } from '../../../lib/signalement/fields';
import type { FormValue, FormValues } from '../../../lib/signalement/form';
import { readDossier } from '../../../lib/signalement/prefill';
import { restoreValue, setValue } from '../../../lib/signalement/set-value';
import { arbitraryPartAndWhole } from '../visits/arbitrary';
import { medecin, now, typed } from './examples';

const read = (value: string): FormValue => ({ value, origin: { kind: 'computed', text: 'dossier' } });
const by = { name: medecin.name, at: now };
const differ = (values: FormValues, fresh: FormValues) => listDifferences(formFields, values, fresh);

function ensure(values: ReturnType<typeof takeDifferences>): FormValues {
  if (!values.ok) throw new Error(values.failure.code);
  return values.value;
}

describe('what the dossier says now', () => {
  it('is no difference where the form says the same, or where the dossier does not say', () => {
    expect(differ({ jobTitle: read('Cariste') }, { jobTitle: read('Cariste') })).toEqual([]);
    expect(differ({ jobTitle: read('Cariste') }, {})).toEqual([]);
    expect(differ({ expectations: typed(['rqth', 'opinion']) }, { expectations: typed(['opinion', 'rqth']) })).toEqual(
      [],
    );
  });

  it('is offered beside what was filled in, in words', () => {
    expect(differ({ currentSituation: read('at-work') }, { currentSituation: read('on-leave') })).toEqual([
      {
        fieldId: 'currentSituation',
        label: 'Situation aujourd’hui',
        here: 'En poste',
        there: 'En arrêt',
        value: 'on-leave',
      },
    ]);
  });

  it('is offered for an empty field', () => {
    expect(differ({}, { phone: read('06') })).toMatchObject([{ fieldId: 'phone', here: '', there: '06' }]);
  });

  it('is offered beside what was typed only once it changed: a person had seen the former value', () => {
    const typedOver = setValue({ jobTitle: read('Cariste') }, formField('jobTitle'), 'Agent', medecin.name, now);
    const values = ensure(typedOver);
    expect(differ(values, { jobTitle: read('Cariste') })).toEqual([]);
    expect(differ(values, { jobTitle: read('Magasinier') })).toMatchObject([{ here: 'Agent', there: 'Magasinier' }]);
  });

  it('is never another identity', () => {
    expect(differ({ birthName: read('FICTIVE') }, { birthName: read('AUTRE') })).toEqual([]);
  });
});

describe('a difference', () => {
  const values = { jobTitle: typed('Agent') };
  const fresh = { jobTitle: read('Magasinier'), phone: read('06') };
  const choices = [
    { fieldId: 'jobTitle', value: 'Magasinier' },
    { fieldId: 'phone', value: '06' },
  ];

  it('taken, is the dossier’s value with its origin', () => {
    expect(ensure(takeDifferences({}, fresh, choices))).toEqual(fresh);
  });

  it('taken instead of what was typed, leaves it as the way back, and does not become it when typed over again', () => {
    const taken = ensure(takeDifferences(values, fresh, choices));
    expect(taken.jobTitle).toMatchObject({ value: 'Magasinier', prefilled: { value: 'Agent' } });
    expect(ensure(restoreValue(taken, 'jobTitle')).jobTitle).toEqual(values.jobTitle);
    const typedOver = ensure(setValue(taken, formField('jobTitle'), 'Cariste', medecin.name, now));
    expect(typedOver.jobTitle).toMatchObject({ value: 'Cariste', prefilled: { value: 'Magasinier' } });
    expect(differ(typedOver, fresh)).toEqual([]);
  });

  it('declined, leaves the value, is not offered again, and stays the way back', () => {
    const kept = ensure(keepDifferences(values, fresh, choices, by));
    expect(kept.jobTitle).toMatchObject({ value: 'Agent', prefilled: { value: 'Magasinier' } });
    expect(kept.phone).toMatchObject({ value: '', prefilled: { value: '06' } });
    expect(differ(kept, fresh)).toEqual([]);
    expect(ensure(restoreValue(kept, 'phone')).phone).toEqual(read('06'));
  });

  it('declined, comes back when the dossier says yet another thing', () => {
    const kept = ensure(keepDifferences(values, fresh, choices, by));
    expect(differ(kept, { ...fresh, phone: read('07') })).toMatchObject([{ fieldId: 'phone', there: '07' }]);
  });

  it('declined for a value that was read, stays declined when the value is typed over', () => {
    const kept = ensure(keepDifferences({ jobTitle: read('Agent') }, fresh, choices.slice(0, 1), by));
    const typedOver = ensure(setValue(kept, formField('jobTitle'), 'Cariste', medecin.name, now));
    expect(differ(typedOver, { jobTitle: read('Magasinier') })).toEqual([]);
  });

  it('is refused when the dossier changed since it was shown', () => {
    for (const choose of [
      takeDifferences,
      (...given: Parameters<typeof takeDifferences>) => keepDifferences(...given, by),
    ])
      expect(choose(values, fresh, [{ fieldId: 'phone', value: '05' }])).toEqual({
        ok: false,
        failure: { code: 'difference-gone' },
      });
  });
});

describe('whatever the dossier and the form say', () => {
  it('taking or declining every difference leaves none, and touches no other field', () => {
    const someFacts = arbitraryPartAndWhole.map(({ part }) => part);
    const current = fc.dictionary(fc.constantFrom(...formFields.map(({ id }) => id)), fc.string().map(typed), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(someFacts, current, (facts, before) => {
        const fresh = readDossier(facts);
        const found = differ(before, fresh);
        for (const after of [takeDifferences(before, fresh, found), keepDifferences(before, fresh, found, by)]) {
          const changed = ensure(after);
          const left = differ(changed, fresh).filter(({ fieldId }) => found.some((one) => one.fieldId === fieldId));
          expect(left).toEqual([]);
          for (const [id, value] of Object.entries(before))
            if (!found.some(({ fieldId }) => fieldId === id)) expect(changed[id]).toEqual(value);
        }
      }),
    );
  });
});

function formField(id: string) {
  const found = formFields.find((field) => field.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFields } from '../../../lib/signalement/fields';
import type { FormValue, FormValues } from '../../../lib/signalement/form';
import { mergePrefill, prefillForm } from '../../../lib/signalement/prefill';
import { arbitraryPartAndWhole } from '../visits/arbitrary';
import {
  absent,
  arret,
  type Differences,
  makeBlindFacts,
  makeFacts,
  notShown,
  partly,
  read,
  visit,
} from '../visits/facts';
import { makeDraft, medecin, nurse, today, typed } from './examples';

function prefill(differences: Differences = {}, author = medecin): FormValues {
  return prefillForm({ dossier: makeFacts(differences).dossier, draft: makeDraft(), author, today });
}

const codesOf = (values: FormValues) =>
  Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]));

describe('pre-filling', () => {
  it('takes from the page what the page says, with where it was read', () => {
    const jobTitle = read('Cariste', 'Cariste');
    const values = prefill({
      fields: { jobTitle, workforce: read(148, '148 salariés'), followUp: read('SIR', 'SIR') },
    });
    expect(values.jobTitle).toEqual({
      value: 'Cariste',
      origin: { kind: 'host', origin: jobTitle.state === 'read' ? jobTitle.origin : null },
    });
    expect(codesOf(values)).toMatchObject({ workforce: '148', followUp: 'SIR', rqth: 'no' });
  });

  it('always says who the worker is', () => {
    const values = prefillForm({ dossier: makeBlindFacts(absent).dossier, draft: makeDraft(), author: nurse, today });
    expect(codesOf(values)).toEqual({
      birthName: 'FICTIVE',
      givenNames: 'Personne',
      birthDate: '1990-05-17',
      dossierNumber: '0001',
      visitKind: 'DEM',
      visitDate: today,
      urgency: 'routine',
    });
  });

  it('leaves out what was absent, ambiguous or not understood', () => {
    const values = prefill({
      fields: {
        phone: { state: 'ambiguous', texts: ['01', '02'] },
        email: notShown,
        siret: { state: 'not-understood', origin: { where: '', page: '', text: '12', readAt: '' } },
      },
    });
    expect(values).not.toHaveProperty('phone');
    expect(values).not.toHaveProperty('email');
    expect(values).not.toHaveProperty('siret');
  });

  it('takes no control character or mark of direction from the page', () => {
    expect(prefill({ fields: { jobTitle: read('Cari\u202este\u0000', '') } }).jobTitle?.value).toBe('Cariste');
  });

  it.each([
    ['2026-12-31', 'naf-rev-2'],
    ['2027-01-01', undefined],
  ])('on %s, says of a NAF code that its version is %s: a code alone does not tell', (day, version) => {
    const { dossier } = makeFacts({ fields: { naf: read('52.10B', '5210B') } });
    const values = prefillForm({ dossier, draft: makeDraft(), author: medecin, today: day });
    expect(values.nafVersion?.value).toBe(version);
  });

  it('fills neither a field that the service hid nor a code that its list does not have', () => {
    const fields = formFields
      .filter(({ id }) => id !== 'jobTitle')
      .map((field) => (field.id === 'rqth' ? { ...field, choices: [{ code: 'yes', label: 'Oui' }] } : field));
    const { dossier } = makeFacts({ fields: { jobTitle: read('Cariste', ''), rqth: read(false, 'Non') } });
    const values = prefillForm({ dossier, draft: makeDraft(), author: medecin, today, fields });
    for (const id of ['jobTitle', 'rqth']) expect(values).not.toHaveProperty(id);
  });

  it('ticks nothing of what is asked or why: that is the médecin’s', () => {
    const values = prefill();
    for (const id of ['motives', 'expectations', 'alreadyDone', 'involvedPartners'])
      expect(values).not.toHaveProperty(id);
  });

  it.each([
    ['Troubles musculosquelettiques – rachis', 'spine'],
    ['TROUBLES PSYCHIQUES', 'psychic'],
    ['Lombosciatique L5 gauche opérée', undefined],
  ])('codes the pathology « %s » as %s, and never copies its text', (text, code) => {
    expect(prefill({ fields: { pathology: read(text, text) } }).pathology?.value).toBe(code);
  });

  it('names the author as médecin référent only when the dossier names none', () => {
    const named = prefill({ fields: { referringPhysician: read('Dr Hélène FICTIVE', '') } });
    expect(named.referringPhysician?.value).toBe('Dr Hélène FICTIVE');
    expect(prefill().referringPhysician?.value).toBe(medecin.name);
    expect(prefill({}, nurse)).not.toHaveProperty('referringPhysician');
  });
});

describe('the situation of today', () => {
  const ongoing = [arret('2026-11-01', '2026-12-01')];
  const said = (text: string) => ({ currentSituation: read(text, text) });
  const partTime = { therapeuticPartTime: read(true, 'Oui') };

  it.each<[string, Differences, string | undefined]>([
    ['what the dossier says', { fields: said('En poste') }, 'at-work'],
    ['what the dossier says in other words', { fields: said('En arrêt de travail') }, 'on-leave'],
    ['an arrêt in progress', { arrets: ongoing }, 'on-leave'],
    ['an arrêt in progress among rows not all readable', { arrets: partly(ongoing, 2) }, 'on-leave'],
    ['a part time said', { fields: partTime }, 'therapeutic-part-time'],
    ['a part time said, at work', { fields: { ...partTime, ...said('En poste') } }, 'therapeutic-part-time'],
    ['a part time prescribed as an arrêt', { fields: partTime, arrets: ongoing }, 'therapeutic-part-time'],
    ['the dossier and the list that agree', { fields: said('En arrêt'), arrets: ongoing }, 'on-leave'],
    ['nothing when they disagree', { fields: said('En poste'), arrets: ongoing }, undefined],
    ['nothing when the dossier says both', { fields: { ...partTime, ...said('Sans poste') } }, undefined],
    ['nothing in words that are not known', { fields: said('Situation complexe') }, undefined],
    ['nothing when no arrêt is listed: it does not prove « en poste »', {}, undefined],
    ['nothing from an arrêt that has ended', { arrets: [arret('2026-10-01', '2026-11-21')] }, undefined],
    [
      'nothing when a reprise has been held since',
      { arrets: [arret('2026-10-01', null)], visits: [visit('REP', '2026-11-10')] },
      undefined,
    ],
  ])('is %s', (_, differences, code) => {
    expect(prefill(differences).currentSituation?.value).toBe(code);
  });
});

describe('the arrêts', () => {
  it('gives the first day of a chain of prescriptions, its end and its cause, by a rule it names', () => {
    const values = prefill({
      arrets: [arret('2026-11-01', '2026-12-04', 'AT'), arret('2026-10-01', '2026-10-31', 'AT')],
    });
    expect(codesOf(values)).toMatchObject({
      arretStart: '2026-10-01',
      arretEnd: '2026-12-04',
      origin: 'work-accident',
      arretDays: '53',
    });
    expect(values.arretStart?.origin).toEqual({
      kind: 'computed',
      text: 'Règle\u00a0: arrêt en cours le 22/11/2026, onglet «\u00a0Arrêts\u00a0»',
    });
  });

  it('guesses no cause when the absence has several, none, or one the list does not have', () => {
    for (const causes of [['maladie', 'AT'], [null], ['trajet'], ['maternite']] as const) {
      const arrets = causes.map((cause, index) => arret(`2026-11-0${index + 1}`, '2026-12-01', cause));
      expect(prefill({ arrets })).not.toHaveProperty('origin');
    }
  });

  it('gives neither day nor sum when a row could not be read: it might change both', () => {
    const values = prefill({ arrets: partly([arret('2026-11-01', '2026-12-01')], 1) });
    for (const id of ['arretStart', 'arretEnd', 'arretDays', 'origin']) expect(values).not.toHaveProperty(id);
  });

  it.each([
    ['none', [], '0'],
    ['one day', [arret('2026-05-05', '2026-05-05')], '1'],
    [
      'days counted once where arrêts overlap',
      [arret('2026-05-01', '2026-05-10'), arret('2026-05-08', '2026-05-12')],
      '12',
    ],
    ['only the days of the last twelve months', [arret('2025-11-01', '2025-11-24')], '2'],
    ['none older', [arret('2025-01-01', '2025-11-22')], '0'],
    ['only the days gone by', [arret('2026-11-21', '2027-01-01')], '2'],
    ['none to come', [arret('2026-11-23', '2026-12-01')], '0'],
    ['up to today when no end is known', [arret('2026-11-20', null)], '3'],
  ])('sums the days: %s', (_, arrets, days) => {
    expect(prefill({ arrets }).arretDays?.value).toBe(days);
  });

  it('gives no sum when an arrêt ended on a day nobody wrote', () => {
    const values = prefill({ arrets: [arret('2026-10-01', null)], visits: [visit('REP', '2026-11-10')] });
    expect(values).not.toHaveProperty('arretDays');
  });
});

describe('the mesures', () => {
  const seat = { kind: 'Aménagement', text: 'Siège adapté', start: '2026-02-01', end: null };
  const load = { kind: 'Restriction', text: 'Charges de moins de 10 kg', start: '2026-03-01', end: '2026-12-31' };
  const old = { kind: 'Restriction', text: 'Ancienne', start: '2025-01-01', end: '2026-11-21' };

  it('are those in force today, one a line', () => {
    expect(prefill({ mesures: [seat, load, old] }).mesures?.value).toBe(
      'Aménagement\u00a0: Siège adapté (depuis le 01/02/2026)\n' +
        'Restriction\u00a0: Charges de moins de 10 kg (depuis le 01/03/2026 jusqu’au 31/12/2026)',
    );
  });

  it('are left out when none is in force, or when a row could not be read', () => {
    expect(prefill({ mesures: [old] })).not.toHaveProperty('mesures');
    expect(prefill({ mesures: partly([seat], 1) })).not.toHaveProperty('mesures');
  });
});

describe('pre-filling again', () => {
  const computed = (value: string): FormValue => ({ value, origin: { kind: 'computed', text: 'règle' } });

  it('changes nothing that is filled in, typed or not: the difference is for a person to take', () => {
    const merged = mergePrefill(
      { jobTitle: computed('Cariste') },
      { jobTitle: computed('Agent'), phone: computed('06') },
    );
    expect(merged).toEqual({ jobTitle: computed('Cariste'), phone: computed('06') });
  });

  it('offers the new value beside what was typed', () => {
    const merged = mergePrefill({ jobTitle: typed('Magasinier') }, { jobTitle: computed('Agent') });
    expect(merged.jobTitle).toEqual({ ...typed('Magasinier'), prefilled: computed('Agent') });
  });

  it('fills back nothing that was emptied on purpose', () => {
    expect(mergePrefill({ jobTitle: typed('') }, { jobTitle: computed('Agent') }).jobTitle?.value).toBe('');
  });
});

describe('whatever the dossier and whatever was typed', () => {
  const arbitraryFacts = arbitraryPartAndWhole.map(({ part }) => part);
  const anyTyped = fc.dictionary(
    fc.constantFrom(...formFields.map(({ id }) => id)),
    fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })).map(typed),
    { noNullPrototype: true },
  );

  it('never overwrites what was typed, and never writes as if somebody had', () => {
    fc.assert(
      fc.property(arbitraryFacts, anyTyped, (facts, current) => {
        const fresh = prefillForm({ dossier: facts.dossier, draft: makeDraft(), author: medecin, today: facts.today });
        const merged = mergePrefill(current, fresh);
        for (const [id, value] of Object.entries(current)) {
          expect(merged[id]).toMatchObject({ value: value.value, origin: value.origin });
        }
        for (const { origin } of Object.values(fresh)) expect(origin.kind).not.toBe('typed');
      }),
    );
  });

  it('fills in only fields of the form, by codes that they have', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const fresh = prefillForm({ dossier: facts.dossier, draft: makeDraft(), author: medecin, today: facts.today });
        for (const [id, { value }] of Object.entries(fresh)) {
          const field = formFields.find((candidate) => candidate.id === id);
          if (field?.kind === 'choice') expect(field.choices?.map(({ code }) => code)).toContain(value);
          expect(field).toBeDefined();
          expect(value).not.toBe('');
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findField, formFields } from '../../../lib/signalement/fields';
import type { FormField, FormValues } from '../../../lib/signalement/form';
import { restoreValue, setValue } from '../../../lib/signalement/set-value';
import { medecin, now } from './examples';

function field(id: string): FormField {
  const found = findField(id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

function set(id: string, value: string | readonly string[], before: FormValues = {}) {
  return setValue(before, field(id), value, medecin.name, now);
}

const readInHost = { kind: 'computed', text: 'Lu dans le dossier' } as const;

describe('a value that a person types', () => {
  it.each([
    ['phone', '06 12 34 56 78', '06 12 34 56 78'],
    ['phone', '  06\u00a012\t34  ', '06\u00a012 34'],
    ['motiveText', 'Douleur\r\nau dos', 'Douleur\nau dos'],
    ['jobTitle', 'Chef\nd’équipe', 'Chef d’équipe'],
    ['jobTitle', 'abc\u202edef\u200f', 'abcdef'],
    ['jobTitle', 'avec\u0000un\u0007bip', 'avec un bip'],
    ['jobTitle', 'Agent 👩🏽‍🏭 d’entretien', 'Agent 👩🏽‍🏭 d’entretien'],
    ['jobTitle', '=HYPERLINK("http://exemple.invalid";"ici")', '=HYPERLINK("http://exemple.invalid";"ici")'],
    ['jobTitle', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['jobTitle', 'e\u0301tudiant', 'étudiant'],
    ['jobTitle', 'coupé\ud83d', 'coupé\ufffd'],
    ['motiveText', 'x'.repeat(50_000), 'x'.repeat(50_000)],
    ['hiredOn', '2024-02-29', '2024-02-29'],
    ['urgency', 'urgent', 'urgent'],
    ['motives', ['worker-request', 'long-arret', 'long-arret'], ['long-arret', 'worker-request']],
  ])('%s takes %j', (id, value, kept) => {
    const values = set(id, value);
    expect(values.ok && values.value[id]).toEqual({
      value: kept,
      origin: { kind: 'typed', at: now, by: medecin.name },
    });
  });

  it.each([
    ['phone', 'x'.repeat(301)],
    ['motiveText', 'x'.repeat(50_001)],
    ['hiredOn', '2026-02-29'],
    ['hiredOn', '22/11/2026'],
    ['hiredOn', '2026-11-22T10:00'],
    ['urgency', 'très urgent'],
    ['urgency', ['urgent']],
    ['motives', 'long-arret'],
    ['motives', ['long-arret', '__proto__']],
    ['phone', ['06']],
  ])('%s refuses %j, and names the field', (id, value) => {
    expect(set(id, value)).toEqual({ ok: false, failure: { code: 'value-refused', subject: field(id).label } });
  });

  it.each(['birthName', 'givenNames', 'birthDate', 'dossierNumber'])(
    'never is %s: who the worker is comes from the host and nowhere else',
    (id) => {
      expect(set(id, id === 'birthDate' ? '1990-01-01' : 'Autre')).toMatchObject({
        ok: false,
        failure: { code: 'value-fixed' },
      });
    },
  );

  it('keeps what was pre-filled as the way back, even typed over twice, even emptied', () => {
    const before: FormValues = { jobTitle: { value: 'Cariste', origin: readInHost } };
    const once = set('jobTitle', 'Magasinier', before);
    const twice = once.ok ? set('jobTitle', '', once.value) : once;
    if (!twice.ok) throw new Error(twice.failure.code);
    expect(twice.value.jobTitle).toMatchObject({ value: '', prefilled: { value: 'Cariste', origin: readInHost } });
    expect(restoreValue(twice.value, 'jobTitle')).toEqual({ ok: true, value: before });
  });

  it('takes the field out when it is emptied and nothing was pre-filled', () => {
    const filled = set('phone', '06');
    expect(filled.ok && set('phone', '  ', filled.value)).toEqual({ ok: true, value: {} });
  });

  it('leaves a field that has no way back as it is', () => {
    const filled = set('phone', '06');
    expect(filled.ok && restoreValue(filled.value, 'phone')).toEqual(filled);
    expect(restoreValue({}, 'phone')).toEqual({ ok: true, value: {} });
  });
});

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50_000, size: 'max' }),
    fc.string({
      unit: fc.constantFrom('\u202e', '\u0000', '\n', '\r', '=', '👩🏽‍🏭', '\ud83d', '\u061c', 'é'),
      maxLength: 400,
    }),
    fc.string(),
  );
  const anyValue = fc.oneof(anyText, fc.array(fc.string(), { maxLength: 20 }));

  it('is refused or kept, never thrown, and touches no other field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formFields), anyValue, (one, value) => {
        const other = { value: 'intact', origin: readInHost };
        const values = setValue({ autre: other }, one, value, medecin.name, now);
        if (values.ok) expect({ ...values.value, [one.id]: undefined }).toEqual({ autre: other, [one.id]: undefined });
      }),
    );
  });

  it('keeps no control character but the line, and no mark of direction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formFields.filter(({ kind }) => /text/.test(kind))), anyText, (one, value) => {
        const values = setValue({}, one, value, medecin.name, now);
        const kept = values.ok ? String(values.value[one.id]?.value ?? '') : '';
        expect(kept).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/u);
        if (one.kind === 'text') expect(kept).not.toContain('\n');
      }),
    );
  });
});

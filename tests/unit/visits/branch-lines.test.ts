// Branch agreements typed in the settings: what is understood, what is given back, and that nothing changes on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBranches, writeBranches } from '../../../lib/settings/branch-lines';
import { defaultSettings, ruleSettingsSchema } from '../../../lib/settings/settings';

describe('one agreement a line', () => {
  it.each([
    ['2120 ; 43-50 ; 123456789', { idcc: '2120', fromAge: 43, toAge: 50, employers: ['123456789'] }],
    ['1672;45;123 456 789 00012', { idcc: '1672', fromAge: 45, toAge: 45, employers: ['12345678900012'] }],
    [
      '2120\u00a0; 43 - 50 ans\u00a0; 123456789, 987654321',
      { idcc: '2120', fromAge: 43, toAge: 50, employers: ['123456789', '987654321'] },
    ],
  ])('%s', (line, branch) => {
    expect(parseBranches(`\n${line}\n`)).toEqual({ ok: true, branches: [branch] });
  });

  it.each([
    '2120',
    '2120 ; 50-43 ; 123456789',
    '2120 ; 43-50 ; 1234',
    '2120 ; 43-50 ;',
    'banque ; 45 ; 123456789',
    '2120 ; 12 ; 123456789',
  ])('gives back « %s »', (line) => {
    expect(parseBranches(`1672 ; 45 ; 123456789\n${line}`)).toEqual({ ok: false, line });
  });

  it('what is written is read the same', () => {
    const figures = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const branch = fc
      .tuple(
        figures(4),
        fc.integer({ min: 30, max: 50 }),
        fc.integer({ min: 0, max: 17 }),
        fc.array(fc.oneof(figures(9), figures(14)), { minLength: 1, maxLength: 4 }),
      )
      .map(([idcc, fromAge, more, employers]) => ({ idcc, fromAge, toAge: fromAge + more, employers }));
    fc.assert(
      fc.property(fc.array(branch, { maxLength: 4 }), (branches) => {
        expect(parseBranches(writeBranches(branches))).toEqual({ ok: true, branches });
      }),
    );
  });
});

it('settings stored before these choices existed stay valid, with the stated defaults', () => {
  const { anticipation, repeatedArrets, repeatedArretsMonths, preRepriseCount, trajetAs } = defaultSettings.rules;
  const before = { anticipation, repeatedArrets, repeatedArretsMonths, preRepriseCount, trajetAs };
  expect(ruleSettingsSchema.parse(before)).toEqual(defaultSettings.rules);
});

// A profile file is refused by name, before anything of it is used.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatternFault } from '../../../lib/profiles/check-pattern';
import { loadProfile } from '../../../lib/profiles/load';

const shipped = readFileSync('lib/profiles/demo-medisante/profile.json', 'utf8');
const changed = (change: (profile: Record<string, unknown>) => void): string => {
  const profile = JSON.parse(shipped);
  change(profile);
  return JSON.stringify(profile);
};
const codeOf = (source: string) => {
  const loaded = loadProfile(source);
  return loaded.ok ? 'ok' : `${loaded.failure.code} ${loaded.failure.subject ?? ''}`.trim();
};
const withPattern = (pattern: string) =>
  changed((profile) => {
    profile.fields = { siret: { locators: [{ kind: 'css', css: '.siret', pattern }] } };
  });

describe('a profile file', () => {
  it('is taken when it is one', () => {
    expect(codeOf(shipped)).toBe('ok');
  });

  it.each([
    ['what is not JSON', '<profil/>', 'profile-not-json'],
    ['nothing', '', 'profile-not-json'],
    ['a list', '[]', 'profile-malformed le fichier'],
    ['a later version', changed((profile) => (profile.format = 2)), 'profile-later-version'],
    ['no version', changed((profile) => delete profile.format), 'profile-malformed format'],
    ['an unknown part', changed((profile) => (profile.script = 'alert(1)')), 'profile-malformed (script)'],
    [
      'an unknown field',
      changed((profile) => (profile.fields = { shoeSize: {} })),
      'profile-malformed fields (shoeSize)',
    ],
    [
      'a field without a place',
      changed((profile) => (profile.fields = { siret: { locators: [] } })),
      'profile-malformed fields › siret › locators',
    ],
    ['every site', changed((profile) => (profile.matches = ['*://*/*'])), 'profile-malformed matches › 0'],
    ['a port', changed((profile) => (profile.matches = ['http://a.example:81/*'])), 'profile-malformed matches › 0'],
    ['an identifier with a path', changed((profile) => (profile.id = '../x')), 'profile-malformed id'],
    ['a megabyte', `{"a":"${'x'.repeat(1_000_000)}"}`, 'profile-too-long'],
    ['a catastrophic pattern', withPattern('(?<value>(a+)+)$'), 'profile-pattern-refused (?<value>(a+)+)$'],
    ['a pattern without its piece', withPattern('[0-9]+'), 'profile-pattern-refused [0-9]+'],
  ])('is refused by name: %s', (_, source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => loadProfile(text).ok === false));
  });
});

describe('a pattern', () => {
  it.each([
    String.raw`\(née? (?<value>[^)]+)\)`,
    String.raw`^[\p{Lu}’' -]+ (?<value>\p{Lu}\p{Ll}[^\d(]*)`,
    String.raw`(?<value>\d{2}/\d{2}/\d{4})`,
    String.raw`Dossier n° ?(?<value>\d+)`,
    '(?<value>♀|♂)',
  ])('« %s » is fit', (pattern) => {
    expect(findPatternFault(pattern)).toBeNull();
  });

  it.each([
    ['(?<value>(a+)+)$', 'dangerous'],
    ['(?<value>(?:x|x)*y)', 'dangerous'],
    ['(?<value>(?:.*)*a)', 'dangerous'],
    ['(?<value>(?:a?a?)*)', 'dangerous'],
    ['(?<value>(?:a{1,9}){1,9})', 'dangerous'],
    ['(?<value>.*.*.*.*.*a)', 'dangerous'],
    ['(?<value>a', 'malformed'],
    ['(?<value>a)(?<other>b)', 'no-piece'],
    ['a', 'no-piece'],
  ])('« %s » is refused: %s', (pattern, fault) => {
    expect(findPatternFault(pattern)).toBe(fault);
  });
});

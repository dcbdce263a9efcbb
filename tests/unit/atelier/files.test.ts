// Addresses as people paste them, pieces of texts, and profiles as files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProfileId, readAddress } from '../../../lib/atelier/address';
import { chooseFirst, choosePattern } from '../../../lib/atelier/pieces';
import { nameProfileFile, writeProfile } from '../../../lib/atelier/profile-file';
import { loadProfile } from '../../../lib/profiles/load';
import { proposePieces } from '../../../lib/profiles/propose/propose-piece';
import { makeCandidate } from './pointed';

describe('an address', () => {
  it.each([
    ['https://logiciel.exemple.fr/salaries/8841?volet=1', 'https://logiciel.exemple.fr/*'],
    ['logiciel.exemple.fr', 'https://logiciel.exemple.fr/*'],
    [' http://localhost:3000/#/dossier ', 'http://localhost/*'],
    ['HTTPS://Service.Exemple.FR', 'https://service.exemple.fr/*'],
    ['http://192.168.1.20:8080/app', 'http://192.168.1.20/*'],
  ])('« %s » is the site %s', (typed, match) => {
    expect(readAddress(typed)?.match).toBe(match);
  });

  it.each(['', 'mon logiciel', 'file:///etc/passwd', 'javascript:alert(1)', 'http://', 'ftp://exemple.fr'])(
    '« %s » is none',
    (typed) => {
      expect(readAddress(typed)).toBeNull();
    },
  );

  it('makes an identifier that nobody has', () => {
    expect(makeProfileId('logiciel.exemple.fr', [])).toBe('logiciel-exemple-fr');
    expect(makeProfileId('logiciel.exemple.fr', ['logiciel-exemple-fr'])).toBe('logiciel-exemple-fr-2');
    expect(makeProfileId('new', [])).toBe('new-2');
  });
});

describe('a piece of a text', () => {
  const text = 'PETIT Claire (née ROUX) 05/09/1981 - 45 ans - ♀';
  const choose = (piece: string, candidates = [makeCandidate('Salarié', text)]) => {
    const start = text.indexOf(piece);
    return choosePattern(piece, proposePieces(text, start, start + piece.length), candidates);
  };

  it.each(['PETIT', 'Claire', 'ROUX', '05/09/1981', '♀', '45'])('« %s » is read by a pattern', (piece) => {
    expect(choose(piece)?.candidates).toHaveLength(1);
  });

  it('is kept only by the ways that read the same text', () => {
    const other = makeCandidate('Nom', 'PETIT Claire');
    expect(choose('ROUX', [makeCandidate('Salarié', text), other])?.candidates).not.toContain(other);
  });

  it('that nothing can find again is refused', () => {
    expect(choosePattern('laire (n', [], [makeCandidate('Salarié', text)])).toBeNull();
  });
});

describe('what is ticked at first', () => {
  it('is the first way, and one more that is as solid as can be', () => {
    const fair = { ...makeCandidate('a', 'x'), solidity: 'fair' } as const;
    const solid = makeCandidate('b', 'x');
    expect(chooseFirst([fair, solid])).toEqual([fair, solid]);
    expect(chooseFirst([solid, fair])).toEqual([solid]);
    expect(chooseFirst([])).toEqual([]);
  });

  it('is two fragile ways of different kinds, where there is nothing better', () => {
    const make = (label: string, reason: 'generated-class' | 'position') =>
      ({ ...makeCandidate(label, 'x'), solidity: 'fragile', reason }) as const;
    const [madeUp, other, place] = [make('a', 'generated-class'), make('b', 'generated-class'), make('c', 'position')];
    expect(chooseFirst([madeUp, other, place])).toEqual([madeUp, place]);
    expect(chooseFirst([madeUp, other])).toEqual([madeUp]);
  });
});

describe('a profile as a file', () => {
  const folders = readdirSync('lib/profiles', { withFileTypes: true }).filter(({ name }) =>
    existsSync(`lib/profiles/${name}/profile.json`),
  );

  it.each(folders.map(({ name }) => name))('%s comes back as it went', (name) => {
    const loaded = loadProfile(readFileSync(`lib/profiles/${name}/profile.json`, 'utf8'));
    if (!loaded.ok) throw new Error(loaded.failure.code);
    const again = loadProfile(writeProfile(loaded.value));
    expect(again).toEqual(loaded);
    expect(writeProfile(loaded.value)).toBe(again.ok ? writeProfile(again.value) : '');
    expect(nameProfileFile(loaded.value)).toBe(`vigie-${loaded.value.id}.json`);
  });
});

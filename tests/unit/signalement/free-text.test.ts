import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../lib/signalement/free-text';

const place = { layer: 'functional', medicalWords: null, ownNames: ['FICTIVE', 'Personne'] } as const;
const find = (text: string, kind: 'person' | 'medical', layer: 'functional' | 'medical' = 'functional') =>
  findWarnings(text, { ...place, layer }).find((warning) => warning.kind === kind)?.words ?? [];

describe('other people’s names', () => {
  it.each([
    ['Voir avec M. Durand.', ['M. Durand']],
    ['D’accord avec Mme DURAND-LEROY et Dr Jean Petit', ['Mme DURAND-LEROY', 'Dr Jean Petit']],
    ['Madame\u00a0Été, de l’atelier', ['Madame\u00a0Été']],
    ['Son mari l’aide ; sa fille Léa aussi', ['Son mari', 'sa fille Léa']],
    ['Conflit avec son chef Durand', ['son chef Durand']],
  ])('are found in « %s »', (text, words) => {
    expect(find(text, 'person')).toEqual(words);
  });

  it.each([
    'Le médecin du travail a vu le poste.',
    'Mme FICTIVE porte des charges.',
    'Madame Personne FICTIVE porte des charges.',
    'Son chef l’écoute, son poste la fatigue.',
    'Atelier M, ligne Dr2, 30 m. Puis pause.',
    'Sonner à sa place.',
  ])('are not seen in « %s »', (text) => {
    expect(find(text, 'person')).toEqual([]);
  });
});

describe('medical words', () => {
  it.each([
    ['Une lombalgie, puis une DEPRESSION.', ['lombalgie', 'dépression']],
    ['burn out et lombalgies', ['lombalgie', 'burn-out']],
    ['syndrome du canal-carpien', ['canal carpien']],
  ])('are found in « %s », whatever the case, the accents and the plural', (text, words) => {
    expect(find(text, 'medical')).toEqual(words);
  });

  it.each([
    'Ne porte plus de charges au-dessus de l’épaule.',
    'Alcoolier, Cancérus, hernies-là-bas inventées'.slice(0, 20),
  ])('are not seen in « %s »', (text) => {
    expect(find(text, 'medical')).toEqual([]);
  });

  it('may stand in the medical layer, where other people may not', () => {
    expect(find('Lombalgie suivie par le Dr Durand', 'medical', 'medical')).toEqual([]);
    expect(find('Lombalgie suivie par le Dr Durand', 'person', 'medical')).toEqual(['Dr Durand']);
  });

  it('are the service’s own when it has a list, even an empty one', () => {
    const ask = (medicalWords: readonly string[]) => findWarnings('Lombalgie et vertiges', { ...place, medicalWords });
    expect(ask(['vertige'])).toEqual([{ kind: 'medical', words: ['vertige'] }]);
    expect(ask([])).toEqual([]);
  });
});

describe('whatever is written', () => {
  it('is read without a throw, in little time, and says at most three of each', () => {
    const pieces = fc.constantFrom(
      'M. ',
      'Mme ',
      'A',
      'É-',
      'son ',
      'mari ',
      ' ',
      '\n',
      '’',
      'lombalgie ',
      '👩🏽‍🏭',
      '\u202e',
    );
    const long = fc
      .array(pieces, { minLength: 5_000, maxLength: 9_000 })
      .map((parts) => parts.join('').slice(0, 50_000));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), long), (text) => {
        for (const { words } of findWarnings(text, place)) {
          expect(words.length).toBeLessThanOrEqual(3);
          expect(words.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

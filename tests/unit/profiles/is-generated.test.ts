import { describe, expect, it } from 'vitest';
import { isGenerated, isPassing } from '../../../lib/profiles/propose/is-generated';
import { isLabelLike } from '../../../lib/profiles/propose/label-words';

describe('names made by a program', () => {
  it.each([
    ...[
      'css-1x9f2k',
      'css-abcdef',
      'ng-tns-c12-3',
      '_ngcontent-abc-c42',
      'jss12',
      'sc-bdVaJa',
      'svelte-1tky8bj',
      'zp17',
    ],
    ...['Card_root__a1B2c', 'dossier-8841', 'ext-gen1042', 'ember512', ':r1:', 'v-5f3a9c', 'bdfghkl', 'xKjQpZw'],
    ...['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'yui_3_18_1'],
  ])('%s is recognised', (name) => expect(isGenerated(name)).toBe(true));

  it.each([
    ...['bandeau-identite', 'visites-realisees', 'champ-tel', 'dateNaissance', 'nom_usage', 'libelle', 'col-12', 'h2'],
    ...['tabIdentite', 'siret', 'volet', 'entete', 'birthDateField', 'mat-form-field', 'NIR', 'expo'],
  ])('%s was written by a person', (name) => expect(isGenerated(name)).toBe(false));

  it('a state of the moment is no name', () => {
    expect(['active', 'is-open', 'selected', 'ng-dirty'].every(isPassing)).toBe(true);
    expect(['bandeau', 'identite', 'isolement'].some(isPassing)).toBe(false);
  });
});

describe('labels and names', () => {
  it.each([
    ...[
      'Nom de naissance',
      'Né(e) le',
      'NOM D’USAGE',
      'Code NAF',
      'SIRET',
      'Dossier n°',
      'Jusqu’au',
      'Entrée dans l’entreprise',
    ],
  ])('« %s » is a label wherever it stands', (text) => expect(isLabelLike(text, false)).toBe(true));

  it.each([
    ...[
      'Roux',
      'ROUX',
      'PETIT, Claire',
      '(née ROUX)',
      'PETIT Claire',
      'Dossier de PETIT',
      'Oui (jusqu’au',
      'Oui depuis le',
      '45 ans',
      '· ·',
    ],
  ])('« %s » is none', (text) => expect(isLabelLike(text, false)).toBe(false));

  it('an unknown word is a label only where labels stand', () => {
    expect([isLabelLike('Couleur préférée', true), isLabelLike('Couleur préférée', false)]).toEqual([true, false]);
  });
});

// The shapes of HL7's own SDC examples that lie inside the subset load, ask and score as SDC states. The files are ours,
// in our own words: HL7's repeat licensed instruments (PHQ-9, LOINC answer lists), of which nothing is copied here.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../lib/questionnaire/answer';
import { listAsked } from '../../../lib/questionnaire/asked';
import type { Instrument } from '../../../lib/questionnaire/instrument';
import { loadInstrument } from '../../../lib/questionnaire/load';
import { proposeLevel } from '../../../lib/questionnaire/outcome';
import { band, choice, labels, makeFile, makeWhole, total, words } from './files';

function load(file: unknown): Instrument {
  const loaded = loadInstrument(file);
  if (!loaded.ok) throw new Error(`refused: ${loaded.failure.subject}`);
  return loaded.value;
}

const say = (codes: { [linkId: string]: string }): Answers =>
  Object.fromEntries(Object.entries(codes).map(([linkId, code]) => [linkId, { kind: 'option', code }]));

const bands = [band('none', 0, 3), band('possible', 4, 7), band('foreseeable', 8, 12)];
const ask = ({ questions }: Instrument, codes: { [linkId: string]: string }) =>
  listAsked({ questions }, say(codes)).map(({ linkId }) => linkId);

describe('« questionnaire-sdc-profile-example-item-weight »: a group, a contained list of answers with points, a total', () => {
  const control = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button', display: 'Radio' }],
    },
  };
  const orientation = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
    valueCode: 'horizontal',
  };
  const asked = (linkId: string) => ({
    ...choice(linkId, []),
    extension: [orientation, control],
    answerOption: undefined,
    answerValueSet: '#frequence',
  });
  const concept = (code: string, display: string, points: number) => ({
    code,
    display,
    extension: [{ url: words.weight, valueDecimal: points }],
  });
  const make = (expression: string) =>
    makeFile(
      [
        {
          linkId: '1.0',
          text: 'Ces deux dernières semaines',
          type: 'group',
          item: ['1.1', '1.2', '1.3', '1.4'].map(asked),
        },
        choice('2.0', [50, 60]),
        total(expression, '6'),
      ],
      {
        contained: [
          {
            resourceType: 'ValueSet',
            id: 'frequence',
            status: 'active',
            compose: {
              include: [
                {
                  system: 'http://exemple.test/frequence',
                  concept: [
                    concept('F0', 'Aucun jour', 0),
                    concept('F1', 'Quelques jours', 1),
                    concept('F2', 'Souvent', 2),
                    concept('F3', 'Chaque jour', 3),
                  ],
                },
              ],
            },
          },
        ],
        extension: [...labels(), ...bands],
      },
    );

  it.each([
    "%resource.repeat(item).where(linkId='1.0').item.answer.value.weight().aggregate($this + $total, 0)",
    "%resource.repeat(item).where(linkId='1.0').item.answer.ordinalValue().aggregate($this + $total, 0)",
    "%resource.descendants().where(linkId = '1.0').item.answer.value.ordinal().sum()",
  ])('the total of %s is that of its group alone', (expression) => {
    const instrument = load(JSON.parse(JSON.stringify(make(expression))));
    const outcome = proposeLevel(instrument, say({ '1.1': 'F3', '1.2': 'F2', '1.3': 'F0', '1.4': 'F1', '2.0': 'r1' }));
    expect(outcome).toMatchObject({ kind: 'proposed', level: 'possible' });
    expect(outcome.reasons.at(-1)?.text).toBe('Total\u00a0: 6\u00a0points');
    expect(instrument.questions[0]).toMatchObject({ notes: ['Ces deux dernières semaines'], shape: 'choice' });
    expect(instrument.questions[0]?.options[1]).toMatchObject({ weight: 1, system: 'http://exemple.test/frequence' });
  });

  it('a question of the total without an answer: nothing is concluded', () => {
    const instrument = load(JSON.parse(JSON.stringify(make('%resource.repeat(item).answer.value.weight().sum()'))));
    expect(proposeLevel(instrument, say({ '1.1': 'F3', '1.2': 'F2', '1.3': 'F0', '2.0': 'r1' }))).toMatchObject({
      kind: 'not-concluded',
      missing: ['1.4'],
    });
  });
});

describe('« questionnaire-sdc-test-enableWhen »: what is asked follows what was answered', () => {
  const when = (question: string, operator: string, code: string) => ({ question, operator, answerCoding: { code } });
  const file = (enableWhen: object[], enableBehavior?: string) =>
    load(
      makeFile([
        choice('a', [0, 1, 2]),
        choice('b', [0, 1]),
        {
          linkId: 'g',
          text: 'Groupe',
          type: 'group',
          item: [choice('c', [0, 5])],
          enableWhen,
          ...(enableBehavior && { enableBehavior }),
        },
      ]),
    );

  it.each<[string, Instrument, { [linkId: string]: string }, boolean]>([
    ['= and the answer', file([when('a', '=', 'r1')]), { a: 'r1' }, true],
    ['= and another answer', file([when('a', '=', 'r1')]), { a: 'r2' }, false],
    ['= and no answer', file([when('a', '=', 'r1')]), {}, false],
    ['!= and the answer', file([when('a', '!=', 'r1')]), { a: 'r1' }, false],
    ['!= and another answer', file([when('a', '!=', 'r1')]), { a: 'r2' }, true],
    ['exists, answered', file([{ question: 'a', operator: 'exists', answerBoolean: true }]), { a: 'r0' }, true],
    ['exists not, answered', file([{ question: 'a', operator: 'exists', answerBoolean: false }]), { a: 'r0' }, false],
    ['all, one of two', file([when('a', '=', 'r1'), when('b', '=', 'r1')], 'all'), { a: 'r1', b: 'r0' }, false],
    ['any, one of two', file([when('a', '=', 'r1'), when('b', '=', 'r1')], 'any'), { a: 'r1', b: 'r0' }, true],
  ])('%s', (_name, instrument, codes, isAsked) => {
    expect(ask(instrument, codes)).toEqual(isAsked ? ['a', 'b', 'c'] : ['a', 'b']);
  });

  it('a declined answer is no answer, and a question not asked is not missing', () => {
    const instrument = load(
      makeWhole(
        [choice('a', [0, 1]), choice('c', [0, 5], { enableWhen: [when('a', '=', 'r1')] })],
        [band('none', 0, 0), band('possible', 1, 5), band('foreseeable', 6, 6)],
      ),
    );
    expect(proposeLevel(instrument, say({ a: 'r0' }))).toMatchObject({ level: 'none' });
    expect(proposeLevel(instrument, say({ a: 'r0', c: 'r1' }))).toMatchObject({ level: 'none' });
    expect(proposeLevel(instrument, say({ a: 'r1' }))).toMatchObject({ kind: 'not-concluded', missing: ['c'] });
    expect(proposeLevel(instrument, { a: { kind: 'declined' } })).toMatchObject({ missing: ['a'] });
  });
});

describe('« questionnaire-sdc-test-required-radios »', () => {
  it('a required question is missing without an answer, even where it counts for nothing', () => {
    const free = (more: object) => ({
      ...choice('libre', []),
      answerOption: choice('x', [0, 1]).answerOption,
      ...more,
    });
    const make = (more: object) =>
      load(
        makeFile(
          [
            { linkId: 'g', type: 'group', item: [choice('a', [1, 8])] },
            free(more),
            total("%resource.repeat(item).where(linkId='g').item.answer.value.weight().sum()"),
          ],
          { extension: [...labels(), ...bands] },
        ),
      );
    expect(proposeLevel(make({ required: true }), say({ a: 'r1' }))).toMatchObject({ missing: ['libre'] });
    expect(proposeLevel(make({}), say({ a: 'r1' }))).toMatchObject({ kind: 'proposed', level: 'foreseeable' });
  });
});

describe('translations', () => {
  const translate = (content: string) => ({
    extension: [
      {
        url: words.translation,
        extension: [
          { url: 'lang', valueCode: 'fr-FR' },
          { url: 'content', valueString: content },
        ],
      },
    ],
  });
  const option = (code: string, display: string, french: string | null) => ({
    valueCoding: { code, display, ...(french !== null && { _display: translate(french) }) },
  });
  const make = (french: string | null) =>
    makeFile(
      [
        {
          linkId: 'a',
          prefix: '1.',
          text: 'Example question',
          _text: translate('Question d’exemple'),
          type: 'choice',
          answerOption: [option('y', 'Yes', 'Oui'), option('n', 'No', french)],
        },
      ],
      { language: 'en', title: 'Example', _title: translate('Exemple') },
    );

  it('the French words are those that are asked', () => {
    const { title, questions } = load(make('Non'));
    expect([title, questions[0]?.text, questions[0]?.options.map(({ label }) => label)]).toEqual([
      'Exemple',
      '1. Question d’exemple',
      ['Oui', 'Non'],
    ]);
  });

  it('one answer without French words, and the file is refused', () => {
    expect(loadInstrument(make(null))).toMatchObject({
      failure: { subject: 'item[0].answerOption[1].valueCoding.display (pas en français)' },
    });
  });
});

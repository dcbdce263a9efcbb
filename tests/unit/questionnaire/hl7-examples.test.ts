// The examples that HL7 publishes with SDC (github.com/HL7/sdc, commit 4032ec6 of 10 June 2026, CC0-1.0). None lies whole
// inside the subset: none has French words. Read one by one with the loader; what each was refused for, once the words
// were taken for French, is made again here in our own words. The shapes that are inside are played in `sdc.test.ts`.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadInstrument } from '../../../lib/questionnaire/load';
import { choice, makeFile } from './files';

type Json = { [key: string]: unknown };

const two = [choice('a', [0, 1]), choice('b', [0, 1])];
const elsewhere = { answerOption: undefined, answerValueSet: 'http://exemple.test/ValueSet/oui-non' };
const group = (item: readonly Json[], more: Json = {}) =>
  makeFile([{ linkId: 'g', text: 'Groupe', type: 'group', item, ...more }]);
const ofType = (type: string, more: Json = {}) => ({ linkId: 'c', text: 'Question d’exemple', type, ...more });
const extension = (url: string, more: Json = { valueString: 'x' }) => [{ url, ...more }];
const answered = { question: 'a', operator: '=' };

/** Name of the example, what it holds, where, and our file that holds the same in that place. */
const outside: readonly (readonly [string, string, Json, string])[] = [
  ['profile-example-item-weight, as published', 'no language', { ...makeFile(two), language: undefined }, 'language'],
  [
    'profile-example-item-weight',
    'a constraint between answers',
    group(two, { extension: extension('http://hl7.org/fhir/StructureDefinition/targetConstraint') }),
    'item[0].extension',
  ],
  ['test-enableWhen', 'a yes-no question', group([ofType('boolean'), ...two]), 'item[0].item[0].type'],
  [
    'test-enableWhen',
    'a condition on a code written as text',
    makeFile([choice('a', [0, 1]), choice('b', [0, 1], { enableWhen: [{ ...answered, answerString: '2' }] })]),
    'item[1].enableWhen[0]',
  ],
  [
    'test-required-radios',
    'a text to type',
    group([ofType('string', { required: true }), ...two]),
    'item[0].item[0].type',
  ],
  ['test-nested-groups', 'a text to type', group([ofType('string'), ...two]), 'item[0].item[0].type'],
  [
    'test-initialvalue',
    'answers of a list that is elsewhere',
    group([choice('a', [], elsewhere)]),
    'item[0].item[0].answerValueSet',
  ],
  [
    'test-initialvalue-multiple',
    'several answers to one question',
    group([choice('a', [], { ...elsewhere, repeats: true })]),
    'item[0].item[0].repeats',
  ],
  ['profile-example-cap', 'a group that is required', group(two, { required: true }), 'item[0].required'],
  [
    'profile-example-hunger-vital-signs',
    'variables',
    makeFile(two, { extension: extension('http://hl7.org/fhir/StructureDefinition/variable') }),
    'extension[0].url',
  ],
  [
    'sdc-modular-root',
    'questions to be put together from other files',
    makeFile(two, {
      extension: extension('http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-assemble-expectation'),
    }),
    'extension[0].url',
  ],
  [
    'extract-complex-template',
    'another resource inside',
    makeFile(two, { contained: [{ resourceType: 'Patient', id: 'gabarit' }] }),
    'contained[0].resourceType',
  ],
];

describe('an example of HL7 that lies outside the subset', () => {
  it.each(outside)('%s: %s is refused by its name', (_name, _what, file, subject) => {
    expect(loadInstrument(JSON.parse(JSON.stringify(file)))).toMatchObject({
      failure: { code: 'instrument-refused', subject },
    });
  });

  it('differs from a file that is played by that alone', () => {
    expect(loadInstrument(makeFile(two)).ok).toBe(true);
    expect(loadInstrument(group(two)).ok).toBe(true);
  });
});

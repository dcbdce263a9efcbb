// What the embedded server says of itself at `metadata`.
import type { CapabilityStatement } from '@medplum/fhirtypes';
import { neededTypes } from '../../lib/fhir/searches';

export function buildCapability(): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-11-22',
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['json'],
    software: { name: 'Serveur FHIR de démonstration Vigie PDP' },
    implementation: { description: 'Démonstration et tests : jamais de vraies personnes.' },
    rest: [
      {
        mode: 'server',
        security: { cors: true, description: 'Jeton au porteur' },
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        resource: neededTypes.map((type) => ({
          type,
          versioning: 'versioned-update',
          conditionalCreate: true,
          interaction: (['read', 'vread', 'create', 'update', 'search-type', 'history-instance'] as const).map(
            (code) => ({
              code,
            }),
          ),
        })),
      },
    ],
  };
}

// The worker as a Patient, by the host's dossier number. The INS is never put in (fhir.md §3.2): a screen is no proof.
import type { Patient } from '@medplum/fhirtypes';
import type { WorkerIdentity } from '../../dossier/dossier';
import type { Departure } from '../../signalement/departure';
import { z } from '../../zod';
import { cleanText } from '../frame';
import { codes, dossierSystem, findHostId } from '../systems';

export function buildPatient({ worker }: Departure): Patient {
  const given = [cleanText(worker.givenNames)];
  return {
    resourceType: 'Patient',
    // Not tagged: the same Patient serves every signalement of the worker.
    meta: { security: [{ system: codes.confidentiality, code: 'N' }] },
    identifier: [{ use: 'usual', system: dossierSystem(worker.hostId), value: worker.dossierNumber }],
    name: [
      { use: 'official', family: cleanText(worker.birthName), given },
      ...(worker.usedName === null ? [] : [{ use: 'usual' as const, family: cleanText(worker.usedName), given }]),
    ],
    ...(worker.sex !== null && { gender: worker.sex === 'F' ? 'female' : 'male' }),
    birthDate: worker.birthDate,
  };
}

const patientSchema = z.object({
  resourceType: z.literal('Patient'),
  identifier: z.array(z.object({ system: z.optional(z.string()), value: z.optional(z.string()) })),
  name: z.array(
    z.object({
      use: z.optional(z.string()),
      family: z.optional(z.string()),
      given: z.optional(z.array(z.string())),
    }),
  ),
  gender: z.optional(z.string()),
  birthDate: z.string(),
});

/** Null when it does not hold a whole identity: number of a host, birth name, given names, birth date. */
export function readPatient(resource: unknown): WorkerIdentity | null {
  const parsed = patientSchema.safeParse(resource);
  if (!parsed.success) return null;
  const { identifier, name, gender, birthDate } = parsed.data;
  const official = name.find(({ use }) => use === 'official');
  const number = identifier.find(({ system, value }) => value && system && findHostId(system) !== null);
  const hostId = findHostId(number?.system ?? '');
  if (hostId === null || !number?.value || !official?.family || !official.given) return null;
  return {
    hostId,
    dossierNumber: number.value,
    birthName: official.family,
    usedName: name.find(({ use }) => use === 'usual')?.family ?? null,
    givenNames: official.given.join(' '),
    birthDate,
    sex: gender === 'female' ? 'F' : gender === 'male' ? 'M' : null,
  };
}

// « Tester le serveur » : is it a FHIR R4 server that knows our resources, and does it know this token?
import { judgeAnswer } from '../fhir/outcome';
import { neededTypes, searchParts } from '../fhir/searches';
import type { ServerCheck } from '../messages';
import { fail, ok, type Result } from '../result';
import { z } from '../zod';
import { readResource, searchServer } from './server-call';

const capabilitySchema = z.object({
  resourceType: z.literal('CapabilityStatement'),
  fhirVersion: z.string(),
  software: z.optional(z.object({ name: z.optional(z.string()) })),
  rest: z.array(z.object({ resource: z.optional(z.array(z.object({ type: z.string() }))) })),
});

/** An identifier no signalement has: the search proves the token without reading anybody. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Writes nothing. `server-rejected` names, as its subject, what a FHIR R4 server of ours must know and this one does not. */
export async function checkServer(url: string, token: string, timeoutMs?: number): Promise<Result<ServerCheck>> {
  const server = { url, token, ...(timeoutMs !== undefined && { timeoutMs }) };
  const metadata = await readResource(server, { method: 'GET', path: '/metadata' });
  if (!metadata.ok) return metadata;
  const parsed = capabilitySchema.safeParse(metadata.value);
  if (!parsed.success) return fail('server-garbage');
  const { fhirVersion, software, rest } = parsed.data;
  if (!fhirVersion.startsWith('4.0')) return fail('server-rejected', `FHIR ${fhirVersion}`);
  const known = new Set(rest.flatMap(({ resource = [] }) => resource.map(({ type }) => type)));
  const missing = neededTypes.filter((type) => !known.has(type));
  if (missing.length > 0) return fail('server-rejected', missing.join(', '));
  const asked = await searchServer(server, searchParts('Task', [nobody], 'N'));
  if (!asked.ok) return asked;
  const judged = judgeAnswer(200, asked.value[0]);
  return judged.ok ? ok({ name: software?.name ?? new URL(url).host, fhirVersion }) : judged;
}

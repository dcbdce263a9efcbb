// Resources out of the server's answers, and from one to the other by reference. Never throws, whatever the server says.
import { fail, ok, type Result } from '../result';
import { z } from '../zod';
import { systems } from './systems';

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.optional(
    z.array(
      z.object({
        fullUrl: z.optional(z.string()),
        resource: z.optional(z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) })),
      }),
    ),
  ),
  link: z.optional(z.array(z.object({ relation: z.string(), url: z.string() }))),
});

export type Found = { readonly resourceType: string; readonly [member: string]: unknown };

export interface SearchSet {
  readonly all: readonly Found[];
  /** By what a `Reference.reference` says: `Type/id`, or a local address. */
  readonly byReference: ReadonlyMap<string, Found>;
}

/** `bundles`: bodies of as many searches. Anything but Bundles of resources is garbage. */
export function readSearchSets(bundles: readonly unknown[]): Result<SearchSet> {
  const all: Found[] = [];
  const byReference = new Map<string, Found>();
  for (const body of bundles) {
    const parsed = bundleSchema.safeParse(body);
    if (!parsed.success) return fail('server-garbage');
    for (const { fullUrl, resource } of parsed.data.entry ?? []) {
      if (resource === undefined) continue;
      all.push(resource);
      if (fullUrl !== undefined) byReference.set(shortenReference(fullUrl), resource);
      if (resource.id !== undefined) byReference.set(`${resource.resourceType}/${resource.id}`, resource);
    }
  }
  return ok({ all, byReference });
}

/** Address of the next page, when there is one. */
export function findNextPage(body: unknown): string | null {
  return bundleSchema.safeParse(body).data?.link?.find(({ relation }) => relation === 'next')?.url ?? null;
}

export function findReferenced(set: SearchSet, reference: string | undefined): Found | undefined {
  return reference === undefined ? undefined : set.byReference.get(shortenReference(reference));
}

/** `https://server/fhir/Patient/12/_history/3` and `Patient/12` are the same reference. */
function shortenReference(reference: string): string {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
}

const identifierSchema = z.object({ system: z.optional(z.string()), value: z.optional(z.string()) });
const identifiedSchema = z.object({ identifier: z.union([identifierSchema, z.array(identifierSchema)]) });

/** The resource of that type which carries our identifier (a single one in QuestionnaireResponse, R4). */
export function findByIdentifier(set: SearchSet, resourceType: string, identifier: string): Found | undefined {
  return set.all.find((resource) => {
    if (resource.resourceType !== resourceType) return false;
    const parsed = identifiedSchema.safeParse(resource);
    if (!parsed.success) return false;
    const list = Array.isArray(parsed.data.identifier) ? parsed.data.identifier : [parsed.data.identifier];
    return list.some(({ system, value }) => system === systems.signalement && value === identifier);
  });
}

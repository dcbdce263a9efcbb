// Searching: identifiers and tags by index and to the letter, everything else by Medplum's matcher, on what the role may
// read. Totals count what may be read, and nothing else.
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import {
  badRequest,
  evalFhirPath,
  type Filter,
  formatSearchQuery,
  getExtraEntries,
  globalSchema,
  matchesSearchRequest,
  OperationOutcomeError,
  Operator,
  type SearchRequest,
  type SortRule,
  splitSearchOnComma,
  type WithId,
} from './medplum';
import type { CellRepository } from './repository';
import { listTokens } from './shelf';

/** Matches in one answer, at most. */
const PAGE = 500;

export async function searchShelf<T extends Resource>(
  repository: CellRepository,
  request: SearchRequest<T>,
): Promise<Bundle<WithId<T>>> {
  const filters = request.filters ?? [];
  for (const { code } of filters) ensureKnown(request.resourceType, code);
  const tokens = filters.flatMap((filter) => readTokens(filter) ?? []);
  const others = filters.filter((filter) => readTokens(filter) === null);
  const exact = tokens.find((alternatives) => alternatives.every((token) => !token.endsWith('|')));
  const matching = repository
    .listReadable(request.resourceType, exact)
    .filter((resource) => tokens.every((alternatives) => hasToken(resource, alternatives)))
    .filter((resource) => matchesSearchRequest(resource, { ...request, filters: others } as SearchRequest));
  for (const rule of (request.sortRules ?? []).toReversed()) matching.sort((a, b) => compare(a, b, rule));
  const start = request.offset ?? 0;
  const count = Math.min(request.count ?? PAGE, PAGE);
  const page = matching.slice(start, start + count);
  const entry: BundleEntry[] = page.map((resource) => ({
    search: { mode: 'match' },
    resource: structuredClone(resource),
  }));
  await getExtraEntries(repository, request, page as T[], entry);
  const next =
    start + count < matching.length && count > 0 ? formatSearchQuery({ ...request, offset: start + count }) : null;
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matching.length,
    // Under the server's base; the adapter knows which.
    link: next === null ? [] : [{ relation: 'next', url: `${request.resourceType}${next}` }],
    entry,
  } as Bundle<WithId<T>>;
}

/**
 * Tokens (`system|value`, or `system|` for any value) of an equality on `identifier` or `_tag`; null for other filters.
 * Medplum compares these without regard to case: two dossier numbers that differ by it would be one worker.
 */
function readTokens({ code, operator, value }: Filter): string[][] | null {
  if ((code !== 'identifier' && code !== '_tag') || operator !== Operator.EQUALS) return null;
  const tokens = splitSearchOnComma(value);
  return tokens.every((token) => /^[^|]+\|/.test(token)) ? [tokens.map((token) => `${code} ${token}`)] : null;
}

function hasToken(resource: Resource, alternatives: readonly string[]): boolean {
  return listTokens(resource).some((own) =>
    alternatives.some((token) => (token.endsWith('|') ? own.startsWith(token) : own === token)),
  );
}

/** A parameter that is not understood must not silently find nothing (fhir.md §1.2, `_has`). */
function ensureKnown(resourceType: string, code: string): void {
  if (globalSchema.types[resourceType]?.searchParams?.[code] === undefined) {
    throw new OperationOutcomeError(badRequest(`Unknown search parameter ${code}`));
  }
}

function compare(a: Resource, b: Resource, { code, descending }: SortRule): number {
  const expression = globalSchema.types[a.resourceType]?.searchParams?.[code]?.expression;
  if (expression === undefined) throw new OperationOutcomeError(badRequest(`Unknown sort parameter ${code}`));
  const [first, second] = [a, b].map((resource) => JSON.stringify(evalFhirPath(expression, resource)));
  const order = (first ?? '') < (second ?? '') ? -1 : (first ?? '') > (second ?? '') ? 1 : 0;
  return descending ? -order : order;
}

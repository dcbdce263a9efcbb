// What the router works on: one repository per request, for one role, with its changes staged until the whole request
// has succeeded. Reading sees the request's own changes; nobody else does before `commit`.
import { randomUUID } from 'node:crypto';
import type { Bundle, Reference, Resource } from '@medplum/fhirtypes';
import type { Role } from '../../lib/signalement/draft';
import { canCreate, canDelete, canRead, canUpdate } from './access';
import {
  applyPatch,
  badRequest,
  deepClone,
  FhirRepository,
  findFault,
  forbidden,
  notFound,
  type Operation,
  OperationOutcomeError,
  preconditionFailed,
  type SearchRequest,
  type WithId,
} from './medplum';
import { searchShelf } from './search';
import type { Change, Shelf } from './shelf';

export class CellRepository extends FhirRepository {
  /** By key; null for a deletion. */
  private staged = new Map<string, WithId<Resource> | null>();

  constructor(
    readonly shelf: Shelf,
    readonly role: Role,
  ) {
    super();
  }

  /** What the request has changed, in order. */
  listChanges(): Change[] {
    return [...this.staged].map(([key, resource]) => (resource === null ? { remove: key } : { put: resource }));
  }

  setMode(): void {}

  generateId(): string {
    return randomUUID();
  }

  async createResource<T extends Resource>(resource: T): Promise<WithId<T>> {
    if (!canCreate(this.role, resource)) throw new OperationOutcomeError(forbidden);
    const id = resource.id ?? this.generateId();
    if (this.find(`${resource.resourceType}/${id}`)) throw new OperationOutcomeError(badRequest('This id is taken'));
    return this.stage({ ...resource, id });
  }

  async updateResource<T extends Resource>(resource: T, options?: { ifMatch?: string }): Promise<WithId<T>> {
    const { id } = resource;
    if (id === undefined) throw new OperationOutcomeError(badRequest('Missing id'));
    const existing = this.findReadable(`${resource.resourceType}/${id}`);
    if (!canUpdate(this.role, existing ?? null, resource)) throw new OperationOutcomeError(forbidden);
    ensureVersion(existing, options?.ifMatch);
    return this.stage({ ...resource, id });
  }

  async patchResource<T extends Resource>(
    resourceType: T['resourceType'],
    id: string,
    patch: unknown,
    options?: { ifMatch?: string },
  ): Promise<WithId<T>> {
    if (!Array.isArray(patch)) throw new OperationOutcomeError(badRequest('Only JSON Patch is understood'));
    const resource = await this.readResource<T>(resourceType, id);
    const faults = applyPatch(resource, patch as Operation[]).filter((fault) => fault !== null);
    if (faults.length > 0) throw new OperationOutcomeError(badRequest('The patch does not apply'));
    return this.updateResource({ ...resource, resourceType, id }, options);
  }

  async deleteResource(resourceType: string, id: string, options?: { ifMatch?: string }): Promise<void> {
    if (!canDelete(this.role)) throw new OperationOutcomeError(forbidden);
    const key = `${resourceType}/${id}`;
    const existing = this.findReadable(key);
    if (existing === undefined) throw new OperationOutcomeError(notFound);
    ensureVersion(existing, options?.ifMatch);
    this.staged.set(key, null);
  }

  async readResource<T extends Resource>(resourceType: string, id: string): Promise<WithId<T>> {
    const resource = this.findReadable(`${resourceType}/${id}`);
    // Hidden and absent are the same answer: that something medical exists is already medical.
    if (resource === undefined) throw new OperationOutcomeError(notFound);
    return deepClone(resource) as WithId<T>;
  }

  async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const [resourceType, id, ...more] = reference.reference?.split('/') ?? [];
    if (!resourceType || !id || more.length > 0) throw new OperationOutcomeError(badRequest('Invalid reference'));
    return this.readResource(resourceType, id);
  }

  readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(references.map((reference) => this.readReference(reference).catch((error: Error) => error)));
  }

  async readHistory<T extends Resource>(resourceType: string, id: string): Promise<Bundle<WithId<T>>> {
    await this.readResource(resourceType, id);
    const versions = this.shelf.listVersions(`${resourceType}/${id}`).filter((version) => canRead(this.role, version));
    const entry = versions.toReversed().map((resource) => ({ resource: deepClone(resource) as WithId<T> }));
    return { resourceType: 'Bundle', type: 'history', total: entry.length, entry };
  }

  async readVersion<T extends Resource>(resourceType: string, id: string, versionId: string): Promise<WithId<T>> {
    await this.readResource(resourceType, id);
    const found = this.shelf
      .listVersions(`${resourceType}/${id}`)
      .find((version) => version.meta?.versionId === versionId && canRead(this.role, version));
    if (found === undefined) throw new OperationOutcomeError(notFound);
    return deepClone(found) as WithId<T>;
  }

  search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    return searchShelf(this, request);
  }

  async searchByReference(): Promise<never> {
    throw new OperationOutcomeError(badRequest('Not offered by this server'));
  }

  /** Nested: whatever fails inside leaves no trace, even when the caller goes on. */
  async withTransaction<TResult>(callback: (repository: this) => Promise<TResult>): Promise<TResult> {
    const before = new Map(this.staged);
    try {
      return await callback(this);
    } catch (error) {
      this.staged = before;
      throw error;
    }
  }

  /** Resources of a type that this role may read, the request's own included. `tokens`: see `Shelf.listKeys`. */
  listReadable(resourceType: string, tokens?: readonly string[]): WithId<Resource>[] {
    const own = [...this.staged.keys()].filter((key) => key.startsWith(`${resourceType}/`));
    const keys = new Set([...this.shelf.listKeys(resourceType, tokens), ...own]);
    return [...keys].flatMap((key) => this.findReadable(key) ?? []);
  }

  private find(key: string): WithId<Resource> | undefined {
    const staged = this.staged.get(key);
    return staged === undefined ? this.shelf.find(key) : (staged ?? undefined);
  }

  private findReadable(key: string): WithId<Resource> | undefined {
    const resource = this.find(key);
    return resource !== undefined && canRead(this.role, resource) ? resource : undefined;
  }

  private stage<T extends Resource>(resource: T & { id: string }): WithId<T> {
    const key = `${resource.resourceType}/${resource.id}`;
    const versionId = String(this.shelf.listVersions(key).length + 1);
    const meta = { ...resource.meta, versionId, lastUpdated: new Date().toISOString() };
    const whole = { ...deepClone(resource), meta } as WithId<T>;
    const fault = findFault(whole);
    if (fault !== null) throw new OperationOutcomeError(fault);
    this.staged.set(key, whole);
    return deepClone(whole);
  }
}

function ensureVersion(existing: Resource | undefined, ifMatch: string | undefined): void {
  if (ifMatch === undefined) return;
  if (existing === undefined) throw new OperationOutcomeError(notFound);
  if (existing.meta?.versionId !== ifMatch) throw new OperationOutcomeError(preconditionFailed);
}

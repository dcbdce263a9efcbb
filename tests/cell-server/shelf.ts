// Everything the server holds, in memory: every version of every resource, an index of identifiers and tags, and the
// journal it is rebuilt from. Shared by all requests; knows nothing of roles.
import type { Identifier, Resource } from '@medplum/fhirtypes';
import { type Journal, openJournal } from './journal';
import type { WithId } from './medplum';

/** One change of a transaction: a new version, or the end of a resource. */
export type Change = { readonly put: WithId<Resource> } | { readonly remove: string };

export class Shelf {
  private readonly versions = new Map<string, WithId<Resource>[]>();
  private readonly present = new Map<string, Set<string>>();
  private readonly byToken = new Map<string, Set<string>>();
  private readonly journal: Journal;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    const { journal, records } = openJournal(folder);
    this.journal = journal;
    for (const record of records) {
      for (const change of record as Change[]) this.apply(change);
    }
  }

  /** Writers one after the other, each alone: a transaction decides on what it has read. */
  runAlone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** All of them or none: on the disk first, then in memory. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.journal.append(changes);
    for (const change of changes) this.apply(change);
  }

  /** After the writer at work, if any. */
  close(): Promise<void> {
    return this.runAlone(async () => this.journal.close());
  }

  /** Of a resource that is there. Keys are `Type/id`. */
  find(key: string): WithId<Resource> | undefined {
    return this.present.get(typeOf(key))?.has(key) ? this.versions.get(key)?.at(-1) : undefined;
  }

  /** Oldest first; also of a resource that was deleted. */
  listVersions(key: string): readonly WithId<Resource>[] {
    return this.versions.get(key) ?? [];
  }

  /** Keys of a type, oldest first; those with one of the tokens only, when tokens are given. */
  listKeys(resourceType: string, tokens?: readonly string[]): readonly string[] {
    const present = this.present.get(resourceType) ?? new Set<string>();
    if (tokens === undefined) return [...present];
    const keys = new Set(tokens.flatMap((token) => [...(this.byToken.get(`${resourceType} ${token}`) ?? [])]));
    return [...keys].filter((key) => present.has(key));
  }

  private apply(change: Change): void {
    const key = 'put' in change ? `${change.put.resourceType}/${change.put.id}` : change.remove;
    const before = this.find(key);
    if (before !== undefined) {
      for (const token of listTokens(before)) this.byToken.get(`${before.resourceType} ${token}`)?.delete(key);
    }
    if ('remove' in change) {
      this.present.get(typeOf(key))?.delete(key);
      return;
    }
    add(this.present, typeOf(key), key);
    this.versions.set(key, [...(this.versions.get(key) ?? []), change.put]);
    for (const token of listTokens(change.put)) add(this.byToken, `${change.put.resourceType} ${token}`, key);
  }
}

/** `identifier system|value` and `_tag system|code` of a resource: what conditional creates ask for. */
export function listTokens(resource: Resource): string[] {
  const identifier = (resource as { identifier?: Identifier | Identifier[] }).identifier ?? [];
  return [
    ...[identifier].flat().map(({ system, value }) => `identifier ${system ?? ''}|${value ?? ''}`),
    ...(resource.meta?.tag ?? []).map(({ system, code }) => `_tag ${system ?? ''}|${code ?? ''}`),
  ];
}

function typeOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function add(map: Map<string, Set<string>>, name: string, key: string): void {
  const set = map.get(name);
  if (set === undefined) map.set(name, new Set([key]));
  else set.add(key);
}

// Under which identifiers one signalement was sent: its first version and the later ones.
import { fail, ok, type Result } from '../result';
import { findIdentifier, isSignalementTask, readChain, taskSchema } from './resources/task';
import { readSearchSets } from './search-sets';

export interface Version {
  readonly identifier: string;
  /** Identifier of the first version. */
  readonly root: string;
}

/** Of the signalements among these Tasks; other Tasks are passed over. */
export function listVersions(bundles: readonly unknown[]): Result<readonly Version[]> {
  const set = readSearchSets(bundles);
  if (!set.ok) return set;
  const versions: Version[] = [];
  for (const resource of set.value.all.filter(({ resourceType }) => resourceType === 'Task')) {
    const task = taskSchema.safeParse(resource);
    if (!task.success) return fail('server-garbage');
    const identifier = findIdentifier(task.data);
    if (identifier === null || !isSignalementTask(task.data)) continue;
    versions.push({ identifier, root: readChain(task.data, identifier).root });
  }
  return ok(versions);
}

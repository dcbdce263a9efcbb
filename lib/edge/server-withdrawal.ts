// Withdraws a sent signalement on the server, in all its versions: reads what is there, changes it in one transaction per
// version, reads again. Done twice it changes nothing more; stopped half-way, it goes on from what is there.
import { judgeTransaction } from '../fhir/outcome';
import { readSearchSets, type SearchSet } from '../fhir/search-sets';
import { searchParts, searchVersions } from '../fhir/searches';
import { listVersions } from '../fhir/versions';
import { buildWithdrawal, emptiedTypes, type Withdrawing } from '../fhir/withdrawal';
import { fail, ok, type Result } from '../result';
import { callServer, type Server, searchServer } from './server-call';

/** `absent`: the server never had it. `server-conflict`: something changed meanwhile; to be tried again. */
export async function withdrawSent(server: Server, withdrawing: Withdrawing): Promise<Result<'withdrawn' | 'absent'>> {
  const versions = await findVersions(server, withdrawing.identifier);
  if (!versions.ok) return versions;
  if (versions.value.length === 0) return ok('absent');
  for (const identifier of versions.value) {
    const done = await withdrawVersion(server, { ...withdrawing, identifier });
    if (!done.ok) return done;
  }
  return ok('withdrawn');
}

/** Every identifier under which this signalement was sent. */
async function findVersions(server: Server, identifier: string): Promise<Result<readonly string[]>> {
  const own = await searchServer(server, searchParts('Task', [identifier], 'any'));
  if (!own.ok) return own;
  const named = listVersions(own.value);
  if (!named.ok) return named;
  const [root] = named.value.map((version) => version.root);
  if (root === undefined) return ok([]);
  const first = await searchServer(server, searchParts('Task', [root], 'any'));
  if (!first.ok) return first;
  const later = await searchServer(server, searchVersions(root));
  if (!later.ok) return later;
  const all = listVersions([...own.value, ...first.value, ...later.value]);
  if (!all.ok) return all;
  return ok([...new Set(all.value.filter((version) => version.root === root).map((version) => version.identifier))]);
}

async function withdrawVersion(server: Server, withdrawing: Withdrawing): Promise<Result<void>> {
  const before = await gather(server, withdrawing.identifier);
  if (!before.ok) return before;
  const bundle = buildWithdrawal(before.value, withdrawing);
  if (bundle === null) return ok(undefined);
  const answer = await callServer(server, {
    method: 'POST',
    path: '',
    body: JSON.stringify(bundle),
    headers: { 'Content-Type': 'application/fhir+json', Prefer: 'return=minimal' },
  });
  if (!answer.ok) return answer;
  const judged = judgeTransaction(answer.value.status, answer.value.body, bundle.entry?.length ?? 0);
  if (!judged.ok) return judged;
  const after = await gather(server, withdrawing.identifier);
  if (!after.ok) return after;
  return buildWithdrawal(after.value, withdrawing) === null ? ok(undefined) : fail('server-garbage');
}

async function gather(server: Server, identifier: string): Promise<Result<SearchSet>> {
  const pages: unknown[] = [];
  for (const type of ['Task', 'ServiceRequest', 'Consent', ...emptiedTypes] as const) {
    const found = await searchServer(server, searchParts(type, [identifier], 'any'));
    if (!found.ok) return found;
    pages.push(...found.value);
  }
  return readSearchSets(pages);
}

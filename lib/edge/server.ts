// The FHIR client: what the product asks of the service's server, each as one function that never throws.
// No person's value is ever put in an address; the judgement of answers is `lib/fhir`'s.
import type { Received } from '../cellule/signalement-row';
import { type ReceiptState, readHandovers, readReceiptStates, readReceived, readReturned } from '../fhir/from-bundle';
import { judgeTransaction } from '../fhir/outcome';
import { receivedTasks, searchParts, searchTask, waitingHandovers } from '../fhir/searches';
import { acceptTask, askTaskCompletion, completeTask, supersedeTask } from '../fhir/task-changes';
import { fail, ok, type Result } from '../result';
import type { Handover } from '../signalement/handover';
import type { Returned } from '../signalement/returned';
import { callServer, type Server, searchServer, updateTask } from './server-call';

export { checkServer } from './server-check';
export type { ReceiptState, Server };

/** Identifiers asked for in one search. */
const BATCH = 50;

/** Posts the frozen bytes exactly as they are. `ok` only when every entry was created or was already there. */
export async function sendBundle(server: Server, bundleText: string): Promise<Result<void>> {
  const count = countEntries(bundleText);
  if (count === null) return fail('server-rejected');
  const answer = await callServer(server, {
    method: 'POST',
    path: '',
    body: bundleText,
    headers: { 'Content-Type': 'application/fhir+json', Prefer: 'return=minimal' },
  });
  return answer.ok ? judgeTransaction(answer.value.status, answer.value.body, count) : answer;
}

/** The proof of arrival: the one Task that carries the identifier. Acknowledged and not there is no answer at all. */
export async function readBackTask(server: Server, identifier: string): Promise<Result<ReceiptState>> {
  const tasks = await searchByIdentifiers(server, 'Task', [identifier], 'any');
  if (!tasks.ok) return tasks;
  const states = readReceiptStates(tasks.value);
  if (!states.ok) return states;
  const [state] = states.value;
  return state === undefined ? fail('server-garbage') : ok(state);
}

/** Hand-overs that wait for a médecin. For health professionals: all of it is medical. */
export async function findHandovers(server: Server): Promise<Result<Handover[]>> {
  const tasks = await searchServer(server, waitingHandovers);
  if (!tasks.ok) return tasks;
  const identifiers = readReceiptStates(tasks.value);
  if (!identifiers.ok) return identifiers;
  const risks = await searchByIdentifiers(
    server,
    'RiskAssessment',
    identifiers.value.map(({ identifier }) => identifier),
    'any',
  );
  return risks.ok ? readHandovers([...tasks.value, ...risks.value]) : risks;
}

/** Signalements in the cellule's hands, without their medical layer, whoever asks. */
export async function findReceived(server: Server): Promise<Result<Received[]>> {
  const tasks = await searchServer(server, receivedTasks);
  return tasks.ok ? completeReceived(server, tasks.value, { asHealthProfessional: false }) : tasks;
}

/** One signalement. Whoever is not a health professional never asks for what is medical. */
export async function openReceived(
  server: Server,
  taskId: string,
  reader: { readonly asHealthProfessional: boolean },
): Promise<Result<Received>> {
  const task = await searchServer(server, searchTask(taskId));
  if (!task.ok) return task;
  const received = await completeReceived(server, task.value, reader);
  if (!received.ok) return received;
  const [one] = received.value;
  return one === undefined ? fail('server-not-found') : ok(one);
}

/** `server-conflict` when somebody changed the Task since `version` was read. */
export function acceptReceived(server: Server, taskId: string, version: string): Promise<Result<void>> {
  return updateTask(server, taskId, version, acceptTask);
}

/** The author sees `reason` in the panel. */
export function askCompletion(server: Server, taskId: string, version: string, reason: string): Promise<Result<void>> {
  return updateTask(server, taskId, version, (task) => askTaskCompletion(task, reason));
}

/** A signalement of the cellule, whole, for the médecin who goes on with it. */
export async function openReturned(server: Server, taskId: string): Promise<Result<Returned>> {
  const task = await searchServer(server, searchTask(taskId));
  if (!task.ok) return task;
  const states = readReceiptStates(task.value);
  if (!states.ok) return states;
  const pages = [...task.value];
  for (const type of ['RiskAssessment', 'Consent', 'DocumentReference', 'QuestionnaireResponse'] as const) {
    const identifiers = states.value.map(({ identifier }) => identifier);
    const found = await searchByIdentifiers(server, type, identifiers, 'any');
    if (!found.ok) return found;
    pages.push(...found.value);
  }
  const returned = readReturned(pages);
  if (!returned.ok) return returned;
  return returned.value === null ? fail('server-not-found') : ok(returned.value);
}

/** The version that a later one replaces: out of the cellule's hands. */
export async function supersede(server: Server, identifier: string): Promise<Result<void>> {
  const former = await readBackTask(server, identifier);
  return former.ok ? updateTask(server, former.value.taskId, former.value.version, supersedeTask) : former;
}

/** The médecin has taken the hand-over: it waits for nobody any more. */
export function completeHandover(server: Server, taskId: string, version: string): Promise<Result<void>> {
  return updateTask(server, taskId, version, completeTask);
}

async function completeReceived(
  server: Server,
  tasks: readonly unknown[],
  reader: { readonly asHealthProfessional: boolean },
): Promise<Result<Received[]>> {
  const states = readReceiptStates(tasks);
  if (!states.ok) return states;
  const identifiers = states.value.map(({ identifier }) => identifier);
  const risks = await searchByIdentifiers(server, 'RiskAssessment', identifiers, 'N');
  if (!risks.ok) return risks;
  const consents = await searchByIdentifiers(server, 'Consent', identifiers, 'N');
  if (!consents.ok) return consents;
  const medical = reader.asHealthProfessional
    ? await searchByIdentifiers(server, 'DocumentReference', identifiers, 'any')
    : ok([]);
  if (!medical.ok) return medical;
  return readReceived([...tasks, ...risks.value, ...consents.value, ...medical.value], reader);
}

async function searchByIdentifiers(
  server: Server,
  type: Parameters<typeof searchParts>[0],
  identifiers: readonly string[],
  label: 'N' | 'any',
): Promise<Result<unknown[]>> {
  const bundles: unknown[] = [];
  for (let at = 0; at < identifiers.length; at += BATCH) {
    const pages = await searchServer(server, searchParts(type, identifiers.slice(at, at + BATCH), label));
    if (!pages.ok) return pages;
    bundles.push(...pages.value);
  }
  return ok(bundles);
}

/** Null for what is no bundle: it was damaged on this computer and must not leave. */
function countEntries(bundleText: string): number | null {
  try {
    const bundle: unknown = JSON.parse(bundleText);
    const isBundle = typeof bundle === 'object' && bundle !== null && 'entry' in bundle && Array.isArray(bundle.entry);
    return isBundle ? (bundle.entry as unknown[]).length : null;
  } catch {
    return null;
  }
}

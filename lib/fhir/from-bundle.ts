// What the server holds, back in the product's words: received signalements, hand-overs, what became of what was sent.
// Whatever it says is checked; what cannot be understood is the failure `server-garbage`, never a throw.
import type { CelluleState, Received } from '../cellule/signalement-row';
import { fail, ok, type Result } from '../result';
import type { Handover } from '../signalement/handover';
import type { Returned } from '../signalement/returned';
import { readAnswers } from './resources/answers';
import { readConsent, readConsentRecord } from './resources/consent';
import { readDocument } from './resources/document';
import { readPatient } from './resources/patient';
import { readRequest } from './resources/request';
import { readRisk } from './resources/risk';
import {
  findIdentifier,
  isHandoverTask,
  isSignalementTask,
  type ReadTask,
  readChain,
  readState,
  readVisit,
  taskSchema,
} from './resources/task';
import { findByIdentifier, findReferenced, readSearchSets, type SearchSet } from './search-sets';

export interface ReceiptState {
  readonly identifier: string;
  readonly taskId: string;
  readonly version: string;
  /** Null: out of the cellule's hands (cancelled, rejected, entered in error). */
  readonly state: CelluleState | null;
  /** The reason given with a request for completion. */
  readonly reason: string | null;
}

/**
 * `bundles`: answers to the searches, together. A signalement whose request or worker is not among them is left out
 * (fhir.md §6, point 6); one that is there and cannot be read is garbage, never silently skipped.
 */
export function readReceived(
  bundles: readonly unknown[],
  reader: { readonly asHealthProfessional: boolean },
): Result<Received[]> {
  return readEach(bundles, isSignalementTask, (task, identifier, set) => {
    const state = readState(task);
    const focus = findReferenced(set, task.focus?.reference);
    const patient = findReferenced(set, task.for?.reference);
    if (state === null || focus === undefined || patient === undefined) return 'left-out';
    const request = readRequest(focus);
    const worker = readPatient(patient);
    const document = findByIdentifier(set, 'DocumentReference', identifier);
    const medical = document === undefined ? [] : readDocument(document);
    if (request === null || worker === null || medical === null) return null;
    const { proposed, retained } = readRisk(findByIdentifier(set, 'RiskAssessment', identifier));
    const { text, agreement } = readConsent(findByIdentifier(set, 'Consent', identifier));
    return {
      taskId: task.id,
      version: task.meta.versionId,
      identifier,
      edition: readChain(task, identifier).version,
      receivedAt: task.authoredOn,
      state,
      reason: readReason(task, state),
      worker,
      author: task.requester?.display ?? '',
      urgency: task.priority === 'urgent' ? 'urgent' : 'routine',
      level: retained ?? (proposed === 'not-concluded' ? null : proposed),
      ...request,
      medical: reader.asHealthProfessional ? { kind: 'shown', lines: medical } : { kind: 'hidden' },
      consentText: text,
      agreement,
    };
  });
}

/** One signalement with all that is needed to go on with it. For health professionals. */
export function readReturned(bundles: readonly unknown[]): Result<Returned | null> {
  const all = readEach(bundles, isSignalementTask, (task, identifier, set): Returned | 'left-out' | null => {
    const focus = findReferenced(set, task.focus?.reference);
    const patient = findReferenced(set, task.for?.reference);
    if (focus === undefined || patient === undefined) return 'left-out';
    const request = readRequest(focus);
    const worker = readPatient(patient);
    const document = findByIdentifier(set, 'DocumentReference', identifier);
    const medical = document === undefined ? [] : readDocument(document);
    const answers = findByIdentifier(set, 'QuestionnaireResponse', identifier);
    const questionnaire = answers === undefined ? null : readAnswers(answers);
    if (request === null || worker === null || medical === null) return null;
    if (answers !== undefined && questionnaire === null) return null;
    const chain = readChain(task, identifier);
    return {
      identifier,
      root: chain.root,
      edition: chain.version,
      state: readState(task),
      reason: task.statusReason?.text ?? '',
      sentAt: task.authoredOn,
      worker,
      ...request,
      medical,
      level: readRisk(findByIdentifier(set, 'RiskAssessment', identifier)),
      questionnaire,
      consent: readConsentRecord(findByIdentifier(set, 'Consent', identifier)),
    };
  });
  return all.ok ? ok(all.value[0] ?? null) : all;
}

/** Hand-overs that wait for a médecin. */
export function readHandovers(bundles: readonly unknown[]): Result<Handover[]> {
  return readEach(bundles, isHandoverTask, (task, identifier, set) => {
    const focus = findReferenced(set, task.focus?.reference);
    const patient = findReferenced(set, task.for?.reference);
    if (task.status !== 'requested' || patient === undefined) return 'left-out';
    if (task.focus !== undefined && focus === undefined) return 'left-out';
    const worker = readPatient(patient);
    // A note without any answer is work of the IDEST's too.
    const questionnaire = focus === undefined ? { instrument: '', answers: {}, outcome: null } : readAnswers(focus);
    const visit = readVisit(task);
    if (worker === null || questionnaire === null || visit === null) return null;
    return {
      taskId: task.id,
      version: task.meta.versionId,
      from: task.requester?.display ?? '',
      at: task.authoredOn,
      worker,
      visit,
      questionnaire,
      proposedLevel: readRisk(findByIdentifier(set, 'RiskAssessment', identifier)).proposed,
      note: task.note?.map(({ text }) => text).join('\n') ?? '',
    };
  });
}

/** State of every Task of ours, signalement or hand-over; one per identifier. */
export function readReceiptStates(bundles: readonly unknown[]): Result<ReceiptState[]> {
  return readEach(
    bundles,
    () => true,
    (task, identifier) => {
      const state = readState(task);
      if (state === null) return 'left-out';
      return { identifier, taskId: task.id, version: task.meta.versionId, state, reason: readReason(task, state) };
    },
  );
}

function readReason(task: ReadTask, state: CelluleState | null): string | null {
  return state === 'to-complete' ? (task.statusReason?.text ?? null) : null;
}

/** `read` answers null for what cannot be understood, `left-out` for what is not to be shown. */
function readEach<T>(
  bundles: readonly unknown[],
  isWanted: (task: ReadTask) => boolean,
  read: (task: ReadTask, identifier: string, set: SearchSet) => T | 'left-out' | null,
): Result<T[]> {
  const set = readSearchSets(bundles);
  if (!set.ok) return set;
  const values: T[] = [];
  const tasks = readTasks(set.value);
  if (tasks === null) return fail('server-garbage');
  for (const { task, identifier } of tasks.filter(({ task }) => isWanted(task))) {
    const value = read(task, identifier, set.value);
    if (value === null) return fail('server-garbage');
    if (value !== 'left-out') values.push(value);
  }
  return ok(values);
}

interface OurTask {
  readonly task: ReadTask;
  readonly identifier: string;
  readonly version: number;
}

/**
 * Tasks of ours, one per signalement: its latest version; should a server ever hold two of one version, a person sees the
 * one that was acted upon, else the oldest (fhir.md §6, point 5). Null when one that is ours cannot be read.
 */
function readTasks(set: SearchSet): OurTask[] | null {
  const first = new Map<string, OurTask>();
  for (const resource of set.all.filter(({ resourceType }) => resourceType === 'Task')) {
    const parsed = taskSchema.safeParse(resource);
    if (!parsed.success) return null;
    const identifier = findIdentifier(parsed.data);
    if (identifier === null) continue;
    const { root, version } = readChain(parsed.data, identifier);
    const known = first.get(root);
    if (
      known === undefined ||
      version > known.version ||
      (version === known.version && isBefore(parsed.data, known.task))
    )
      first.set(root, { task: parsed.data, identifier, version });
  }
  return [...first.values()];
}

function isBefore(a: ReadTask, b: ReadTask): boolean {
  const rank = (task: ReadTask) => `${readState(task) === 'new' ? 1 : 0} ${task.meta.lastUpdated ?? ''} ${task.id}`;
  return rank(a) < rank(b);
}

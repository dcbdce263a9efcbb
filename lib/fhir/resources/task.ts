// The Task that carries a signalement to the cellule (N), or a hand-over to the médecin (R).
import type { Task, TaskInput } from '@medplum/fhirtypes';
import type { CelluleState } from '../../cellule/signalement-row';
import type { VisitKind } from '../../dossier/dossier';
import type { Departure } from '../../signalement/departure';
import { z } from '../../zod';
import {
  cleanText,
  makeAuthorReference,
  makeCelluleReference,
  makeIdentifier,
  makeMeta,
  makeReference,
  makeWorkerReference,
} from '../frame';
import { codes, systems } from '../systems';

/** Words of `Task.businessStatus` for each state at the cellule. */
export const stateCodes: Record<CelluleState, string> = {
  new: 'nouveau',
  accepted: 'accepte',
  'to-complete': 'a-completer',
  closed: 'clos',
  withdrawn: 'retire',
};
/** Its agreement was withdrawn. */
export const withdrawnCode = stateCodes.withdrawn;

export function buildSignalementTask(departure: Departure): Task {
  return {
    ...buildCommon(departure, 'N'),
    code: { coding: [{ system: codes.taskCode, code: 'fulfill' }] },
    businessStatus: { coding: [{ system: codes.cellState, code: stateCodes.new }] },
    focus: makeReference(departure, 'request'),
    owner: makeCelluleReference(departure),
    ...buildChain(departure),
  };
}

/** A later version carries the name of the first and its own number: a reader shows the last one only. */
function buildChain({ chain }: Departure): Pick<Task, 'groupIdentifier' | 'input'> {
  if (chain === undefined) return {};
  return {
    groupIdentifier: { system: systems.signalement, value: chain.root },
    input: [{ ...buildInputType('version'), valuePositiveInt: chain.version }],
  };
}

/** For whichever médecin of the service opens the dossier: addressed to the role, not to a person. */
export function buildHandoverTask(departure: Departure): Task {
  const note = cleanText(departure.note ?? '');
  return {
    ...buildCommon(departure, 'R'),
    code: { coding: [{ system: codes.requestType, code: 'avis-medecin' }] },
    ...(departure.questionnaire !== null && { focus: makeReference(departure, 'answers') }),
    owner: {
      type: 'PractitionerRole',
      identifier: { system: systems.role, value: 'medecin' },
      display: 'Médecin du travail',
    },
    ...(note !== '' && { note: [{ text: note }] }),
    input: [
      { ...buildInputType('type-visite'), valueCode: departure.visit.kind },
      { ...buildInputType('date-visite'), valueDate: departure.visit.date },
    ],
  };
}

function buildCommon(departure: Departure, label: 'N' | 'R'): Task {
  return {
    resourceType: 'Task',
    meta: makeMeta(departure, label),
    identifier: [makeIdentifier(departure)],
    status: 'requested',
    intent: 'order',
    priority: departure.urgency,
    for: makeWorkerReference(departure),
    authoredOn: departure.leavesAt,
    lastModified: departure.leavesAt,
    requester: makeAuthorReference(departure.author),
  };
}

function buildInputType(code: string): Pick<TaskInput, 'type'> {
  return { type: { coding: [{ system: codes.taskInput, code }] } };
}

const coded = z.object({
  coding: z.optional(z.array(z.object({ system: z.optional(z.string()), code: z.optional(z.string()) }))),
});
const reference = z.object({ reference: z.optional(z.string()), display: z.optional(z.string()) });

export const taskSchema = z.object({
  resourceType: z.literal('Task'),
  id: z.string(),
  meta: z.object({ versionId: z.string(), lastUpdated: z.optional(z.string()) }),
  identifier: z.optional(z.array(z.object({ system: z.optional(z.string()), value: z.optional(z.string()) }))),
  groupIdentifier: z.optional(z.object({ system: z.optional(z.string()), value: z.optional(z.string()) })),
  status: z.string(),
  statusReason: z.optional(z.object({ text: z.optional(z.string()) })),
  businessStatus: z.optional(coded),
  priority: z.optional(z.string()),
  code: z.optional(coded),
  focus: z.optional(reference),
  for: z.optional(reference),
  requester: z.optional(reference),
  authoredOn: z.string(),
  note: z.optional(z.array(z.object({ text: z.string() }))),
  input: z.optional(
    z.array(
      z.object({
        type: coded,
        valueCode: z.optional(z.string()),
        valueDate: z.optional(z.string()),
        valuePositiveInt: z.optional(z.number()),
      }),
    ),
  ),
});
export type ReadTask = z.infer<typeof taskSchema>;

/** Our identifier; null for a Task of somebody else. */
export function findIdentifier(task: ReadTask): string | null {
  return task.identifier?.find(({ system }) => system === systems.signalement)?.value ?? null;
}

/** Identifier of the first version, and which one this is. */
export function readChain(task: ReadTask, identifier: string): { readonly root: string; readonly version: number } {
  const { groupIdentifier } = task;
  const root = groupIdentifier?.system === systems.signalement ? groupIdentifier.value : undefined;
  return { root: root ?? identifier, version: findInput(task, 'version')?.valuePositiveInt ?? 1 };
}

export function isSignalementTask(task: ReadTask): boolean {
  return task.code?.coding?.some(({ system, code }) => system === codes.taskCode && code === 'fulfill') ?? false;
}

export function isHandoverTask(task: ReadTask): boolean {
  return (
    task.code?.coding?.some(({ system, code }) => system === codes.requestType && code === 'avis-medecin') ?? false
  );
}

/** Null for a Task that is out of the cellule's hands (replaced, cancelled, rejected, entered in error…). */
export function readState(task: ReadTask): CelluleState | null {
  const code = task.businessStatus?.coding?.find(({ system }) => system === codes.cellState)?.code;
  if (task.status === 'cancelled' && code === withdrawnCode) return 'withdrawn';
  if (!['requested', 'received', 'accepted', 'in-progress', 'on-hold', 'completed'].includes(task.status)) return null;
  if (task.status === 'completed' && isSignalementTask(task)) return 'closed';
  const named = (['new', 'accepted', 'to-complete', 'closed'] as const).find((state) => stateCodes[state] === code);
  if (named !== undefined) return named;
  if (task.status === 'on-hold') return 'to-complete';
  return ['requested', 'received'].includes(task.status) ? 'new' : 'accepted';
}

const visitKinds: Readonly<Record<VisitKind, true>> = {
  VIP_I: true,
  VIP_P: true,
  SIR_E: true,
  SIR_P: true,
  SIR_INT: true,
  PRE: true,
  REP: true,
  DEM: true,
  MIC: true,
  PEX: true,
};

export function readVisit(task: ReadTask): Departure['visit'] | null {
  const kind = findInput(task, 'type-visite')?.valueCode;
  const date = findInput(task, 'date-visite')?.valueDate;
  if (kind === undefined || date === undefined || !Object.hasOwn(visitKinds, kind)) return null;
  return { kind: kind as VisitKind, date };
}

function findInput(task: ReadTask, name: string) {
  return task.input?.find(({ type }) =>
    type.coding?.some(({ system, code }) => system === codes.taskInput && code === name),
  );
}

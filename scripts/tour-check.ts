// What the embedded server really holds after the tour, read over HTTP as the médecin, by nobody's help but the server's:
// the resources by type with their ids, and every line of the signalement.
import { openReceived } from '../lib/edge/server';

export interface ServerSide {
  /** Server ids by type of resource. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
  readonly identifier: string;
  readonly taskId: string;
  /** Label and text of each line, of every layer. */
  readonly lines: readonly (readonly [string, string])[];
}

const token = 'jeton-demo-medecin';
const types = [
  'Patient',
  'QuestionnaireResponse',
  'RiskAssessment',
  'Consent',
  'ServiceRequest',
  'DocumentReference',
  'Task',
  'Provenance',
];

interface Found {
  readonly entry?: readonly {
    readonly resource: {
      readonly id: string;
      readonly code?: { readonly coding?: readonly { readonly code: string }[] };
    };
  }[];
}

export async function readServer(url: string): Promise<ServerSide> {
  const resources: Record<string, string[]> = {};
  let taskId = '';
  for (const type of types) {
    const response = await fetch(`${url}/${type}`, { headers: { Authorization: `Bearer ${token}` } });
    const found = (await response.json()) as Found;
    resources[type] = (found.entry ?? []).map(({ resource }) => resource.id);
    const task = found.entry?.find(({ resource }) => resource.code?.coding?.some(({ code }) => code === 'fulfill'));
    if (type === 'Task' && task !== undefined) taskId = task.resource.id;
  }
  const received = await openReceived({ url, token }, taskId, { asHealthProfessional: true });
  if (!received.ok) throw new Error(`The signalement can't be read back: ${received.failure.code}`);
  const { administrative, functional, medical, identifier } = received.value;
  const lines = [...administrative, ...(functional ?? []), ...(medical.kind === 'shown' ? medical.lines : [])];
  return { resources, identifier, taskId, lines: lines.map(({ label, text }) => [label, text] as const) };
}

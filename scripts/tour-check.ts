// What the embedded server holds after the tour, read over HTTP as the médecin: the resources and the answers as they
// lie there; the lines and the level as the product reads them back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReceived } from '../lib/edge/server';
import { loadInstrument } from '../lib/questionnaire/load';
import { paul } from '../tests/e2e/people';
import { type Held, hasCode, listHeld } from '../tests/e2e/server-side';
import type { World } from '../tests/e2e/world';

// Read as a file: Playwright's loader takes no JSON module.
const file = join(import.meta.dirname, '../lib/questionnaire/instruments/reperage-mi-carriere-4.json');
const loaded = loadInstrument(JSON.parse(readFileSync(file, 'utf8')));
if (!loaded.ok) throw new Error(`The shipped instrument does not load: ${loaded.failure.subject}`);
const instrument = loaded.value;

/** Codes by question. */
export type AnswerCodes = Readonly<Record<string, string>>;

export interface ServerSide {
  /** Server ids by type of resource. */
  readonly resources: Readonly<Record<string, readonly string[]>>;
  readonly identifier: string;
  readonly taskId: string;
  /** Label and text of each line of every layer, the level among them. */
  readonly lines: readonly (readonly [string, string])[];
  /** Of each questionnaire held: the hand-over's and the signalement's. */
  readonly answers: readonly AnswerCodes[];
}

export async function readServer(world: World): Promise<ServerSide> {
  const held = await listHeld(world);
  const resources: Record<string, string[]> = {};
  for (const { resourceType, id } of held) resources[resourceType] = [...(resources[resourceType] ?? []), id];
  const taskId = held.find((one) => one.resourceType === 'Task' && hasCode(one, 'fulfill'))?.id ?? '';
  const server = { url: world.serverLocalUrl, token: paul.serverToken };
  const received = await openReceived(server, taskId, { asHealthProfessional: true });
  if (!received.ok) throw new Error(`The signalement can't be read back: ${received.failure.code}`);
  const { administrative, functional, medical, identifier, level } = received.value;
  const lines = [...administrative, ...(functional ?? []), ...(medical.kind === 'shown' ? medical.lines : [])];
  return {
    resources,
    identifier,
    taskId,
    lines: [
      ...lines.map(({ label, text }) => [label, text] as const),
      ...(level === null ? [] : [['Niveau', instrument.levelLabels[level]] as const]),
    ],
    answers: held.filter(({ resourceType }) => resourceType === 'QuestionnaireResponse').map(readAnswers),
  };
}

function readAnswers({ item = [] }: Held): AnswerCodes {
  return Object.fromEntries(item.map(({ linkId, answer }) => [linkId, answer?.[0]?.valueCoding?.code ?? '']));
}

/** What the number keys mean, question by question: the digit itself on a scale, else the rank of the option. */
export function meanKeys(keys: readonly string[]): AnswerCodes {
  return Object.fromEntries(
    instrument.questions.map(({ linkId, shape, options }, index) => {
      const key = keys[index] ?? '';
      return [linkId, shape === 'scale' ? key : (options[Number(key) - 1]?.code ?? '')];
    }),
  );
}

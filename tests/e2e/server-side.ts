// What the embedded server holds, read over HTTP as one of its users, by nobody's help but the server's.
import { type Person, paul } from './people';
import type { World } from './world';

export interface Held {
  readonly id: string;
  readonly resourceType: string;
  readonly status?: string;
  readonly code?: { readonly coding?: readonly { readonly code: string }[] };
  readonly item?: readonly {
    readonly linkId: string;
    readonly answer?: readonly { readonly valueCoding?: { readonly code?: string } }[];
  }[];
}

const types = [
  'Patient',
  'QuestionnaireResponse',
  'RiskAssessment',
  'Consent',
  'ServiceRequest',
  'DocumentReference',
  'Task',
] as const;

/** Every resource of our kinds that this person may read there. */
export async function listHeld(world: Pick<World, 'serverLocalUrl'>, person: Person = paul): Promise<Held[]> {
  const found = await Promise.all(
    types.map(async (type): Promise<Held[]> => {
      const response = await fetch(`${world.serverLocalUrl}/${type}`, {
        headers: { Authorization: `Bearer ${person.serverToken}` },
      });
      const bundle = (await response.json()) as { readonly entry?: readonly { readonly resource: Held }[] };
      return (bundle.entry ?? []).map(({ resource }) => resource);
    }),
  );
  return found.flat();
}

export function hasCode(resource: Held, code: string): boolean {
  return resource.code?.coding?.some((coding) => coding.code === code) === true;
}

/** Kinds of resources, each once, sorted. */
export function listKinds(held: readonly Held[]): string[] {
  return [...new Set(held.map(({ resourceType }) => resourceType))].sort();
}

// Two dossiers told apart without keeping who they are: a digest with a salt that goes away with the page.
import type { WorkerIdentity } from '../dossier/dossier';

const salt = crypto.randomUUID();

export async function makeFingerprint(worker: WorkerIdentity): Promise<string> {
  const { dossierNumber, birthName, givenNames, birthDate } = worker;
  const traits = new TextEncoder().encode(JSON.stringify([salt, dossierNumber, birthName, givenNames, birthDate]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', traits));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Two dossiers told apart without keeping who they are: a digest with a salt that goes away with the page.
import type { WorkerIdentity } from '../dossier/dossier';

const salt = crypto.randomUUID();

export async function makeFingerprint(worker: WorkerIdentity): Promise<string> {
  const { dossierNumber, birthName, givenNames, birthDate } = worker;
  const traits = new TextEncoder().encode(JSON.stringify([salt, dossierNumber, birthName, givenNames, birthDate]));
  return writeHex(await crypto.subtle.digest('SHA-256', traits));
}

/** SHA-256 of a text, in hexadecimal. Not for a person's identity: it is the same everywhere. */
export async function digestText(text: string): Promise<string> {
  return writeHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function writeHex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

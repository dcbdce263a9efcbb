// The service's own instruments, kept on this computer with the shipped one beside them. Each is checked at each reading:
// one whose text is not the one that was hashed is never played. None is ever erased: old answers need their text.
import { bindToText, writeStable } from '../questionnaire/hash';
import type { Instrument } from '../questionnaire/instrument';
import { type KeptInstrument, keptInstrumentSchema } from '../questionnaire/life';
import { loadInstrument } from '../questionnaire/load';
import { shippedInstrument } from '../questionnaire/shipped';
import { browser } from './browser';

const KEY = 'instruments';

export interface KnownInstrument {
  readonly kept: KeptInstrument;
  /** Its canonical holds the hash of its text. */
  readonly instrument: Instrument;
}

/** In the order in which they came. */
export async function listInstruments(): Promise<readonly KnownInstrument[]> {
  const known = await Promise.all((await readStored()).map(understand));
  return known.flatMap((one) => (one === null ? [] : [one]));
}

/** Replaces each of `changed` by its identifier, or adds it. What could not be understood stays as it is. */
export async function saveInstruments(changed: readonly KeptInstrument[]): Promise<void> {
  const stored = await readStored();
  const known = new Map(changed.map((kept) => [kept.id, kept]));
  const replaced = stored.map((json) => known.get(readId(json)) ?? json);
  const ids = new Set(stored.map(readId));
  await browser.storage.local.set({ [KEY]: [...replaced, ...changed.filter(({ id }) => !ids.has(id))] });
}

/** The instrument that new drafts begin with: the service's, or the shipped one. */
export async function readInstrumentInUse(): Promise<Instrument> {
  const used = (await listInstruments()).find(({ kept }) => kept.state === 'in-use');
  return used?.instrument ?? shippedInstrument;
}

/** The very text that answers were given to; null when this computer does not hold it. */
export async function findInstrument(canonical: string): Promise<Instrument | null> {
  return (await listPlayed()).find((instrument) => instrument.canonical === canonical) ?? null;
}

/** Every text that answers may have been given to: the shipped one, and the service's. */
export async function listPlayed(): Promise<readonly Instrument[]> {
  return [shippedInstrument, ...(await listInstruments()).map(({ instrument }) => instrument)];
}

/** SHA-256 of a Questionnaire's text, in hexadecimal digits. */
export async function hashText(file: unknown): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(writeStable(file))));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readStored(): Promise<readonly unknown[]> {
  const found = await browser.storage.local.get(KEY);
  const stored: unknown = found[KEY];
  return Array.isArray(stored) ? stored : [];
}

async function understand(json: unknown): Promise<KnownInstrument | null> {
  const kept = keptInstrumentSchema.safeParse(json);
  if (!kept.success || (await hashText(kept.data.file)) !== kept.data.hash) return null;
  const loaded = loadInstrument(kept.data.file);
  return loaded.ok ? { kept: kept.data, instrument: bindToText(loaded.value, kept.data.hash) } : null;
}

function readId(json: unknown): string {
  return typeof json === 'object' && json !== null && 'id' in json ? String(json.id) : '';
}

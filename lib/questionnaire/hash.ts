// The exact text of a Questionnaire as one string, and the name its answers keep: the hash of that string is in it.
import type { Instrument } from './instrument';

/** The same for the same content, whatever the order of its keys. What SHA-256 is taken of. */
export function writeStable(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(writeStable).join(',')}]`;
  if (typeof json === 'object' && json !== null) {
    const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${writeStable(value)}`).join(',')}}`;
  }
  return JSON.stringify(json) ?? 'null';
}

/** `url|1.0.0+sha256.<64 hexadecimal digits>`: answers kept under it belong to this text and to no other. */
export function bindToText(instrument: Instrument, hash: string): Instrument {
  return { ...instrument, canonical: `${instrument.canonical}+sha256.${hash}` };
}

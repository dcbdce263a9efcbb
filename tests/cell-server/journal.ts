// The disk: one file, one JSON line per committed transaction, on the disk before anybody is told. Knows nothing of FHIR.
import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Journal {
  /** On the disk when it returns; throws, and leaves the file as it was, when it cannot be. */
  append(record: unknown): void;
  close(): void;
}

/** Opens or makes the journal of `folder` and answers what it holds, oldest first. */
export function openJournal(folder: string): { readonly journal: Journal; readonly records: readonly unknown[] } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'journal.ndjson');
  const file = openSync(path, 'a+');
  const { records, length } = readRecords(readFileSync(path));
  // A torn last line was never acknowledged; the next one must not be written behind it.
  ftruncateSync(file, length);
  let size = length;
  return {
    records,
    journal: {
      append(record) {
        const line = Buffer.from(`${JSON.stringify(record)}\n`);
        try {
          for (let at = 0; at < line.length; ) at += writeSync(file, line, at);
          fsyncSync(file);
          size += line.length;
        } catch (error) {
          ftruncateSync(file, size);
          throw error;
        }
      },
      close: () => closeSync(file),
    },
  };
}

/** `length`: bytes up to the end of the last whole line. A damaged line before the last one is not forgiven. */
function readRecords(bytes: Buffer): { readonly records: readonly unknown[]; readonly length: number } {
  const records: unknown[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1) break;
    try {
      records.push(JSON.parse(bytes.toString('utf8', start, end)));
    } catch (error) {
      if (end + 1 < bytes.length) throw new Error('The journal is damaged before its last line.', { cause: error });
      break;
    }
    start = end + 1;
  }
  return { records, length: start };
}

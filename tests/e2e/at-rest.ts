// What of a worker can be read in the files of a browser profile, by whoever copies the folder: UTF-8 and UTF-16.
// Limit in Firefox: it compresses what it keeps (snappy), so that a long text may stand there in pieces, never found whole.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Hit {
  readonly file: string;
  readonly value: string;
}

/** Every file below `folder` in which one of `values` stands in clear. */
export function findInClear(folder: string, values: readonly string[]): Hit[] {
  const needles = values.map((value) => ({
    value,
    bytes: [Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le'), Buffer.from(value, 'latin1')],
  }));
  return listFiles(folder).flatMap((file) => {
    const content = readFileSync(file);
    return needles
      .filter(({ bytes }) => bytes.some((needle) => content.includes(needle)))
      .map(({ value }) => ({ file, value }));
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // Sockets and links of a running browser are no content.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return listFiles(path);
    return stats?.isFile() ? [path] : [];
  });
}

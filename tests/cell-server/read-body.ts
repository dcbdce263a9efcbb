// The body of a request, bounded: JSON, or the form that `POST [type]/_search` sends.
import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 5 * 1024 * 1024;

type Form = Record<string, string | string[]>;
export type Body = { readonly content: unknown } | 'too-large' | 'not-understood';

export async function readBody(request: IncomingMessage): Promise<Body> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    // Read to its end all the same: an answer to a cut request would not arrive.
    if (size <= MAX_BYTES) pieces.push(piece);
  }
  if (size > MAX_BYTES) return 'too-large';
  const text = Buffer.concat(pieces).toString('utf8');
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return { content: readForm(new URLSearchParams(text)) };
  }
  if (text === '') return { content: undefined };
  try {
    return { content: JSON.parse(text) };
  } catch {
    return 'not-understood';
  }
}

function readForm(parameters: URLSearchParams): Form {
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

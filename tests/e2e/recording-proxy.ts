// Stands between the extension and the FHIR server and keeps every answer, with who asked: what a person was really sent.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Person } from './people';

export interface RecordingProxy {
  /** Address of the server as the extension is given it. */
  readonly url: string;
  /** Bodies of the answers to this person, base64 parts also in clear. */
  readonly listAnswersTo: (person: Person) => readonly string[];
  readonly close: () => Promise<void>;
}

/** `target`: the server's own address, `http://127.0.0.1:1234/fhir`. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const answers: { readonly authorization: string; readonly body: string }[] = [];
  const proxy = createServer((asked, answered) => {
    const { port } = new URL(target);
    const { method, url: path, headers } = asked;
    const onward = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      const body = await text(response);
      answers.push({ authorization: headers.authorization ?? '', body: withDecoded(body) });
      answered.writeHead(response.statusCode ?? 500, response.headers);
      answered.end(body);
    });
    onward.on('error', () => answered.destroy());
    asked.pipe(onward);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://fhir-demo.localhost:${(proxy.address() as AddressInfo).port}/fhir`,
    listAnswersTo: ({ serverToken }) =>
      answers.filter(({ authorization }) => authorization === `Bearer ${serverToken}`).map(({ body }) => body),
    close: async () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

/** The same text, followed by every long base64 value in it, decoded. */
function withDecoded(body: string): string {
  const encoded = body.match(/"[A-Za-z0-9+/]{16,}={0,2}"/g) ?? [];
  return [body, ...encoded.map((value) => Buffer.from(value, 'base64').toString('utf8'))].join('\n');
}

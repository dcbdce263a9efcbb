// A world whose server is spoken to through a recording proxy: what each person was really sent.
import { type CellServer, startCellServer } from '../cell-server/server';
import { test as base } from './fixtures';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';

export const test = base.extend<{ server: CellServer; recorder: RecordingProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names between these braces
  server: async ({}, use, testInfo) => {
    const server = await startCellServer({ port: 0, folder: testInfo.outputPath('serveur') });
    await use(server);
    await server.close();
  },
  recorder: async ({ server }, use) => {
    const recorder = await startRecordingProxy(server.localUrl);
    await use(recorder);
    await recorder.close();
  },
  world: async ({ openComputer, recorder, server }, use) =>
    use(await openComputer({ serverUrl: recorder.url, serverLocalUrl: server.localUrl })),
});

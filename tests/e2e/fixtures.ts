// The test of Playwright with our world around it: each test has computers of its own, in folders that go away with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { setUpPeople } from './people';
import { openWorld, type World, type WorldOptions } from './world';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Opens one more computer with its three accesses; `server`: the one of another computer. */
  readonly openComputer: (server?: WorldOptions['server']) => Promise<World>;
  readonly world: World;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names between these braces
  openComputer: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-e2e-'));
    const worlds: World[] = [];
    try {
      await use(async (server) => {
        const own = join(folder, String(worlds.length));
        const world = await openWorld({ folder: own, hostPort: 0, serverPort: 0, ...(server && { server }) });
        worlds.unshift(world);
        await setUpPeople(world);
        return world;
      });
    } finally {
      for (const world of worlds) await world.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  world: async ({ openComputer }, use) => use(await openComputer()),
  page: async ({ world }, use) => use(await world.context.newPage()),
});

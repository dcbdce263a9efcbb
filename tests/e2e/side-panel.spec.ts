// The same panel in the browser's own side panel, where no page can cover it.
import { expect } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { test } from './fixtures';
import { openDossier, openPanel, unlock } from './moves';
import { ines } from './people';

test('moves to the browser’s own side panel, and leaves the host’s page', async ({ world }) => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, ines);
  await panel.getByRole('button', { name: 'Afficher dans le panneau du navigateur' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  const [worker] = world.context.serviceWorkers();
  const listSidePanels = () =>
    worker?.evaluate(async () => {
      type Api = { runtime: { getContexts: (filter: object) => Promise<readonly { documentUrl: string }[]> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      const found = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      // A panel that is still opening has no address yet.
      return found.map(({ documentUrl }) => documentUrl.replace(/^.*\/\/[^/]+/, ''));
    });
  await expect.poll(listSidePanels).toEqual(['/panel.html']);
});

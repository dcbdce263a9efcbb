// The same panel in the browser's own side panel, where no page can cover it.
import { expect } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { test } from './fixtures';
import { openDossier, openPanel, unlock } from './moves';
import { ines } from './people';
import { readSidePanel } from './side-panel-view';

test('moves to the browser’s own side panel, and leaves the host’s page', async ({ world }) => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, ines);
  await panel.getByRole('button', { name: 'Afficher dans le panneau du navigateur' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  const readIt = () => readSidePanel(world.context);
  await expect.poll(readIt).toMatch(/PETIT Claire/);
  await openDossier(page, world, caseOf['long-name']);
  await expect.poll(readIt).not.toMatch(/PETIT/);
  await expect.poll(readIt).toMatch(/dossier\s\d+/);
  // Elsewhere, nobody is shown who was read here.
  await page.goto('about:blank');
  await expect.poll(readIt).toMatch(/Vigie ne connaît pas cette page/);
});

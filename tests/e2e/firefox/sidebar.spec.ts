// The same panel in Firefox's sidebar, where no page can cover it. Firefox opens it from a page of its own only: the button
// of the panel shows a bubble, whose click opens the sidebar.
import type { Page } from '@playwright/test';
import { caseOf } from '../../hosts/workers';
import { openAs } from '../acts';
import { expect, test } from '../fixtures';
import { openDossier } from '../moves';
import { ines } from '../people';
import { openPage } from '../world';
import type { FirefoxContext } from './page';

type Sidebar = 'popup' | 'sidebar';
interface Extension {
  readonly browser: {
    readonly extension: { readonly getViews: (filter: { readonly type: Sidebar }) => readonly Window[] };
  };
}

/** What a view that is no tab shows, asked by another page of the extension. */
async function readViews(asking: Page, type: Sidebar): Promise<string[]> {
  return asking.evaluate((wanted) => {
    const { browser } = globalThis as unknown as Extension;
    return browser.extension.getViews({ type: wanted }).map(({ document }) => document.body.innerText);
  }, type);
}

async function findButton(asking: Page): Promise<{ x: number; y: number } | null> {
  return asking.evaluate(() => {
    const { browser } = globalThis as unknown as Extension;
    const [bubble] = browser.extension.getViews({ type: 'popup' });
    const box = bubble?.document.querySelector('button')?.getBoundingClientRect();
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

test('moves to Firefox’s sidebar, shows the same worker there, and leaves the host’s page', async ({ world, page }) => {
  const { chrome } = world.context as unknown as FirefoxContext;
  const asking = await openPage(world, 'guide');
  const panel = await openAs(page, world, ines, caseOf.tour);
  await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Afficher dans le panneau du navigateur' }).click();
  await expect.poll(() => readViews(asking, 'popup')).toEqual([expect.stringContaining('Ouvrir le panneau latéral')]);
  expect(await readViews(asking, 'popup')).not.toEqual([expect.stringContaining('PETIT')]);
  const button = await findButton(asking);
  if (button !== null) await chrome.clickInView('popup', button);

  await expect
    .poll(() => readViews(asking, 'sidebar'))
    .toEqual([expect.stringMatching(/PETIT Claire[\s\S]*Question 1 sur 4/)]);
  await expect.poll(() => page.frames().length).toBe(1);
  await openDossier(page, world, caseOf['long-name']);
  await expect.poll(() => readViews(asking, 'sidebar')).not.toEqual([expect.stringContaining('PETIT')]);
  await expect.poll(() => readViews(asking, 'sidebar')).toEqual([expect.stringMatching(/dossier\s\d+/)]);
  // Elsewhere, nobody is shown who was read here.
  await page.goto('about:blank');
  await expect
    .poll(() => readViews(asking, 'sidebar'))
    .toEqual([expect.stringContaining('Vigie ne connaît pas cette page')]);
});

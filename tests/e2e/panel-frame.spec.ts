// The panel's frame in the host's page: its width, two windows with a panel each, and an extension that is updated under it.
import type { Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { readAnswers } from './acts';
import { expect, test } from './fixtures';
import { expectSaved, openDossier, openPanel, pressAnswer, unlock } from './moves';
import { ines } from './people';

const readMargin = (page: Page) => page.evaluate(() => document.documentElement.style.marginRight);

test('gets wider and narrower by its edge, with the mouse and with the arrow keys', async ({ page, world }) => {
  await openDossier(page, world, caseOf.tour);
  await openPanel(page);
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  expect(await readMargin(page)).toBe('400px');
  await page.mouse.move(width - 398, height / 2);
  await page.mouse.down();
  await page.mouse.move(width - 430, height / 2);
  await page.mouse.move(width - 460, height / 2);
  await page.mouse.up();
  await expect.poll(() => readMargin(page)).toBe('460px');
  // Released: the pointer goes its way.
  await page.mouse.move(width - 700, height / 2);
  expect(await readMargin(page)).toBe('460px');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => readMargin(page)).toBe('440px');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => readMargin(page)).toBe('480px');
  // The next page has it too.
  await page.reload();
  await openDossier(page, world, caseOf.rqth);
  await openPanel(page);
  await expect.poll(() => readMargin(page)).toBe('480px');
});

test('shows each window its own dossier, side by side', async ({ page, world }) => {
  await openDossier(page, world, caseOf.tour);
  const ours = await openPanel(page);
  await unlock(ours, ines);
  await expect(ours.getByText('Question 1 sur 4')).toBeVisible();
  const opening = world.context.waitForEvent('page');
  await page.evaluate((url) => {
    window.open(url, '_blank', 'popup,width=1366,height=768');
  }, `${world.hostUrl}/#/liste`);
  const other = await opening;
  await openDossier(other, world, caseOf.rqth);
  // Another window, and not one more tab of the first.
  expect(await other.evaluate(() => window.menubar.visible)).toBe(false);
  await other.bringToFront();
  const theirs = await openPanel(other);
  await expect(theirs.getByText('Question 1 sur 4')).toBeVisible();
  await expect(theirs.getByText(caseOf.rqth).first()).toBeVisible();
  await pressAnswer(other, '4');
  await expectSaved(theirs);
  await page.bringToFront();
  await expect(ours.getByText(caseOf.tour).first()).toBeVisible();
  expect(await ours.locator('body').textContent()).not.toContain(caseOf.rqth);
  await pressAnswer(page, '7');
  await expectSaved(ours);
  expect([(await readAnswers(ours)).q1, (await readAnswers(theirs)).q1]).toEqual(['7', '4']);
});

test('is there once, with what was entered, after its script was started again in an open page', async ({
  page,
  world,
}) => {
  await openDossier(page, world, caseOf.tour);
  const before = await openPanel(page);
  await unlock(before, ines);
  await expect(before.getByText('Question 1 sur 4')).toBeVisible();
  await pressAnswer(page, '6');
  await expectSaved(before);
  // As after an update of the extension: a newer script comes into a page where the earlier one runs.
  await world.runInBackground((scope) => {
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number }[]> };
      scripting: { executeScript(wanted: object): Promise<unknown> };
    }
    const { chrome } = scope as unknown as { chrome: Api };
    void chrome.tabs
      .query({ url: '*://logiciel-demo.localhost/*' })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/host.js'] }));
  });
  // The earlier one leaves with its panel, and the page has its width back.
  await expect.poll(() => readMargin(page)).toBe('');
  await expect(page.locator('vigie-pdp')).toHaveCount(1);
  await expect.poll(() => page.frames().length).toBe(1);
  const after = await openPanel(page);
  await expect(after.getByText('Question 2 sur 4')).toBeVisible();
  expect((await readAnswers(after)).q1).toBe('6');
  await expect(page.locator('vigie-pdp')).toHaveCount(1);
});

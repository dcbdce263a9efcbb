// A page that covers, fades or moves the panel to steal the click that sends (quality.md §2.3): nothing leaves, and it is said.
// Chromium only: Firefox does not tell a page what stands before it.
import type { Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { agreeAndLook, openAs, reachAgreement, readView } from './acts';
import { expect, test } from './fixtures';
import { paul } from './people';
import { listHeld } from './server-side';

/** What the page does to the panel, and undoes. Each lets the pointer through to the button, or nearly. */
const lids: readonly (readonly [string, string])[] = [
  ['the whole page is faded', 'html { opacity: 0.01 !important }'],
  ['the body of the page is not enough, its root is filtered', 'html { filter: opacity(0.02) }'],
  ['the panel is clipped', 'html { clip-path: inset(0 400px 0 0) }'],
  ['the panel is scaled away', 'html { transform: scale(0.2); transform-origin: 100% 100% }'],
];

const setStyle = (page: Page, text: string) =>
  page.evaluate((css) => {
    const style = document.querySelector('style.lid') ?? document.head.appendChild(document.createElement('style'));
    style.className = 'lid';
    style.textContent = css;
  }, text);

/** A lid over the right side, in the top layer, that lets clicks through; only over the button with `part`. */
const setPopover = (page: Page, isOn: boolean) =>
  page.evaluate((wanted) => {
    document.querySelector('.lid-layer')?.remove();
    if (!wanted) return;
    const lid = document.documentElement.appendChild(document.createElement('div'));
    lid.className = 'lid-layer';
    lid.setAttribute('popover', 'manual');
    lid.style.cssText = `position:fixed;inset:auto 0 0 auto;width:60px;height:60px;margin:0;border:0;
      pointer-events:none;background:#fff`;
    lid.showPopover();
  }, isOn);

test('a click stolen from under a lid sends nothing, and the panel says why', async ({ world, page }) => {
  test.setTimeout(180_000);
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  const send = panel.getByRole('button', { name: 'Envoyer à la cellule' });
  await expect(send).toBeEnabled();
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  const press = () => page.mouse.click(width - 40, height - 30);
  const expectStopped = async () => {
    await expect(send).toBeDisabled();
    await expect(panel.getByText(/recouvre ou masque ce bouton/)).toHaveCount(1);
    await press();
    await page.waitForTimeout(300);
    expect((await readView(panel)).draft?.draft.state).toBe('open');
  };

  for (const [name, css] of lids) {
    await test.step(name, async () => {
      await setStyle(page, css);
      await expectStopped();
      await setStyle(page, '');
      await expect(send).toBeEnabled();
    });
  }
  await test.step('a lid of the top layer covers part of the button', async () => {
    await setPopover(page, true);
    await expectStopped();
    await setPopover(page, false);
    await expect(send).toBeEnabled();
  });
  await test.step('it was covered until a moment ago', async () => {
    await setPopover(page, true);
    await expect(send).toBeDisabled();
    await setPopover(page, false);
    await press();
    await page.waitForTimeout(300);
    expect((await readView(panel)).draft?.draft.state).toBe('open');
  });
  expect(await listHeld(world)).toEqual([]);

  await expect(send).toBeEnabled();
  await expect(panel.getByText(/recouvre ou masque ce bouton/)).toHaveCount(0);
  await press();
  await expect(panel.getByRole('heading', { name: /^Envoyé le/ })).toBeVisible({ timeout: 30_000 });
});

// The screen turned to the worker: it opens nothing else, and closing it instead of giving it back locks Vigie.

import { caseOf } from '../hosts/workers';
import { openAs, reachAgreement } from './acts';
import { expect, test } from './fixtures';
import { unlock } from './moves';
import { paul } from './people';
import { ask } from './world';

test('a turned screen that is closed locks Vigie, and the answers given on it are kept', async ({ page, world }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Tourner l’écran' }).click();
  const turned = await opening;
  await expect(turned.getByText('1 sur 4')).toBeVisible();
  await turned.getByRole('button', { name: 'J’accepte' }).click();
  await expect(turned.getByText('2 sur 4')).toBeVisible();
  expect(await ask(panel, 'draft.start', {})).toMatchObject({ ok: false, failure: { code: 'worker-mode-on' } });
  await turned.close();
  await page.bringToFront();
  await expect(panel.getByText('Vigie est verrouillée')).toBeVisible();
  await unlock(panel, paul);
  await expect(panel.getByRole('radio', { name: 'J’accepte' }).first()).toBeChecked();
});

// A signalement that the cellule returns: its author completes it and sends it again, and it stays one signalement.
import type { Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { agreeAndLook, openAs, reachAgreement, readView, sendToCellule, showTab } from './acts';
import { expect, test } from './fixtures';
import { expectSaved, openSection, unlock } from './moves';
import { camille, paul } from './people';
import { hasCode, listHeld } from './server-side';
import { openPage, type World } from './world';

const reason = 'Merci de préciser le délai souhaité.';

async function askCompletion(world: World): Promise<Page> {
  const cellule = await openPage(world, 'cellule');
  await unlock(cellule, camille);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await cellule.getByRole('button', { name: 'Demander un complément', exact: true }).click();
  await cellule.getByLabel('Ce qu’il manque').fill(reason);
  await cellule.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(cellule.getByText(/Un complément est demandé à Dr Paul DURAND/)).toBeVisible();
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();
  return cellule;
}

test('a returned signalement is completed, sent again, and the cellule has one line of it, in version 2', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  const cellule = await askCompletion(world);

  await page.bringToFront();
  await unlock(panel, paul);
  await expect(panel.getByText(reason)).toBeVisible();

  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Mes signalements' }).click();
  const mine = await opening;
  const line = mine.getByRole('region', { name: 'À faire' }).getByRole('button', { name: /PETIT Claire.*À compléter/ });
  await line.click();
  await expect(mine.getByText(reason)).toBeVisible();
  await expect(mine.getByText(/ouvrez le dossier 8841/)).toBeVisible();
  await mine.close();
  await page.bringToFront();

  await panel.getByRole('button', { name: 'Compléter et renvoyer' }).click();
  await expect(panel.getByText(/il repartira comme une nouvelle version/)).toBeVisible();
  await openSection(panel, 'L’entreprise et le poste');
  await expect(panel.getByRole('textbox', { name: /^Entreprise/ })).toHaveValue('Logistique Express');
  const draft = (await readView(panel)).draft?.draft;
  expect(draft?.team).toMatchObject({ retainedLevel: 'foreseeable', returned: { version: 2, reason } });
  expect(draft?.team.consent.statements).toMatchObject({ signalled: 'accepted', shared: 'accepted' });
  expect(draft?.care?.values.treatingPhysician?.value).toBe('Dr Odile CARPENTIER');

  const urgent = panel.getByRole('radio', { name: 'Urgent' });
  await openSection(panel, 'Ce qui est demandé');
  await urgent.click();
  await expect(urgent).toBeChecked();
  await expectSaved(panel);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await expect(panel.getByRole('radio', { name: 'J’accepte', checked: true })).toHaveCount(3);
  await panel.getByRole('button', { name: 'Dernier regard' }).click();
  await sendToCellule(panel);
  await expect(panel.getByText(reason)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();

  const held = await listHeld(world);
  const tasks = held.filter((one) => one.resourceType === 'Task' && hasCode(one, 'fulfill'));
  expect(tasks.map(({ status }) => status).sort()).toEqual(['cancelled', 'requested']);

  await cellule.bringToFront();
  await unlock(cellule, camille);
  const rows = cellule.getByRole('list', { name: 'Signalements et brouillons' }).getByRole('button');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('version 2');
  await rows.click();
  await expect(cellule.getByText(/Complété et renvoyé par le médecin/)).toBeVisible();
  await expect(cellule.getByRole('button', { name: 'Accepter', exact: true })).toBeVisible();
});

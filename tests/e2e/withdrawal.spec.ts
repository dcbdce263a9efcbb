// The agreement withdrawn at the worker's word: before sending nothing leaves; after sending the server is emptied.
import { caseOf } from '../hosts/workers';
import { agreeAndLook, answerStatement, openAs, reachAgreement, readView, sendToCellule, showTab } from './acts';
import { expect, test } from './fixtures';
import { unlock } from './moves';
import { camille, paul } from './people';
import { type Held, listHeld, listKinds } from './server-side';
import { openPage } from './world';

const withdraw = { name: 'La personne retire son accord' } as const;
/** Values of the functional and medical layers of the tour's worker, as words and as codes. */
const emptied = ['CARPENTIER', 'spine', 'chariot', 'foreseeable', 'oui-amenagements'];

/** What the attachments say, as text. */
const readWords = (held: readonly Held[]) =>
  JSON.stringify(held).replace(/"data":"([^"]+)"/g, (_whole, data: string) => Buffer.from(data, 'base64').toString());

test('an agreement withdrawn after sending empties the server, with the network back, and the cellule sees it', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);
  const before = readWords(await listHeld(world));
  expect(emptied.filter((word) => !before.includes(word))).toEqual([]);

  await world.stopServer();
  await panel.getByRole('button', withdraw).click();
  await expect(panel.getByRole('heading', { name: /^Accord retiré le/ })).toBeVisible();
  await expect(panel.getByText(/Le serveur n’est pas encore prévenu/).first()).toBeVisible();
  await expect(panel.getByRole('button', withdraw)).toHaveCount(0);
  await world.startServer();
  await expect(panel.getByText(/La cellule ne voit plus que la partie administrative/).first()).toBeVisible({
    timeout: 90_000,
  });

  const held = await listHeld(world);
  const after = readWords(held);
  expect(emptied.filter((word) => after.includes(word))).toEqual([]);
  expect(listKinds(held)).toEqual(['Consent', 'Patient', 'ServiceRequest', 'Task']);
  const statuses = held.map(({ resourceType, status }) => [resourceType, status]);
  expect(statuses).toEqual(
    expect.arrayContaining([
      ['Consent', 'inactive'],
      ['ServiceRequest', 'revoked'],
      ['Task', 'cancelled'],
    ]),
  );

  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  const cellule = await openPage(world, 'cellule');
  await unlock(cellule, camille);
  const row = cellule.getByRole('button', { name: /PETIT Claire/ });
  await expect(row).toContainText('Accord retiré');
  await row.click();
  await expect(cellule.getByText(/Situation.*effacée, l’accord est retiré/)).toBeVisible();
  await expect(cellule.getByRole('button', { name: 'Accepter', exact: true })).toHaveCount(0);
});

test('an agreement withdrawn before sending closes the signalement, and nothing leaves', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  await expect(panel.getByRole('button', withdraw)).toHaveCount(0);
  await answerStatement(panel, 'informed', 'J’accepte');
  await answerStatement(panel, 'signalled', 'J’accepte');
  await answerStatement(panel, 'shared', 'J’accepte');
  await answerStatement(panel, 'partners', 'Je n’accepte pas');
  await panel.getByRole('button', withdraw).click();
  await expect(panel.getByRole('heading', { name: /^Accord retiré le/ })).toBeVisible();
  await expect(panel.getByText(/Ce signalement ne partira pas/).first()).toBeVisible();
  expect((await readView(panel)).draft).toBeNull();
  expect(await listHeld(world)).toEqual([]);
});

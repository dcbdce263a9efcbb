// « Où avez-vous lu cela ? »: a click on an evidence or an origin shows the place in the host, and changes nothing there.
import { caseOf } from '../hosts/workers';
import { answerAll, openAs, reachForm } from './acts';
import { expect, test } from './fixtures';
import { openSection } from './moves';
import { ines, paul } from './people';

/** What the host's page is made of, without what we add. */
const shape = () => document.documentElement.outerHTML.replace(/<vigie-pdp[\s\S]*?<\/vigie-pdp[a-z-]*>/g, '');

test('an evidence of the card shows its row in the host, for two seconds, and changes nothing of the host', async ({
  page,
  world,
}) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await page.getByRole('tab', { name: 'Arrêts de travail' }).click();
  await expect(page.getByRole('cell', { name: 'Maladie' }).first()).toBeVisible();
  await page.waitForTimeout(1200);
  await panel
    .getByRole('button', { name: /\d\ssigna(l|ux)/ })
    .first()
    .click();
  const before = await page.evaluate(shape);
  await panel
    .getByRole('button', { name: /Pré-reprise|Arrêt/ })
    .first()
    .click();
  await panel
    .getByRole('button', { name: /^Arrêt (du|depuis)/ })
    .first()
    .click();
  await expect(page.locator('vigie-pdp-repere')).toBeAttached();
  expect(await page.evaluate(shape)).toBe(before);
  await expect(page.locator('vigie-pdp-repere')).toHaveCount(0, { timeout: 4000 });
  expect(await page.evaluate(shape)).toBe(before);
});

test('the origin of a value of the form shows where it was read, or says which tab to open', async ({
  page,
  world,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await answerAll(page, panel);
  await reachForm(panel);
  await openSection(panel, 'Le travailleur');
  await panel
    .getByRole('button', { name: /Bandeau d’identité/ })
    .first()
    .click();
  await expect(page.locator('vigie-pdp-repere')).toBeAttached();
  await page.getByRole('tab', { name: 'Visites' }).click();
  await page.waitForTimeout(1500);
  await openSection(panel, 'L’entreprise et le poste');
  await panel
    .getByRole('button', { name: /“SIRET”/ })
    .first()
    .click();
  await expect(panel.getByText('Ouvrez d’abord cet onglet du dossier')).toBeVisible();
});

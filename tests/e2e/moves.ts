// What each person does on the screen, move by move: the browser tests and the tour are made of these.
// Everything is found as a person finds it: by its role and its words.
import { expect, type Frame, type Page } from '@playwright/test';
import type { Person } from './people';
import { findPanel, type World } from './world';

/** Opens a dossier of the demo host, as from its list, and waits for its banner. */
export async function openDossier(page: Page, world: World, number: string): Promise<void> {
  const hash = `#/dossier/${number}`;
  if (page.url().startsWith(world.hostUrl)) await page.evaluate((to) => location.assign(to), hash);
  else await page.goto(`${world.hostUrl}/${hash}`);
  await expect(page.getByText(`Dossier n° ${number}`).first()).toBeVisible();
  // The host writes its banner and its tab again after loading: a person looks at it longer than that.
  await page.waitForTimeout(1200);
}

/** Shows each tab of the dossier once, as a professional preparing a visit does. */
export async function browseDossier(page: Page): Promise<void> {
  for (const tab of ['Visites', 'Arrêts de travail', 'Mesures', 'Médical', 'Identité et employeur']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel').locator('[aria-busy="true"]')).toHaveCount(0);
    await page.waitForTimeout(900);
  }
}

/** The launcher is in a closed root: it is clicked where it stands, at the right edge. */
export async function openPanel(page: Page): Promise<Frame> {
  const size = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.locator('vigie-pdp').waitFor({ state: 'attached' });
  await page.mouse.click(size.width - 16, size.height * 0.3 + 50);
  const panel = await findPanel(page);
  await panel.waitForSelector('main, form, h1');
  return panel;
}

export async function unlock(place: Frame | Page, person: Person): Promise<void> {
  await place.getByRole('radio', { name: person.name }).click();
  await place.getByLabel('Phrase de passe').fill(person.passphrase);
  await place.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(place.getByRole('button', { name: 'Déverrouiller' })).toHaveCount(0);
}

/** Types one answer on the panel, as keys. */
export async function pressAnswer(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(key === '1' ? 900 : 150);
}

export async function expectSaved(panel: Frame): Promise<void> {
  await expect(panel.getByText(/^Enregistré à/)).toBeVisible();
}

/** The four answers of the demo: 6 out of 10, with adaptations, strongly limited, yes. */
export const answerKeys = ['6', '2', '1', '1'] as const;

/** What the dossier can't say: motives, what is expected, and the arrêt if its tab was not shown. The rest is pre-filled. */
export async function fillRequest(panel: Frame): Promise<void> {
  await openSection(panel, 'Ce qui est demandé');
  await panel.getByRole('checkbox', { name: 'Étude de poste' }).first().click();
  await panel.getByRole('checkbox', { name: 'Rendez-vous de liaison' }).click();
  await openSection(panel, 'La situation');
  await panel.getByRole('checkbox', { name: 'Restriction ou inaptitude prévisible' }).click();
  await fillArretStart(panel);
  await expectSaved(panel);
}

/** Somebody « en arrêt » whose list of arrêts was never shown: the first day is asked for. */
async function fillArretStart(panel: Frame): Promise<void> {
  const day = panel.getByRole('textbox', { name: /^Premier jour de l’arrêt/ });
  if ((await day.inputValue()) === '') await day.fill('02/11/2026');
}

/** Unfolds a section of the form, if it is not. */
export async function openSection(panel: Frame, name: string): Promise<void> {
  const button = panel.getByRole('button', { name: new RegExp(`^${name}`) });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Every line of the last look, the level among them, but the head and the number of answers. */
export async function readLastLook(panel: Frame): Promise<readonly (readonly [string, string])[]> {
  const pairs = await panel
    .locator('.last-look-lines > div')
    .evaluateAll((rows) =>
      rows.map(
        (row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const,
      ),
    );
  return pairs.filter(([label]) => label !== 'Questionnaire');
}

/** The worker, on the turned screen, accepts the four statements and one partner, and confirms. */
export async function acceptEverything(turned: Page, beforePartners: () => Promise<void>): Promise<void> {
  for (const step of [1, 2, 3]) {
    await expect(turned.getByText(`${step} sur 4`)).toBeVisible();
    await turned.getByRole('button', { name: 'J’accepte' }).click();
  }
  await expect(turned.getByText('4 sur 4')).toBeVisible();
  await turned.getByRole('checkbox', { name: /Mon employeur/ }).click();
  await beforePartners();
  await turned.getByRole('button', { name: 'J’accepte' }).click();
  await turned.getByRole('button', { name: 'Ce sont bien mes réponses' }).click();
  await turned.getByRole('button', { name: 'Continuer sans signer' }).click();
  await expect(turned.getByText(/Merci/)).toBeVisible();
}

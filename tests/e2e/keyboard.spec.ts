// The whole path from the keyboard alone: Tab, arrows, Space, Enter and letters; the mouse is never used. After every
// step the focus stands on something, and is shown.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { readAnswers, statements } from './acts';
import { test } from './fixtures';
import { answerKeys, expectSaved, openDossier } from './moves';
import { camille, ines, type Person, paul } from './people';
import { findPanel, openPage, type World } from './world';

const mostTabs = 150;

/** Presses Tab until this has the focus, and sees that the focus is shown. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const focus = await target.evaluate((element) =>
      element !== document.activeElement
        ? 'elsewhere'
        : element.matches(':focus-visible') && getComputedStyle(element).outlineStyle !== 'none'
          ? 'shown'
          : 'hidden',
    );
    expect(focus, `the focus is shown on ${target}`).not.toBe('hidden');
    if (focus === 'shown') return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  // As one who sees: what leaves for good can be pressed once it was on the screen for a moment.
  await expect(target).toBeEnabled();
  await page.keyboard.press(key);
}

/** Goes to a group of radios and moves to this choice with the arrows. */
async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const choice = group.getByRole('radio', { name, exact: true });
  await expect(choice).toBeVisible();
  const chosen = group.getByRole('radio', { checked: true });
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.getByRole('radio').first());
  if (await choice.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Space');
  // A key is held for a moment, as by a hand: an arrow chooses only while it is down.
  for (let moves = 0; moves < 8 && !(await choice.isChecked()); moves += 1) {
    await page.keyboard.press('ArrowDown', { delay: 60 });
  }
  await expect(choice).toBeChecked();
}

async function unlockByKeys(page: Page, place: Frame | Page, person: Person): Promise<void> {
  await choose(page, place.getByRole('radiogroup', { name: 'Vous êtes' }), new RegExp(`^${person.name.slice(0, 12)}`));
  await tabTo(page, place.getByLabel('Phrase de passe'));
  await page.keyboard.type(person.passphrase);
  await page.keyboard.press('Enter');
  await expect(place.getByLabel('Phrase de passe')).toHaveCount(0);
}

/** The screen changed: the focus was not dropped to nowhere. */
async function expectFocusKept(place: Frame | Page): Promise<void> {
  await expect.poll(() => place.evaluate(() => document.activeElement?.tagName ?? 'none')).not.toBe('BODY');
}

const button = (place: Frame | Page, name: string) => place.getByRole('button', { name, exact: true });

async function playIdest(page: Page, panel: Frame): Promise<void> {
  await unlockByKeys(page, panel, ines);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  for (const [index, key] of answerKeys.entries()) {
    await expect(panel.getByText(`Question ${index + 1} sur 4`)).toBeVisible();
    await page.keyboard.press(key);
    await expect.poll(async () => Object.keys(await readAnswers(panel)).length).toBe(index + 1);
  }
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByLabel('Ce que vous souhaitez que le médecin regarde'));
  await page.keyboard.type('Les gestes au-dessus de l’épaule.');
  await press(page, button(panel, 'Orienter vers le médecin'));
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible();
  await expectFocusKept(panel);
  await press(page, button(panel, 'Verrouiller'));
}

async function playMedecin(page: Page, panel: Frame): Promise<void> {
  await unlockByKeys(page, panel, paul);
  await press(page, button(panel, 'Reprendre ce travail'));
  await press(page, button(panel, 'Retenir ce niveau'));
  await expect(panel.getByText('Niveau retenu', { exact: true })).toBeVisible();
  await expectFocusKept(panel);
  await press(page, button(panel, 'Signaler à la cellule'));
  await expect(button(panel, 'Passer à l’accord')).toBeVisible();
  await expectFocusKept(panel);
  await press(page, panel.getByRole('checkbox', { name: 'Étude de poste' }).first(), 'Space');
  await press(page, panel.getByRole('button', { name: /^La situation/ }));
  await press(page, panel.getByRole('checkbox', { name: 'Restriction ou inaptitude prévisible' }), 'Space');
  await tabTo(page, panel.getByRole('textbox', { name: /^Premier jour de l’arrêt/ }));
  await page.keyboard.type('02/11/2026');
  await expectSaved(panel);
  await press(page, button(panel, 'Passer à l’accord'));
  for (const statement of ['informed', 'signalled', 'shared'] as const) {
    await choose(page, panel.getByRole('radiogroup', { name: statements[statement] }), 'J’accepte');
  }
  await choose(page, panel.getByRole('radiogroup', { name: statements.partners }), 'Je n’accepte pas');
  await press(page, button(panel, 'Dernier regard'));
  await expect(panel.getByRole('heading', { name: 'Dernier regard avant l’envoi' })).toBeVisible();
  await expectFocusKept(panel);
  await press(page, button(panel, 'Envoyer à la cellule'));
  await expect(panel.getByText(/^Envoyé le/)).toBeVisible({ timeout: 30_000 });
  await expectFocusKept(panel);
  await press(page, button(panel, 'Verrouiller'));
}

async function playCoordinator(world: World): Promise<void> {
  const cellule = await openPage(world, 'cellule');
  await unlockByKeys(cellule, cellule, camille);
  await press(cellule, cellule.getByRole('button', { name: /PETIT Claire/ }));
  await press(cellule, button(cellule, 'Accepter'));
  await expect(cellule.getByText('Ce signalement est accepté par la cellule.')).toBeVisible();
  await expectFocusKept(cellule);
}

test('the whole path is played from the keyboard alone, and the focus is never lost', async ({ world, page }) => {
  test.setTimeout(150_000);
  await openDossier(page, world, caseOf.tour);
  await page.locator('vigie-pdp').waitFor({ state: 'attached' });
  const isOnLauncher = () => page.evaluate(() => document.activeElement?.localName === 'vigie-pdp');
  for (let tabs = 0; tabs < mostTabs && !(await isOnLauncher()); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = await findPanel(page);
  await playIdest(page, panel);
  await playMedecin(page, panel);
  await playCoordinator(world);
});

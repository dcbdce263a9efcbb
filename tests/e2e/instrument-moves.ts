// The service's questionnaire, as people write and approve it in the settings. Its words are neutral and say that they
// are examples: what Présantis asks is not published.
import { expect, type Page } from '@playwright/test';

/** Points of the two answers of each question; the totals go from 0 to 8. */
export const examplePoints = [0, 2] as const;

/** In the order of Tab, where the template is empty: null leaves what is there. */
function listTyped(bands: readonly (readonly [number, number])[]): (string | null)[] {
  const questions = [1, 2, 3, 4].flatMap((n) => [
    `Question d’exemple ${n}, sans portée`,
    `Exemple ${n}`,
    ...examplePoints.flatMap((points, at) => [`Réponse d’exemple ${at + 1}`, String(points)]),
    // Add an answer, remove the question.
    null,
    null,
  ]);
  // Name, banner, version, the way to a level, then each level's label and its band.
  const levels = bands.flatMap(([from, to]) => [null, String(from), String(to)]);
  return ['Présantis, questions d’exemple', null, null, null, ...levels, ...questions];
}

/** From the first field to the last by Tab and letters only. */
export async function typeInstrument(page: Page, bands: readonly (readonly [number, number])[]): Promise<void> {
  await page.getByLabel('Nom du questionnaire').focus();
  for (const text of listTyped(bands)) {
    if (text !== null) await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', { name: 'Ajouter une question' })).toBeFocused();
}

/** Enter on « Enregistrer », which follows; the page then opens on what was saved. */
export async function saveInstrument(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Enregistré', { exact: true })).toBeVisible();
}

// One dossier, from the moment it is open in the host to the moment the signalement is sent, as a médecin does it: the
// dossier's tabs are looked at once, the questionnaire is answered by keys, what the dossier can't say is chosen, the
// agreement is noted as it is given aloud.
import { expect, type Frame, type Page } from '@playwright/test';
import type { DraftView } from '../../../lib/messages';
import type { FormField } from '../../../lib/signalement/form';
import { agreeAndLook, answerAll, reachForm, readView, sendToCellule } from '../../e2e/acts';
import { browseDossier, expectSaved, openSection } from '../../e2e/moves';
import { countIn, type Gestures, readGestures } from './gestures';
import { measurePaper, type PaperEffort } from './paper-form';

export interface Played {
  readonly hand: Gestures;
  readonly paper: PaperEffort;
  /** Fields that had to be typed, by their label. */
  readonly typed: readonly string[];
  /** Required fields that the dossier did not say. */
  readonly chosen: readonly string[];
}

/** Vigie is open and unlocked beside the dossier. */
export async function playDossier(page: Page, panel: Frame): Promise<Played> {
  await countIn(page);
  await countIn(panel);
  await browseDossier(page);
  await panel.getByRole('banner').click();
  await answerAll(page, panel);
  await reachForm(panel);
  await choose(panel);
  const missing = await fillMissing(page, panel);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await expect(panel.getByRole('radiogroup')).toHaveCount(4);
  await agreeAndLook(panel, 'J’accepte');
  const view = await readDraft(panel);
  const { team, care } = view.draft;
  if (care === null) throw new Error('The medical layer is open for a médecin.');
  const paper = measurePaper({ team, care }, view.form);
  await sendToCellule(panel);
  return { hand: await readGestures([page, panel]), paper, ...missing };
}

/** What no dossier says: the motive, and what is expected of the cellule. */
async function choose(panel: Frame): Promise<void> {
  await openSection(panel, 'Ce qui est demandé');
  await panel.getByRole('checkbox', { name: 'Étude de poste' }).first().click();
  await panel.getByRole('checkbox', { name: 'Rendez-vous de liaison' }).click();
  await openSection(panel, 'La situation');
  await panel.getByRole('checkbox', { name: 'Restriction ou inaptitude prévisible' }).click();
  await expectSaved(panel);
}

async function readDraft(panel: Frame): Promise<DraftView> {
  const { draft } = await readView(panel);
  if (draft === null) throw new Error('There is no draft on this panel.');
  return draft;
}

/** What is still asked after the usual three choices: taken from its list, or written. */
async function fillMissing(page: Page, panel: Frame): Promise<Pick<Played, 'typed' | 'chosen'>> {
  const { form, missing } = await readDraft(panel);
  const fields = form.filter(({ id }) => missing.some(({ fieldId }) => fieldId === id));
  for (const field of fields) {
    await openSection(panel, field.section);
    await fillField(page, panel, field);
    await expectSaved(panel);
  }
  await expect.poll(async () => (await readDraft(panel)).missing).toEqual([]);
  const isTyped = ({ kind }: FormField) => kind === 'text' || kind === 'long-text' || kind === 'date';
  const labels = (of: readonly FormField[]) => of.map(({ label }) => label);
  return { typed: labels(fields.filter(isTyped)), chosen: labels(fields.filter((field) => !isTyped(field))) };
}

async function fillField(page: Page, panel: Frame, field: FormField): Promise<void> {
  const place = panel.locator(`[data-field="${field.id}"]`);
  const [first] = field.choices ?? [];
  if (first === undefined) {
    await place.getByRole('textbox').first().click();
    await page.keyboard.type(field.kind === 'date' ? '22/11/2026' : 'Non précisé');
    await page.keyboard.press('Tab');
    return;
  }
  const list = place.getByRole('combobox');
  if ((await list.count()) === 0) {
    await place.getByText(first.label, { exact: true }).click();
    return;
  }
  // A list is opened by its label and gone through by keys: one click, one key.
  await place.locator('label').first().click();
  await page.keyboard.press('ArrowDown');
}

// Longer acts of each person, made of the moves: what a test needs done before its own subject begins.
import { expect, type Frame, type Page } from '@playwright/test';
import type { PanelView } from '../../lib/messages';
import { answerKeys, fillRequest, openDossier, openPanel, unlock } from './moves';
import type { Person } from './people';
import { ask, type World } from './world';

/** Opens the dossier and the panel, and unlocks it for this person. */
export async function openAs(page: Page, world: World, person: Person, dossier: string): Promise<Frame> {
  await openDossier(page, world, dossier);
  const panel = await openPanel(page);
  await unlock(panel, person);
  return panel;
}

export async function readView(panel: Frame): Promise<PanelView> {
  const reply = await ask(panel, 'panel.read', {});
  if (!reply.ok) throw new Error(`The panel can't be read: ${reply.failure.code}`);
  return reply.value;
}

/** Codes of the answers that are stored, by question. */
export async function readAnswers(panel: Frame): Promise<Readonly<Record<string, string>>> {
  const { draft } = await readView(panel);
  const answers = Object.entries(draft?.draft.care?.answers ?? {});
  return Object.fromEntries(answers.map(([id, answer]) => [id, answer.kind === 'option' ? answer.code : answer.kind]));
}

/** Types the four answers, each stored before the next is typed, then Enter: five keystrokes. */
export async function answerAll(page: Page, panel: Frame): Promise<void> {
  for (const [index, key] of answerKeys.entries()) {
    await expect(panel.getByText(`Question ${index + 1} sur 4`)).toBeVisible();
    await page.keyboard.press(key);
    await expect.poll(async () => Object.keys(await readAnswers(panel)).length).toBe(index + 1);
  }
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Niveau proposé', { exact: true })).toBeVisible();
}

/** Shows a tab of the dossier until Vigie has read this value there; the hand comes back to the panel. */
export async function showTab(page: Page, panel: Frame, tab: string, value: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await expect.poll(async () => JSON.stringify(await readView(panel))).toContain(value);
  await panel.getByRole('banner').click();
}

/** The médecin retains the proposed level and goes to the pre-filled form. */
export async function reachForm(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Niveau retenu', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Signaler à la cellule' }).click();
  await expect(panel.getByRole('button', { name: /^Ce qui est demandé/ })).toBeVisible();
}

/** From the first question to the four statements. */
export async function reachAgreement(page: Page, panel: Frame): Promise<void> {
  await answerAll(page, panel);
  await reachForm(panel);
  await fillRequest(panel);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await expect(panel.getByRole('radiogroup')).toHaveCount(4);
}

/** The words by which a person knows each statement. */
export const statements = {
  informed: /^J’ai été informé/,
  signalled: /soit signalée à la cellule/,
  shared: /les informations listées/,
  partners: /la cellule contacte/,
} as const;

export async function answerStatement(
  panel: Frame,
  statement: keyof typeof statements,
  answer: 'J’accepte' | 'Je n’accepte pas',
): Promise<void> {
  const group = panel.getByRole('radiogroup', { name: statements[statement] });
  await group.getByRole('radio', { name: answer, exact: true }).click();
  await expect(group.getByRole('radio', { name: answer, exact: true })).toBeChecked();
}

/** Oral agreement to everything but the partners, then the last look. */
export async function agreeAndLook(panel: Frame, shared: 'J’accepte' | 'Je n’accepte pas'): Promise<void> {
  await answerStatement(panel, 'informed', 'J’accepte');
  await answerStatement(panel, 'signalled', 'J’accepte');
  await answerStatement(panel, 'shared', shared);
  await answerStatement(panel, 'partners', 'Je n’accepte pas');
  await panel.getByRole('button', { name: 'Dernier regard' }).click();
  await expect(panel.getByRole('heading', { name: 'Dernier regard avant l’envoi' })).toBeVisible();
}

export async function sendToCellule(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Envoyer à la cellule' }).click();
  await expect(panel.getByText(/^Envoyé le/)).toBeVisible({ timeout: 30_000 });
}

/** The professional takes the turned screen back: it closes by itself. */
export async function takeBack(turned: Page, person: Person): Promise<void> {
  await turned.getByRole('button', { name: 'Rendre l’écran au professionnel' }).click();
  await turned.getByLabel(/Phrase de passe/).fill(person.passphrase);
  const closing = turned.waitForEvent('close');
  await turned.getByRole('button', { name: 'Reprendre l’écran' }).click();
  await closing;
}

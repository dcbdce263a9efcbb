// The IDEST's part: questions, proposed level, hand-over; and what this role can neither see nor ask.
import { caseOf } from '../hosts/workers';
import { answerAll, openAs, readAnswers, readView } from './acts';
import { expect, test } from './fixtures';
import { expectSaved, openDossier, openPanel, unlock } from './moves';
import { ines } from './people';
import { hasCode, listHeld } from './server-side';
import { ask } from './world';

const givenAnswers = { q1: '6', q2bis: 'oui-amenagements', q3: 'oui-fortement', q4: 'oui' };

test('five keystrokes answer the four questions, each answer stored, and a level is proposed with its reasons', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, panel);
  expect(await readAnswers(panel)).toEqual(givenAnswers);
  await expectSaved(panel);
  await expect(panel.getByRole('heading', { name: 'Incapacité prévisible, reclassement à envisager' })).toBeVisible();
  const reasons = panel.getByRole('listitem');
  await expect(reasons.filter({ hasText: 'Limité(e) dans son travail depuis au moins six mois' })).toBeVisible();
  await expect(reasons.filter({ hasText: 'oui, avec des aménagements' })).toBeVisible();
});

test('the IDEST can neither conclude nor send to the cellule, on screen or by asking', async ({ world, page }) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, panel);
  await expect(panel.getByRole('navigation', { name: 'Étapes' }).getByRole('button')).toHaveText([
    /Questionnaire/,
    /Niveau/,
    /Transmission/,
  ]);
  await expect(panel.getByRole('button', { name: /Retenir|Signaler|cellule/ })).toHaveCount(0);

  const draft = (await readView(panel)).draft?.draft;
  const change = { draftId: draft?.id ?? '', revision: draft?.revision ?? 0 };
  const refused = { ok: false, failure: { code: 'role-forbidden' } };
  expect(await ask(panel, 'draft.retain-level', { ...change, level: 'none', reason: 'x' })).toMatchObject(refused);
  expect(await ask(panel, 'draft.prefill', change)).toMatchObject(refused);
  expect(await ask(panel, 'draft.last-look', change)).toMatchObject(refused);
  expect(await ask(panel, 'draft.send', change)).toMatchObject(refused);
  expect(await listHeld(world)).toEqual([]);
});

test('a note and the work are handed over, and « Transmis » means the server holds the Task', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, panel);
  await panel.getByLabel('Ce que vous souhaitez que le médecin regarde').fill('Les gestes au-dessus de l’épaule.');
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible();
  const tasks = (await listHeld(world)).filter(({ resourceType }) => resourceType === 'Task');
  expect(tasks).toHaveLength(1);
  expect(tasks.every((task) => hasCode(task, 'avis-medecin') && task.status === 'requested')).toBe(true);
});

test('answers are there again after the tab was closed and the dossier reopened', async ({ world, page }) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, panel);
  await page.close();
  const again = await world.context.newPage();
  await openDossier(again, world, caseOf.tour);
  const reopened = await openPanel(again);
  await expect(reopened.getByText('Niveau proposé', { exact: true })).toBeVisible();
  expect(await readAnswers(reopened)).toEqual(givenAnswers);
});

test('answers go on after the browser stopped the background, between two questions', async ({ world, page }) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await page.keyboard.press('6');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await expectSaved(panel);
  await world.stopBackground();
  await page.bringToFront();

  await page.keyboard.press('2');
  await expect.poll(() => readAnswers(panel)).toEqual({ q1: '6', q2bis: 'oui-amenagements' });
  await page.reload();
  const reopened = await openPanel(page);
  if (await reopened.getByRole('button', { name: 'Déverrouiller' }).isVisible()) await unlock(reopened, ines);
  await expect(reopened.getByText('Question 3 sur 4')).toBeVisible();
  expect(await readAnswers(reopened)).toEqual({ q1: '6', q2bis: 'oui-amenagements' });
});

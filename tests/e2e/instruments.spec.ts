// The service's own four questions: typed by an administrator, approved by a médecin, asked by an IDEST in five
// keystrokes, and the médecin keeps another level with a reason. The questions are examples, marked as such.
import { caseOf } from '../hosts/workers';
import { readAnswers, readView } from './acts';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import { saveInstrument, typeInstrument } from './instrument-moves';
import { openDossier, openPanel, unlock } from './moves';
import { camille, ines, paul } from './people';
import { ask, openPage } from './world';

const holed = [
  [0, 2],
  [5, 5],
  [6, 8],
] as const;

test('the service’s questions are typed, checked, approved, asked in five keystrokes, and the médecin decides', async ({
  world,
  page,
}) => {
  test.setTimeout(180_000);
  const settings = await openPage(world, 'options');
  await unlock(settings, camille);
  await settings.getByRole('link', { name: 'Saisir les questions du service' }).click();
  await expect(settings.getByText('Le nom du questionnaire est à compléter.')).toBeVisible();
  await typeInstrument(settings, holed);
  await expect(settings.getByText('Un total de 4 points ne donne aucun niveau.')).toBeVisible();
  await settings.getByLabel('Niveau 2, de').fill('3');
  await expect(settings.getByText('Chaque façon de répondre donne un résultat et un seul.')).toBeVisible();
  await expect(settings.getByText('256 façons de répondre, refus et oublis compris')).toBeVisible();
  await settings.getByRole('button', { name: 'Ajouter une question' }).focus();
  await saveInstrument(settings);
  await expect(settings.getByRole('button', { name: 'Approuver ce questionnaire' })).toHaveCount(0);
  const { instruments } = await readInstruments(settings);
  const saved = instruments[0];
  expect(await ask(settings, 'instruments.approve', { id: saved?.id ?? '', hash: saved?.hash ?? '' })).toMatchObject({
    ok: false,
    failure: { code: 'role-forbidden' },
  });
  await expectNoViolation('the editor', settings);

  // Not approved: nobody is asked these questions.
  await page.bringToFront();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  expect((await readView(panel)).instrument.title).toBe('Repérage mi-carrière, 4 questions');
  await ask(settings, 'session.lock', {});

  await settings.bringToFront();
  await unlock(settings, paul);
  await settings.getByRole('button', { name: 'Approuver ce questionnaire' }).click();
  await settings.getByRole('button', { name: 'Mettre en service' }).click();
  await expect(settings.getByText(/^Approuvé par Dr Paul DURAND \(fictif\) \(RPPS 10001234567\) le/)).toBeVisible();
  await expect(settings.getByText(/^Mis en service par/)).toBeVisible();
  await expect(settings.getByLabel('Nom du questionnaire')).toHaveCount(0);
  await expectNoViolation('the approved text', settings);
  await ask(settings, 'session.lock', {});

  await page.bringToFront();
  await unlock(panel, ines);
  await expect(panel.getByRole('heading', { name: 'Question d’exemple 1, sans portée' })).toBeVisible();
  for (const [at, key] of ['1', '2', '2', '1'].entries()) {
    await expect(panel.getByText(`Question ${at + 1} sur 4`)).toBeVisible();
    await page.keyboard.press(key);
    await expect.poll(async () => Object.keys(await readAnswers(panel)).length).toBe(at + 1);
  }
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Incapacité possible à terme, à surveiller' })).toBeVisible();
  await expect(panel.getByText('Total\u00a0: 4\u00a0points')).toBeVisible();
  await expect(panel.getByText('Exemple 2\u00a0: réponse d’exemple 2 (2\u00a0points)')).toBeVisible();
  const { draft } = await readView(panel);
  expect(draft?.draft.team.instrument).toBe(saved?.instrument.canonical);
  expect(draft?.draft.team.instrument).toContain(`+sha256.${saved?.hash}`);
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible();
  await ask(panel, 'session.lock', {});

  // The shipped one is in use again: the work begun with the service's own goes on with its text.
  await settings.bringToFront();
  await unlock(settings, paul);
  await settings.getByRole('link', { name: 'Retour aux réglages' }).click();
  const listed = settings.getByRole('list', { name: 'Questionnaires de ce poste' }).getByRole('listitem');
  await listed.first().getByRole('button', { name: 'Mettre en service' }).click();
  await expect(listed.first().getByText('En service', { exact: true })).toBeVisible();
  await expect(listed.nth(1).getByText(/^Mis de côté par Dr Paul/)).toBeVisible();
  await page.bringToFront();
  await openDossier(page, world, caseOf.tour);
  await panel.getByRole('button', { name: 'Reprendre ce travail' }).click();
  await panel.getByRole('radio', { name: 'Pas d’incapacité prévisible' }).click();
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Écrivez en quelques mots pourquoi.')).toBeVisible();
  await panel.getByLabel('Pourquoi ce niveau est différent').fill('Question d’exemple mal comprise.');
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Niveau retenu', { exact: true })).toBeVisible();
  const decided = (await readView(panel)).draft?.draft.team;
  expect(decided).toMatchObject({ proposedLevel: 'possible', retainedLevel: 'none' });
  expect(decided?.instrument).toBe(saved?.instrument.canonical);
});

async function readInstruments(settings: Parameters<typeof ask>[0]) {
  const reply = await ask(settings, 'instruments.read', {});
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

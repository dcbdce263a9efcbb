// The coordinator's part: what waits, what is received, the two decisions; and what never reaches this person at all.
import type { Page } from '@playwright/test';
import { type CellServer, startCellServer } from '../cell-server/server';
import { caseOf } from '../hosts/workers';
import { agreeAndLook, answerAll, openAs, reachAgreement, reachForm, readView, sendToCellule, showTab } from './acts';
import { test as base, expect } from './fixtures';
import { openDossier, unlock } from './moves';
import { camille, paul } from './people';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';
import { ask, findPanel, openPage, type World } from './world';

/** Medical values and answers of the tour's worker, as words and as codes. */
const medical = [
  'CARPENTIER',
  'musculosquelettiques',
  '"spine"',
  'oui-amenagements',
  'oui-fortement',
  'CodeSystem/reponse',
  'Limité(e) dans son travail',
  'Capacité ressentie',
  'q2bis',
  'Questionnaire/reperage-mi-carriere-4',
];

const test = base.extend<{ server: CellServer; recorder: RecordingProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names between these braces
  server: async ({}, use, testInfo) => {
    const server = await startCellServer({ port: 0, folder: testInfo.outputPath('serveur') });
    await use(server);
    await server.close();
  },
  recorder: async ({ server }, use) => {
    const recorder = await startRecordingProxy(server.localUrl);
    await use(recorder);
    await recorder.close();
  },
  world: async ({ openComputer, recorder, server }, use) =>
    use(await openComputer({ serverUrl: recorder.url, serverLocalUrl: server.localUrl })),
});

/** The médecin sends one signalement, and leaves the draft of another worker with its form filled. */
async function leaveWork(page: Page, world: World): Promise<void> {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);
  await openDossier(page, world, caseOf['mi-carriere-due']);
  await answerAll(page, panel);
  await reachForm(panel);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
}

async function openCellule(world: World): Promise<Page> {
  const cellule = await openPage(world, 'cellule');
  await unlock(cellule, camille);
  await expect(cellule.getByRole('button', { name: /PETIT Claire/ })).toBeVisible();
  return cellule;
}

test('the draft of this computer and the received signalement stand in one list, and each opens', async ({
  world,
  page,
}) => {
  await leaveWork(page, world);
  const cellule = await openCellule(world);
  const rows = cellule.getByRole('list', { name: 'Signalements et brouillons' }).getByRole('button');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Reçu');
  await expect(rows.last()).toContainText('Sur ce poste, brouillon');
  await rows.last().click();
  await expect(cellule.getByText(/n’a pas été envoyé à la cellule/)).toBeVisible();
  await expect(cellule.getByRole('button', { name: 'Accepter', exact: true })).toHaveCount(0);
  await rows.first().click();
  await expect(cellule.getByRole('heading', { name: /^PETIT Claire/ })).toBeVisible();
  await cellule.getByRole('button', { name: 'Accepter', exact: true }).click();
  await expect(cellule.getByText('Ce signalement est accepté par la cellule.')).toBeVisible();
});

test('a completion is asked for with a reason only, and its author reads it in the panel', async ({ world, page }) => {
  await leaveWork(page, world);
  const cellule = await openCellule(world);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await cellule.getByRole('button', { name: 'Demander un complément', exact: true }).click();
  await cellule.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(cellule.getByText('Écrivez en quelques mots ce qu’il manque.')).toBeVisible();
  await cellule.getByLabel('Ce qu’il manque').fill('Merci de préciser les horaires possibles.');
  await cellule.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(cellule.getByText(/Un complément est demandé à Dr Paul DURAND/)).toBeVisible();
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();

  await page.bringToFront();
  await openDossier(page, world, caseOf.tour);
  const panel = await findPanel(page);
  await unlock(panel, paul);
  // The draft left for the other worker stands in between: the médecin goes on to this one.
  await panel.getByRole('button', { name: 'Ouvrir celui-ci' }).click();
  await expect(panel.getByText('Merci de préciser les horaires possibles.')).toBeVisible();
});

test('no medical value nor answer reaches the coordinator: not from the server, not by message, not on the page', async ({
  world,
  page,
  recorder,
}) => {
  await leaveWork(page, world);
  const panel = await findPanel(page);
  await unlock(panel, paul);
  const values = (await readView(panel)).draft?.draft.care?.values ?? {};
  const ofDraft = Object.values(values).map(({ value }) => JSON.stringify(value));
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  const cellule = await openCellule(world);
  for (const row of await cellule.getByRole('button', { name: /PETIT Claire|brouillon/ }).all()) await row.click();
  await expect(cellule.getByText(/Partie médicale.*réservée/)).toBeVisible();

  const list = await ask(cellule, 'cellule.read', {});
  const rows = list.ok ? list.value.rows : [];
  expect(rows.map(({ where }) => where).sort()).toEqual(['local', 'server']);
  const answers: unknown[] = [list];
  for (const { where, id } of rows) {
    if (where === 'local') answers.push(await ask(cellule, 'cellule.open-local', { draftId: id }));
    else {
      const opened = await ask(cellule, 'cellule.open-received', { taskId: id });
      const version = opened.ok ? opened.value.version : '';
      answers.push(opened, await ask(cellule, 'cellule.accept', { taskId: id, version }));
      answers.push(await ask(cellule, 'cellule.ask-completion', { taskId: id, version, reason: 'x' }));
    }
  }
  expect(await ask(cellule, 'panel.read', {})).toBeFalsy();

  const sent = recorder.listAnswersTo(camille);
  expect(sent.length).toBeGreaterThan(2);
  const reached = { sent: sent.join('\n'), answers: JSON.stringify(answers), page: await cellule.content() };
  const found = Object.entries(reached).flatMap(([where, words]) =>
    [...medical, ...ofDraft].filter((value) => words.includes(value)).map((value) => `${where}: ${value}`),
  );
  expect(found).toEqual([]);
  // The search finds what it looks for where it may be: the médecin asks the server for the same signalement.
  expect(reached.answers).toContain('Logistique Express');
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();
  await unlock(cellule, paul);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await expect(cellule.getByText('Dr Odile CARPENTIER')).toBeVisible();
  expect(recorder.listAnswersTo(paul).join('\n')).toContain('CARPENTIER');
});

test('a panel left by a health professional shows the coordinator nothing of the dossier, and is sent nothing', async ({
  page,
  world,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await unlock(panel, camille);
  await expect(panel.getByText('Votre travail se fait dans la page de la cellule.')).toBeVisible();
  const answer = JSON.stringify(await ask(panel, 'panel.read', {}));
  for (const value of ['CARPENTIER', 'musculosquelettiques', '"spine"', 'PETIT', '8841', 'Logistique']) {
    expect(answer).not.toContain(value);
  }
});

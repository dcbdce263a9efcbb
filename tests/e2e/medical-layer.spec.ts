// R. 4624-45-5: who is no health professional reads nothing of the medical layer. Every channel that ends at the coordinator
// is recorded while they work through all there is: what the server answers them, what the background answers their page,
// what their page ever showed, what is kept in clear where their page can read. Each value of the medical layer is looked for in all.
import type { Frame, Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { agreeAndLook, answerAll, openAs, reachForm, readView, sendToCellule, showTab } from './acts';
import { expect } from './fixtures';
import { findMedical, type MedicalValue, readKept, readShown, recordPage } from './medical-record';
import { fillRequest, openDossier, openSection, unlock } from './moves';
import { ines, paul, camille as reader } from './people';
import { test } from './recorded-world';
import { ask, openPage, type World } from './world';

// A whole signalement before the subject of each: a busy machine needs more than the usual time.
test.describe.configure({ timeout: 180_000 });

/** Words that only these tests know, in each medical place where somebody writes. */
const note = 'MARQUE-NOTE de l’infirmière';
const reason = 'MARQUE-RAISON du niveau';
const physicians = ['Dr MARQUE-ENVOI (fictif)', 'Dr MARQUE-BROUILLON (fictif)'] as const;

/** The IDEST hands over; the médecin retains another level, sends one signalement whole and leaves a draft of another worker. */
async function leaveWork(page: Page, world: World): Promise<MedicalValue[]> {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, panel);
  await panel.getByLabel('Ce que vous souhaitez que le médecin regarde').fill(note);
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible();
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await unlock(panel, paul);
  await panel.getByRole('button', { name: 'Reprendre ce travail' }).click();
  await expect(panel.getByRole('button', { name: 'Retenir ce niveau' })).toBeVisible();
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await panel.getByRole('radio', { name: 'Incapacité possible à terme, à surveiller' }).click();
  await panel.getByLabel('Pourquoi ce niveau est différent').fill(reason);
  await reachForm(panel);
  await fillRequest(panel);
  await namePhysician(panel, physicians[0]);
  const sent = await listMedical(panel);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);

  await openDossier(page, world, caseOf['mi-carriere-due']);
  await answerAll(page, panel);
  await reachForm(panel);
  await namePhysician(panel, physicians[1]);
  const kept = await listMedical(panel);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  // The médecin leaves, and takes the dossier away: it was on the screen of everybody.
  await page.close();
  return [...sent, ...kept];
}

async function namePhysician(panel: Frame, name: string): Promise<void> {
  await openSection(panel, 'Partie médicale');
  await panel.getByRole('textbox', { name: 'Médecin traitant' }).fill(name);
  await expect.poll(async () => JSON.stringify(await readView(panel))).toContain(name);
}

async function listMedical(panel: Frame): Promise<MedicalValue[]> {
  const view = await readView(panel);
  return findMedical(view);
}

/** Everything a person can open there, and what a page of theirs may ask besides. */
async function workThrough(page: Page): Promise<void> {
  const rows = page.getByRole('list', { name: 'Signalements et brouillons' }).getByRole('button');
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) {
    await row.click();
    await expect(page.getByText(/Partie médicale.*réservée/).first()).toBeVisible();
  }
  await page.getByRole('button', { name: /PETIT Claire/ }).click();
  await page.getByRole('button', { name: 'Accepter', exact: true }).click();
  await expect(page.getByText('Ce signalement est accepté par la cellule.')).toBeVisible();
}

test('no value of the medical layer is sent to, stored for, or shown to the coordinator', async ({
  world,
  page,
  recorder,
}) => {
  const values = await leaveWork(page, world);
  for (const known of [reason, note, ...physicians, 'spine']) expect(values.map(({ text }) => text)).toContain(known);
  expect(values.length).toBeGreaterThan(15);

  const cellule = await openPage(world, 'cellule');
  await recordPage(cellule);
  await unlock(cellule, reader);
  await workThrough(cellule);
  expect(await ask(cellule, 'panel.read', {})).toBeFalsy();
  expect(await ask(cellule, 'papers.open', { draftId: null, paper: 'signalement' })).toBeFalsy();

  const reached = {
    server: recorder.listAnswersTo(reader).join('\n'),
    ...(await readShown(cellule)),
    kept: await readKept(cellule),
  };
  const found = Object.entries(reached).flatMap(([channel, words]) =>
    values.filter(({ needle }) => words.includes(needle)).map(({ text }) => `${channel}: ${text}`),
  );
  expect(found).toEqual([]);
  // Each channel was really recorded: what the coordinator may read went through it.
  for (const channel of [reached.server, reached.messages, reached.shown])
    expect(channel).toContain('Logistique Express');
  expect(reached.kept).toContain(reader.name);
});

test('the same search finds the medical layer where it may be: with the médecin, in the same page', async ({
  world,
  page,
  recorder,
}) => {
  const values = await leaveWork(page, world);
  const cellule = await openPage(world, 'cellule');
  await recordPage(cellule);
  await unlock(cellule, paul);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await expect(cellule.getByText(physicians[0])).toBeVisible();
  const { messages, shown } = await readShown(cellule);
  const server = recorder.listAnswersTo(paul).join('\n');
  for (const channel of [server, messages, shown]) {
    const found = values.filter(({ needle }) => channel.includes(needle)).map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining([physicians[0], reason]));
  }
});

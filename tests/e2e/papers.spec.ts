// The papers: opened from the last look in a tab of their own, shown to whoever opened them and to nobody else, saved as a
// file that another reader reads; what is left of them after the sending.
import type { Page } from '@playwright/test';
import { caseOf } from '../hosts/workers';
import { agreeAndLook, openAs, reachAgreement, sendToCellule, showTab, takeBack } from './acts';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import { unlock } from './moves';
import { camille, paul } from './people';
import { readPdf } from './read-pdf';
import { ask, type World } from './world';

// A whole signalement before the subject of each: a busy machine needs more than the usual time.
test.describe.configure({ timeout: 180_000 });

const words = {
  list: 'Papiers et résumé',
  signalement: 'Signalement pour le dossier (DMST)',
  agreement: 'Copie de l’accord, pour la personne',
  cellule: 'Notice : la cellule',
};

/** The médecin before the last look of the tour's worker, the papers unfolded. */
async function reachPapers(page: Page, world: World) {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  await panel.getByRole('button', { name: words.list }).click();
  return panel;
}

async function openPaper(world: World, panel: Awaited<ReturnType<typeof reachPapers>>, name: string): Promise<Page> {
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name }).click();
  return opening;
}

/** Bytes of the file that a click hands over, as base64. */
async function saveFile(paper: Page): Promise<string> {
  await paper.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob | MediaSource) => {
      Object.assign(globalThis, { made });
      return make(made);
    };
  });
  await paper.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(paper.getByText('Le fichier est dans vos téléchargements.')).toBeVisible({ timeout: 30_000 });
  return paper.evaluate(async () => {
    const bytes = new Uint8Array(await (globalThis as unknown as { made: Blob }).made.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}

test('the signalement for the DMST opens at an address that names nobody, and its file is read by another reader', async ({
  world,
  page,
}) => {
  const panel = await reachPapers(page, world);
  const paper = await openPaper(world, panel, words.signalement);
  await expect(paper.getByRole('heading', { level: 1, name: 'Signalement à la cellule PDP' })).toBeVisible();
  for (const value of ['Confidentiel : secret médical', 'Logistique Express', 'Dr Odile CARPENTIER']) {
    await expect(paper.getByText(value).first()).toBeVisible();
  }
  expect(await paper.evaluate(() => location.href)).toMatch(/papier\.html#[0-9a-f-]{36}$/);

  const { text, roles, title } = await readPdf(await saveFile(paper));
  expect(title).toBe('Signalement à la cellule PDP');
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']));
  const places = ['Confidentiel', 'PETIT', 'Logistique Express', 'CARPENTIER', 'J’accepte'].map((word) =>
    text.indexOf(word),
  );
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('a paper is shown to whoever opened it: not while Vigie is locked, not to the coordinator, not in another tab', async ({
  world,
  page,
}) => {
  const panel = await reachPapers(page, world);
  const paper = await openPaper(world, panel, words.signalement);
  await expect(paper.getByText('Dr Odile CARPENTIER')).toBeVisible();
  const address = await paper.evaluate(() => location.href);

  const other = await world.context.newPage();
  await other.goto(address);
  await expect(other.getByText('Ce papier n’est plus ouvert dans cet onglet.')).toBeVisible();
  await other.close();

  await page.bringToFront();
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await paper.bringToFront();
  await expect(paper.getByRole('button', { name: 'Déverrouiller' })).toBeVisible();
  expect(await paper.content()).not.toMatch(/CARPENTIER|PETIT/);
  await unlock(paper, camille);
  await expect(paper.getByText('Votre rôle ne permet pas cette action.')).toBeVisible();
  expect(await paper.content()).not.toMatch(/CARPENTIER|PETIT/);
  const ticket = new URL(address).hash.slice(1);
  expect(await ask(paper, 'papers.read', { ticket })).toMatchObject({ failure: { code: 'role-forbidden' } });
  const asked = { draftId: null, paper: 'signalement' } as const;
  expect(await ask(panel, 'papers.open', asked)).toMatchObject({ failure: { code: 'role-forbidden' } });
});

test('the worker’s copy of the agreement holds no value of the signalement, and the summary is copied without the medical part', async ({
  world,
  page,
}) => {
  const panel = await reachPapers(page, world);
  await panel.getByRole('button', { name: 'Copier le résumé' }).click();
  const said = panel.getByRole('status').filter({ hasText: /^(Résumé copié|Sélectionnez ce résumé)/ });
  await expect(said).toBeVisible();
  const copy = await openPaper(world, panel, words.agreement);
  await expect(copy.getByRole('heading', { level: 1, name: 'Votre accord' })).toBeVisible();
  await expect(copy.getByRole('cell', { name: 'J’accepte' }).first()).toBeVisible();
  await expect(copy.getByText(/professionnels de santé seulement/).first()).toBeVisible();
  expect(await copy.content()).not.toMatch(/CARPENTIER|chariot|reclassement à envisager/);
  await expectNoViolation('copy of the agreement', copy);
});

test('after the sending the leaflets are still offered, the signalement is not: its content is erased', async ({
  world,
  page,
}) => {
  const panel = await reachPapers(page, world);
  const paper = await openPaper(world, panel, words.signalement);
  await expect(paper.getByText('Dr Odile CARPENTIER')).toBeVisible();
  await page.bringToFront();
  await sendToCellule(panel);
  await panel.getByRole('button', { name: 'Papiers', exact: true }).click();
  await expect(panel.getByRole('button', { name: words.cellule })).toBeVisible();
  await expect(panel.getByRole('button', { name: words.signalement })).toHaveCount(0);
  const leaflet = await openPaper(world, panel, words.cellule);
  await expect(leaflet.getByText('art. L. 4622-8-1').first()).toBeVisible();

  await paper.bringToFront();
  await expect(paper.getByText('Dr Odile CARPENTIER')).toBeVisible();
  // Firefox's driver does not hear that a page of an extension is there again.
  await paper.evaluate(() => void setTimeout(() => location.reload(), 0));
  await expect(paper.getByText('Ce brouillon n’existe plus sur ce poste.')).toBeVisible();
});

test('a signature given on the turned screen stands on the worker’s copy, and in its file', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Tourner l’écran' }).click();
  await signEverything(await opening);
  await page.bringToFront();
  await panel.getByRole('button', { name: words.list }).click();
  const copy = await openPaper(world, panel, words.agreement);
  await expect(copy.getByRole('img', { name: 'Votre signature' })).toBeVisible();
  await expect(copy.getByText(/Signé à l’écran, empreinte [0-9a-f]{16}/)).toBeVisible();
  const { roles, text } = await readPdf(await saveFile(copy));
  expect(roles).toContain('Figure');
  expect(text).toContain('Votre signature');
});

/** The worker accepts all but the partners, signs, and gives the screen back. */
async function signEverything(turned: Page): Promise<void> {
  for (const step of [1, 2, 3, 4]) {
    await expect(turned.getByText(`${step} sur 4`)).toBeVisible();
    await turned.getByRole('button', { name: step === 4 ? 'Je n’accepte pas' : 'J’accepte', exact: true }).click();
  }
  await turned.getByRole('button', { name: 'Ce sont bien mes réponses' }).click();
  const box = await turned.getByRole('img', { name: 'Cadre de signature' }).boundingBox();
  if (box === null) throw new Error('There is no place to sign.');
  await turned.mouse.move(box.x + 40, box.y + 60);
  await turned.mouse.down();
  for (let n = 1; n <= 20; n += 1) await turned.mouse.move(box.x + 40 + n * 10, box.y + 60 + (n % 2) * 30);
  await turned.mouse.up();
  await turned.getByRole('button', { name: 'Je signe' }).click();
  await expect(turned.getByText(/^Merci/)).toBeVisible();
  await takeBack(turned, paul);
}

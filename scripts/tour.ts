// The whole job, played without a person in a real Chromium: an IDEST, a médecin, the worker, a coordinator. Leaves
// numbered pictures, light and dark, and `tour.json`; answers true only if the server holds exactly what was sent.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import {
  acceptEverything,
  answerKeys,
  browseDossier,
  expectSaved,
  fillRequest,
  openDossier,
  openPanel,
  pressAnswer,
  readLastLook,
  unlock,
} from '../tests/e2e/moves';
import { camille, ines, type Person, paul, people } from '../tests/e2e/people';
import { findPanel, openPage, openWorld, type World } from '../tests/e2e/world';
import { caseOf } from '../tests/hosts/workers';
import { meanKeys, readServer, type ServerSide } from './tour-check';

export interface TourOptions {
  readonly folder: string;
  readonly hostPort: number;
  readonly serverPort: number;
  readonly say: (sentence: string) => void;
}

interface Stage {
  readonly world: World;
  readonly say: TourOptions['say'];
  /** Takes the picture in light, then in dark. */
  readonly shoot: (name: string, page: Page) => Promise<void>;
}

/** What the tour saw on the screens, for `tour.json`. */
interface Seen {
  read: string[];
  answered: readonly string[];
  proposed: string;
  sent: readonly (readonly [string, string])[];
}

const note = 'Regarder surtout les gestes au-dessus de l’épaule (PERSONNE FICTIVE).';
const completionReason = 'Merci de préciser ce que l’entreprise a déjà proposé.';

export async function playTour(options: TourOptions): Promise<boolean> {
  const world = await openWorld({ ...options, folder: join(options.folder, 'monde') });
  const stage: Stage = { world, say: options.say, shoot: makeCamera(options.folder) };
  const seen: Seen = { read: [], answered: [], proposed: '', sent: [] };
  try {
    await createAccesses(stage);
    const page = await world.context.newPage();
    await playIdest(stage, page, seen);
    await playMedecin(stage, page, seen);
    const server = await readServer(world);
    await playCoordinator(stage, page);
    await playMishaps(stage, page);
    return report(options.folder, seen, server, null);
  } catch (error) {
    await world.context
      .pages()
      .at(-1)
      ?.screenshot({ path: join(options.folder, 'echec.png'), timeout: 5000 })
      // A page that is gone has no picture: what failed is told all the same.
      .catch(() => undefined);
    return report(options.folder, seen, null, error);
  } finally {
    await world.close();
  }
}

function makeCamera(folder: string): Stage['shoot'] {
  let shots = 0;
  return async (name, page) => {
    shots += 1;
    const number = String(shots).padStart(2, '0');
    await page.bringToFront();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      const tone = colorScheme === 'light' ? 'clair' : 'sombre';
      await page.screenshot({ path: join(folder, `${number}-${name}-${tone}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
}

async function createAccesses({ world, say, shoot }: Stage): Promise<void> {
  say('1. Les trois accès de ce poste');
  const guide = await openPage(world, 'guide');
  await shoot('accueil', guide);
  await typeAccess(guide, ines);
  await expect(guide.getByText('Accès créé sur ce poste')).toBeVisible();
  const options = await openPage(world, 'options');
  for (const person of [paul, camille]) {
    await options.getByRole('button', { name: 'Ajouter un accès' }).click();
    await typeAccess(options, person);
    await expect(options.getByText(`L’accès de ${person.name} est créé.`)).toBeVisible();
  }
  await options.getByLabel('Adresse du serveur').fill(world.serverUrl);
  await options.getByRole('button', { name: 'Tester le serveur' }).click();
  await expect(options.getByText('Le serveur répond')).toBeVisible();
  await shoot('reglages', options);
  await options.close();
  await guide.close();
}

async function typeAccess(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Nom et prénom').fill(person.name);
  const roles = {
    idest: 'Infirmière ou infirmier',
    medecin: 'Médecin du travail',
    coordinateur: 'Coordination de la cellule',
  };
  await page.getByRole('radio', { name: roles[person.role] }).click();
  if (person.rpps !== null) await page.getByLabel('Numéro RPPS').fill(person.rpps);
  await page.getByLabel('Phrase de passe').fill(person.passphrase);
  await page.getByLabel('La même phrase, une seconde fois').fill(person.passphrase);
  await page.getByLabel('Jeton d’accès au serveur').fill(person.serverToken);
  await page.getByRole('button', { name: 'Créer l’accès' }).click();
}

async function playIdest({ world, say, shoot }: Stage, page: Page, seen: Seen): Promise<void> {
  say('2. L’infirmière ouvre le dossier et joue le questionnaire');
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  // Read while the panel is open, and only then.
  await browseDossier(page);
  await panel.getByRole('banner').click();
  seen.read = await panel.locator('header').first().locator('p, h1, h2').allInnerTexts();
  await shoot('panneau-ouvert', page);
  await panel
    .getByRole('button', { name: /Mi-carrière/ })
    .first()
    .click();
  await shoot('raisons', page);
  await panel
    .getByRole('button', { name: /Mi-carrière/ })
    .first()
    .click();
  await pressAnswer(page, answerKeys[0] ?? '');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await shoot('question', page);
  for (const key of answerKeys.slice(1)) await pressAnswer(page, key);
  await page.keyboard.press('Enter');
  seen.answered = answerKeys;
  await expect(panel.getByText('Niveau proposé', { exact: true })).toBeVisible();
  seen.proposed = await panel.locator('.level-name').first().innerText();
  await panel.getByLabel('Ce que vous souhaitez que le médecin regarde').fill(note);
  await panel.getByText(/^Enregistré à/).waitFor();
  await shoot('niveau-propose', page);
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible();
  await shoot('transmis', page);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await expect(panel.getByText('Vigie est verrouillée')).toBeVisible();
  await shoot('verrouille', page);
}

async function playMedecin({ world, say, shoot }: Stage, page: Page, seen: Seen): Promise<void> {
  say('3. Le médecin reprend, retient le niveau, prépare le signalement');
  const panel = await findPanel(page);
  await unlock(panel, paul);
  await browseDossier(page);
  await expect(panel.getByText(/Transmis par Inès/)).toBeVisible();
  await shoot('transmission-recue', page);
  await panel.getByRole('button', { name: 'Reprendre ce travail' }).click();
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Niveau retenu', { exact: true })).toBeVisible();
  await shoot('niveau-retenu', page);
  await panel.getByRole('button', { name: 'Signaler à la cellule' }).click();
  await shoot('formulaire', page);
  await fillRequest(panel);
  await shoot('formulaire-rempli', page);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await shoot('accord', page);
  await playWorker({ world, say, shoot }, panel);
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Dernier regard avant l’envoi' })).toBeVisible();
  seen.sent = await readLastLook(panel);
  await shoot('dernier-regard', page);
  await panel.getByRole('button', { name: 'Envoyer à la cellule' }).click();
  await expect(panel.getByText(/^Envoyé le/)).toBeVisible({ timeout: 30_000 });
  await shoot('envoye', page);
}

async function playWorker({ world, say, shoot }: Stage, panel: Frame): Promise<void> {
  say('4. L’écran est tourné : le travailleur répond lui-même');
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Tourner l’écran' }).click();
  const turned = await opening;
  await expect(turned.getByText('1 sur 4')).toBeVisible();
  await shoot('ecran-tourne', turned);
  await acceptEverything(turned, async () => shoot('ecran-tourne-partenaires', turned));
  await shoot('ecran-tourne-merci', turned);
  await turned.getByRole('button', { name: 'Rendre l’écran au professionnel' }).click();
  await turned.getByLabel(/Phrase de passe/).fill(paul.passphrase);
  await shoot('ecran-rendu', turned);
  const closing = turned.waitForEvent('close');
  await turned.getByRole('button', { name: 'Reprendre l’écran' }).click();
  await closing;
}

async function playCoordinator({ world, say, shoot }: Stage, page: Page): Promise<void> {
  say('5. La coordinatrice lit, puis demande un complément');
  const panel = await findPanel(page);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  const cellule = await openPage(world, 'cellule');
  await unlock(cellule, camille);
  const row = cellule.getByText('PETIT Claire').first();
  await expect(row).toBeVisible();
  await shoot('cellule-liste', cellule);
  await row.click();
  await expect(cellule.getByText(/Partie médicale.*réservée/)).toBeVisible();
  await shoot('cellule-detail', cellule);
  await cellule.getByRole('button', { name: 'Demander un complément', exact: true }).click();
  await cellule.getByLabel('Ce qu’il manque').fill(completionReason);
  await shoot('cellule-complement', cellule);
  await cellule.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(cellule.getByText(/Un complément est demandé/)).toBeVisible();
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();
  await cellule.close();
}

/** What goes wrong, and how it says so: another dossier, a server that does not answer, a wrong passphrase. */
async function playMishaps({ world, say, shoot }: Stage, page: Page): Promise<void> {
  say('6. Ce qui peut mal se passer');
  await page.bringToFront();
  const panel = await findPanel(page);
  await panel.getByRole('radio', { name: people[1]?.name ?? '' }).click();
  await panel.getByLabel('Phrase de passe').fill('une phrase inexacte');
  await panel.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(panel.getByText('La phrase de passe n’est pas la bonne.')).toBeVisible();
  await shoot('phrase-refusee', page);
  await page.waitForTimeout(1200);
  await unlock(panel, paul);
  await expect(panel.getByText(completionReason)).toBeVisible({ timeout: 30_000 });
  await shoot('complement-demande', page);

  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await unlock(panel, ines);
  await openDossier(page, world, caseOf['repeated-short-arrets']);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  for (const key of answerKeys.slice(0, 2)) await pressAnswer(page, key);
  await expect(panel.getByText('Question 3 sur 4')).toBeVisible();
  await expectSaved(panel);
  await openDossier(page, world, caseOf.rqth);
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  await shoot('fige', page);
  await panel.getByRole('button', { name: /^Revenir au dossier/ }).click();
  await expect(panel.getByText('Question 3 sur 4')).toBeVisible();
  for (const key of answerKeys.slice(2)) await pressAnswer(page, key);
  await panel.getByRole('button', { name: 'Voir le niveau proposé' }).click();
  await world.stopServer();
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText('Le serveur du service ne répond pas.').first()).toBeVisible();
  await shoot('serveur-absent', page);
  await world.startServer();
  await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible({ timeout: 60_000 });
  await shoot('serveur-revenu', page);
}

function report(folder: string, seen: Seen, server: ServerSide | null, error: unknown): boolean {
  const differences =
    server === null
      ? ['le serveur n’a pas été lu']
      : [...compare(seen.sent, server.lines), ...compareAnswers(seen.answered, server.answers)];
  const isWhole = error === null && differences.length === 0;
  const failure = error instanceof Error ? error.message : error;
  writeFileSync(
    join(folder, 'tour.json'),
    `${JSON.stringify({ isWhole, failure, differences, ...seen, server }, null, 2)}\n`,
  );
  return isWhole;
}

/** The hand-over and the signalement both hold the answers that were typed. */
function compareAnswers(keys: Seen['answered'], held: ServerSide['answers']): string[] {
  const typed = JSON.stringify(meanKeys(keys));
  const other = held.filter((answers) => JSON.stringify(answers) !== typed);
  return [
    ...(held.length === 2 ? [] : [`${held.length} questionnaires sur le serveur au lieu de 2`]),
    ...other.map((answers) => `réponses différentes sur le serveur : ${JSON.stringify(answers)}`),
  ];
}

/** Every line of the last look is on the server, and the server has no other. */
function compare(sent: Seen['sent'], held: ServerSide['lines']): string[] {
  const write = ([label, text]: readonly [string, string]) => `${label} : ${text}`;
  const left = sent.map(write);
  const kept = held.map(write);
  return [
    ...left.filter((line) => !kept.includes(line)).map((line) => `parti mais absent du serveur : ${line}`),
    ...kept.filter((line) => !left.includes(line)).map((line) => `sur le serveur sans être parti : ${line}`),
  ];
}

// axe finds no violation on any screen, in light nor in dark: the panel in each of its states, then the full pages.
import { caseOf } from '../hosts/workers';
import { agreeAndLook, answerAll, openAs, reachForm, sendToCellule } from './acts';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import { fillRequest, openDossier, openPanel, openSection, unlock } from './moves';
import { camille, paul } from './people';
import { openPage } from './world';

test('axe finds nothing on the panel, from locked to sent, nor frozen', async ({ world, page }) => {
  test.setTimeout(180_000);
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  const check = (name: string) => expectNoViolation(name, page, panel);
  await check('locked');
  await panel.getByRole('radio', { name: paul.name }).click();
  await panel.getByLabel('Phrase de passe').fill('une phrase inexacte');
  await panel.getByRole('button', { name: 'Déverrouiller' }).click();
  await expect(panel.getByText('La phrase de passe n’est pas la bonne.')).toBeVisible();
  await check('wrong passphrase');
  await expect(async () => unlock(panel, paul)).toPass();
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await check('question');
  await panel
    .getByRole('button', { name: /\d\s(signa|inconnu)/ })
    .first()
    .click();
  await check('card unfolded');
  await panel
    .getByRole('button', { name: /\d\s(signa|inconnu)/ })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Tout voir' }).click();
  await check('all questions');
  await panel.getByRole('button', { name: 'Une à la fois' }).click();
  await answerAll(page, panel);
  await check('level');
  await panel.getByRole('radio', { name: 'Incapacité possible à terme, à surveiller' }).click();
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await check('level without its reason');
  await panel.getByRole('radio', { name: /^Incapacité prévisible/ }).click();
  await reachForm(panel);
  await check('form');
  await fillRequest(panel);
  for (const section of ['Le travailleur', 'L’entreprise et le poste', 'Partie médicale']) {
    await openSection(panel, section);
  }
  await check('form unfolded');
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await check('agreement');
  await openDossier(page, world, caseOf.rqth);
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  await check('frozen');
  await panel.getByRole('button', { name: /^Revenir au dossier/ }).click();
  await panel.getByRole('button', { name: 'Accord', exact: true }).click();
  await agreeAndLook(panel, 'Je n’accepte pas');
  await check('last look');
  await sendToCellule(panel);
  await check('sent');
});

test('axe finds nothing on the cellule page, with a draft or a received signalement open', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await answerAll(page, panel);
  await reachForm(panel);
  const cellule = await openPage(world, 'cellule');
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();
  await expectNoViolation('cellule locked', cellule);
  await unlock(cellule, camille);
  await expect(cellule.getByRole('button', { name: /PETIT Claire/ })).toBeVisible();
  await expectNoViolation('cellule list', cellule);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await expect(cellule.getByText(/n’a pas été envoyé à la cellule/)).toBeVisible();
  await expectNoViolation('cellule draft', cellule);
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();

  await page.bringToFront();
  await unlock(panel, paul);
  await panel.getByRole('button', { name: /Signalement$/ }).click();
  await fillRequest(panel);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  await cellule.bringToFront();
  await unlock(cellule, camille);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await cellule.getByRole('button', { name: 'Demander un complément', exact: true }).click();
  await cellule.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expectNoViolation('cellule received, completion without its reason', cellule);
});

test('axe finds nothing on the settings, the guide and the turned screen', async ({ world, page }) => {
  const options = await openPage(world, 'options');
  await expectNoViolation('settings locked', options);
  await unlock(options, paul);
  await expect(options.getByLabel('Adresse du serveur')).toBeVisible();
  await expectNoViolation('settings', options);
  await options.getByRole('button', { name: 'Ajouter un accès' }).click();
  await expectNoViolation('settings, new access', options);
  const guide = await openPage(world, 'guide');
  await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolation('guide', guide);

  await page.bringToFront();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await answerAll(page, panel);
  await reachForm(panel);
  await panel.getByRole('button', { name: 'Accord', exact: true }).click();
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Tourner l’écran' }).click();
  const turned = await opening;
  for (const step of [1, 2, 3, 4]) {
    await expect(turned.getByText(`${step} sur 4`)).toBeVisible();
    await expectNoViolation(`turned screen, statement ${step}`, turned);
    await turned.getByRole('button', { name: step === 4 ? 'Je n’accepte pas' : 'J’accepte', exact: true }).click();
  }
  await expectNoViolation('turned screen, answers', turned);
  await turned.getByRole('button', { name: 'Ce sont bien mes réponses' }).click();
  await expectNoViolation('turned screen, signature', turned);
  await turned.getByRole('button', { name: 'Rendre l’écran au professionnel' }).click();
  await expectNoViolation('turned screen, given back', turned);
});

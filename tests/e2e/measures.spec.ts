// Dispositifs retained on the panel, up to what leaves; and what becomes of the card when it is set aside.
import { caseOf } from '../hosts/workers';
import { agreeAndLook, openAs, reachAgreement, readView, sendToCellule, showTab } from './acts';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import { expectSaved, openDossier, openPanel, openSection, readLastLook } from './moves';
import { ines, paul } from './people';
import { listHeld } from './server-side';

test('what the médecin retains is in the form, in the last look, and leaves only with the agreement to share', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  const section = panel.getByRole('button', { name: /^Dispositifs mobilisables/ });
  await section.click();
  await panel.getByRole('button', { name: 'Retenir : Essai encadré' }).click();
  await panel.getByRole('button', { name: /^En savoir plus : Essai encadré/ }).click();
  await expect(panel.getByText('Médecin traitant', { exact: true })).toBeVisible();
  await expectNoViolation('dispositifs unfolded', page, panel);
  await panel.getByRole('button', { name: 'Retenir : Pension d’invalidité' }).click();
  await panel.getByRole('button', { name: 'Retirer : Pension d’invalidité' }).click();
  await expect(section).toHaveText(/1\s*retenu$/);
  await expectSaved(panel);
  await section.click();

  await reachAgreement(page, panel);
  await panel.getByRole('button', { name: /Signalement$/ }).click();
  await openSection(panel, 'Dispositifs envisagés');
  await expect(panel.getByRole('checkbox', { name: 'Essai encadré' })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'Pension d’invalidité' })).not.toBeChecked();
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();

  await agreeAndLook(panel, 'Je n’accepte pas');
  expect(await readLastLook(panel)).not.toContainEqual(['Dispositifs envisagés', 'Essai encadré']);
  await panel.getByRole('button', { name: 'Accord' }).click();
  await agreeAndLook(panel, 'J’accepte');
  expect(await readLastLook(panel)).toContainEqual(['Dispositifs envisagés', 'Essai encadré']);
  await sendToCellule(panel);
  expect(JSON.stringify(await listHeld(world))).toContain('essai-encadre');
});

test('the card set aside stays so after a restart, for this worker only, and comes back when the facts change', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, ines, caseOf.tour);
  await panel.getByRole('button', { name: /^1\ssignal/ }).click();
  await panel.getByRole('button', { name: 'Écarter', exact: true }).click();
  await expectNoViolation('card about to be set aside', page, panel);
  await panel.getByLabel('Pourquoi les écarter').fill('Vue hier par le médecin');
  await panel.getByRole('button', { name: 'Écarter ces signes' }).click();
  const decided = /^Écarté le .* par Inès MOREAU \(fictive\)\s: Vue hier par le médecin\.$/;
  await expect(panel.getByRole('button', { name: decided })).toBeVisible();
  expect((await readView(panel)).draft).toBeNull();

  await openDossier(page, world, caseOf['mi-carriere-due']);
  await expect(panel.getByRole('heading', { level: 1 })).not.toContainText('PETIT');
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await expect(panel.getByText(/Vue hier par le médecin/)).toHaveCount(0);

  await world.stopBackground();
  await page.goto('about:blank');
  await openDossier(page, world, caseOf.tour);
  const again = await openPanel(page);
  await expect(again.getByRole('button', { name: decided })).toBeVisible();

  await showTab(page, again, 'Mesures', 'Limiter le port');
  await expect(again.getByRole('button', { name: /2\ssignaux/ })).toBeVisible();
  await expect(again.getByRole('button', { name: decided })).toHaveCount(0);
});

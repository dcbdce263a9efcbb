// The form of the signalement: what is missing leads to its field, what the dossier says later is offered and never taken
// by itself, and the service's own form is the one in use everywhere.
import { caseOf } from '../hosts/workers';
import { agreeAndLook, answerAll, openAs, reachForm, readView, sendToCellule, showTab } from './acts';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import {
  browseDossier,
  expectSaved,
  fillRequest,
  openDossier,
  openPanel,
  openSection,
  readLastLook,
  unlock,
} from './moves';
import { camille, paul } from './people';
import { openPage } from './world';

test('what is missing leads to its field, and a tab shown later is offered, not taken', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await answerAll(page, panel);
  await reachForm(panel);
  await expect(panel.getByText(/^Il manque/)).toContainText('Motifs, Premier jour de l’arrêt');

  // The job is typed over before the dossier says more: it must stay.
  await openSection(panel, 'L’entreprise et le poste');
  await expect(panel.getByText(/^Entreposage et stockage non frigorifique.*NAF rév\. 2$/)).toBeVisible();
  const job = panel.getByRole('textbox', { name: /^Intitulé du poste/ });
  await job.fill('Cariste de nuit');
  await panel.getByRole('banner').click();
  await expectSaved(panel);

  await showTab(page, panel, 'Arrêts de travail', '"cause":"maladie"');
  const told = panel.getByRole('region', { name: 'Le dossier en dit plus' });
  await expect(told.getByText('Premier jour de l’arrêt', { exact: true })).toBeVisible();
  await expectNoViolation('what the dossier says now', page, panel);
  const before = (await readView(panel)).draft?.draft.team.values ?? {};
  expect(Object.keys(before)).not.toContain('arretStart');

  await told.getByRole('button', { name: 'Laisser vide : Jours d’arrêt sur 12 mois' }).click();
  await expect(told.getByText('Jours d’arrêt sur 12 mois', { exact: true })).toHaveCount(0);
  await told.getByRole('button', { name: /^Prendre les/ }).click();
  await expect(told).toHaveCount(0);
  await expect(panel.getByText(/^Il manque/)).toHaveText(/: Ce qui est attendu de la cellule, Motifs$/);
  const values = (await readView(panel)).draft?.draft.team.values ?? {};
  expect(values.jobTitle?.value).toBe('Cariste de nuit');
  expect(values.arretStart?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(values.arretDays?.value).toBe('');

  await panel.getByRole('button', { name: 'Aller au champ : En quelques mots' }).click();
  const words = panel.getByRole('textbox', { name: /^En quelques mots/ });
  await expect(words).toBeFocused();
  await words.fill('Voir avec M. Durand pour la lombalgie.');
  await expect(panel.getByText(/«\sM\. Durand\s».*À retirer/)).toBeVisible();
  await expect(panel.getByText(/«\slombalgie\s».*mot médical/)).toBeVisible();
  await expectSaved(panel);
});

test('the service’s own form is the one filled in, sent, and read by the cellule', async ({ world, page }) => {
  const settings = await openPage(world, 'options');
  await unlock(settings, paul);
  const section = settings.getByRole('region', { name: 'Formulaire' });
  await section.getByRole('button', { name: 'L’entreprise et le poste' }).click();
  await section.getByRole('group', { name: 'PCS' }).getByRole('checkbox', { name: 'Affiché' }).click();
  await section.getByRole('button', { name: 'Champs ajoutés par le service' }).click();
  for (const [name, readers] of [
    ['Équipe', /^La cellule \(administratif\)/],
    ['Spécialiste', /^Les professionnels de santé/],
  ] as const) {
    await section.getByRole('button', { name: 'Ajouter un champ' }).click();
    await section.getByRole('textbox', { name: /^Nom du nouveau champ/ }).fill(name);
    await section.getByRole('radio', { name: readers }).click();
    await section.getByRole('radio', { name: 'Un texte court' }).click();
    await section.getByRole('button', { name: 'Ajouter ce champ' }).click();
    await expect(section.getByRole('button', { name: `Retirer le champ : ${name}` })).toBeVisible();
  }
  await expect(section.getByRole('status').first()).toHaveText(/^Enregistré à/);
  for (const name of ['Listes de choix', 'Aperçu du formulaire']) await section.getByRole('button', { name }).click();
  await section.getByRole('button', { name: 'Ajouter un champ' }).click();
  await expectNoViolation('settings, the form unfolded', settings);
  await settings.close();

  // Unlocked in the settings is unlocked here.
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await answerAll(page, panel);
  await reachForm(panel);
  await fillRequest(panel);
  await openSection(panel, 'L’entreprise et le poste');
  await expect(panel.getByRole('textbox', { name: 'PCS' })).toHaveCount(0);
  await panel.getByRole('textbox', { name: 'Équipe' }).fill('Équipe de nuit');
  await openSection(panel, 'Partie médicale');
  await panel.getByRole('textbox', { name: 'Spécialiste' }).fill('Rhumatologue-réservé');
  await expect
    .poll(async () => (await readView(panel)).draft?.draft.care?.values['own-specialiste']?.value)
    .toBe('Rhumatologue-réservé');
  expect(Object.keys((await readView(panel)).draft?.draft.team.values ?? {})).not.toContain('own-specialiste');
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await agreeAndLook(panel, 'J’accepte');
  const lines = await readLastLook(panel);
  expect(lines).toContainEqual(['Équipe', 'Équipe de nuit']);
  expect(lines).toContainEqual(['Spécialiste', 'Rhumatologue-réservé']);
  expect(lines.map(([label]) => label)).not.toContain('PCS');
  await sendToCellule(panel);

  const cellule = await openPage(world, 'cellule');
  await cellule.getByRole('button', { name: 'Verrouiller' }).click();
  await unlock(cellule, camille);
  await cellule.getByRole('button', { name: /PETIT Claire/ }).click();
  await expect(cellule.getByText('Équipe de nuit')).toBeVisible();
  await expect(cellule.getByText('Rhumatologue-réservé')).toHaveCount(0);
});

test('a médecin who has looked at the dossier sends a complete signalement without typing a field', async ({
  world,
  page,
}) => {
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, paul);
  await browseDossier(page);
  await panel.getByRole('banner').click();
  await answerAll(page, panel);
  await reachForm(panel);
  await expect(panel.getByText(/^Il manque/)).toHaveText(/: Ce qui est attendu de la cellule, Motifs$/);
  await panel.getByRole('button', { name: 'Aller au champ : Ce qui est attendu de la cellule' }).click();
  const expected = panel.getByRole('group', { name: /^Ce qui est attendu/ });
  for (const name of ['Étude de poste', 'Entretien social', 'Rendez-vous de liaison'])
    await expected.getByRole('checkbox', { name }).click();
  await panel.getByRole('button', { name: 'Aller au champ : Motifs' }).click();
  const motives = panel.getByRole('group', { name: /^Motifs/ });
  await motives.getByRole('checkbox', { name: 'Arrêt de travail long' }).click();
  const criteria = panel.getByRole('group', { name: /^Critères d’inclusion/ });
  await expect(criteria.getByRole('checkbox', { name: 'Plus de deux avis attendus' })).toBeChecked();
  await expect(criteria).toHaveAccessibleDescription(/3 attentes cochées/);
  await expect(panel.getByText('Rien ne manque pour envoyer.')).toBeVisible();

  const { draft } = (await readView(panel)).draft ?? {};
  const values = Object.entries({ ...draft?.team.values, ...draft?.care?.values });
  const typed = values.filter(([, { origin }]) => origin.kind === 'typed').map(([id]) => id);
  expect(typed.toSorted()).toEqual(['expectations', 'motives']);
  await panel.getByRole('button', { name: 'Passer à l’accord' }).click();
  await agreeAndLook(panel, 'J’accepte');
  expect((await readLastLook(panel)).map(([label]) => label)).toContain('Critères d’inclusion');
  await sendToCellule(panel);
});

// The médecin's part: the IDEST's work found on another computer, the level, the form, the agreement and what it lets leave.
import { caseOf } from '../hosts/workers';
import {
  agreeAndLook,
  answerAll,
  answerStatement,
  openAs,
  reachAgreement,
  reachForm,
  readAnswers,
  readView,
  sendToCellule,
  showTab,
} from './acts';
import { expect, test } from './fixtures';
import { openSection } from './moves';
import { ines, paul } from './people';
import { hasCode, listHeld, listKinds } from './server-side';

test('the IDEST’s work is found on another computer, with its note, and taken up once', async ({
  world,
  page,
  openComputer,
}) => {
  const first = await openAs(page, world, ines, caseOf.tour);
  await answerAll(page, first);
  await first.getByLabel('Ce que vous souhaitez que le médecin regarde').fill('Les gestes au-dessus de l’épaule.');
  await first.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(first.getByText(/Transmis au médecin le/)).toBeVisible();

  const other = await openComputer(world);
  const panel = await openAs(await other.context.newPage(), other, paul, caseOf.tour);
  await expect(panel.getByRole('heading', { name: /^Transmis par Inès MOREAU/ })).toBeVisible();
  await expect(panel.getByText('Les gestes au-dessus de l’épaule.')).toBeVisible();
  await panel.getByRole('button', { name: 'Reprendre ce travail' }).click();
  await expect(panel.getByRole('button', { name: 'Retenir ce niveau' })).toBeVisible();
  expect(Object.keys(await readAnswers(panel))).toHaveLength(4);
  const isDone = async () =>
    (await listHeld(world)).some((task) => hasCode(task, 'avis-medecin') && task.status === 'completed');
  await expect.poll(isDone).toBe(true);
});

test('another level than the proposed one is retained only with a reason', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await answerAll(page, panel);
  await panel.getByRole('radio', { name: 'Incapacité possible à terme, à surveiller' }).click();
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Écrivez en quelques mots pourquoi.')).toBeVisible();
  expect((await readView(panel)).draft?.draft.team.retainedLevel).toBeNull();

  await panel.getByLabel('Pourquoi ce niveau est différent').fill('Le poste vient de changer.');
  await panel.getByRole('button', { name: 'Retenir ce niveau' }).click();
  await expect(panel.getByText('Niveau retenu', { exact: true })).toBeVisible();
  const draft = (await readView(panel)).draft?.draft;
  expect(draft?.team.retainedLevel).toBe('possible');
  expect(draft?.care?.levelReason).toBe('Le poste vient de changer.');
});

test('the form is filled from the dossier, and each value says where it was read', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await answerAll(page, panel);
  await reachForm(panel);
  await openSection(panel, 'L’entreprise et le poste');
  const employer = panel.getByRole('textbox', { name: /^Entreprise/ });
  await expect(employer).toHaveValue('Logistique Express');
  await expect(employer).toHaveAccessibleDescription(/Lu dans.*Identité et employeur.*Raison sociale/);
  await openSection(panel, 'Partie médicale');
  const physician = panel.getByRole('textbox', { name: 'Médecin traitant' });
  await expect(physician).toHaveValue('Dr Odile CARPENTIER');
  await expect(physician).toHaveAccessibleDescription(/Lu dans.*Médical/);

  await physician.fill('Dr Noé BERNARD (fictif)');
  await panel.getByRole('button', { name: 'Revenir à la valeur lue : Médecin traitant' }).click();
  await expect(physician).toHaveValue('Dr Odile CARPENTIER');
});

test('no statement is answered in advance, and a refusal of the signalement closes it with nothing on the server', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  await expect(panel.getByRole('radio')).toHaveCount(8);
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await answerStatement(panel, 'informed', 'J’accepte');
  await answerStatement(panel, 'signalled', 'Je n’accepte pas');
  await expect(panel.getByText('La personne n’accepte pas le signalement')).toBeVisible();
  await panel.getByRole('button', { name: 'Enregistrer le refus' }).click();
  await expect(panel.getByText(/^Refus enregistré le/).first()).toBeVisible();
  expect((await readView(panel)).draft).toBeNull();
  expect(await listHeld(world)).toEqual([]);
});

test('without agreement to share, only the administrative layer leaves', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'Je n’accepte pas');
  const staying = panel.getByRole('heading', { name: /Ne partira pas/ });
  await expect(staying).toHaveText([/^Fonctionnel/, /^Médical/]);
  await sendToCellule(panel);
  const held = await listHeld(world);
  expect(listKinds(held)).toEqual(['Consent', 'Patient', 'ServiceRequest', 'Task']);
  const words = JSON.stringify(held);
  for (const kept of ['CARPENTIER', 'chariot', 'Limiter le port', 'foreseeable']) expect(words).not.toContain(kept);
  expect(words).toContain('Logistique Express');
});

test('with agreement, the signalement leaves whole and the server holds each part once', async ({ world, page }) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await showTab(page, panel, 'Médical', 'CARPENTIER');
  await reachAgreement(page, panel);
  await agreeAndLook(panel, 'J’accepte');
  await sendToCellule(panel);
  const kinds = (await listHeld(world)).map(({ resourceType }) => resourceType);
  expect(kinds.filter((kind) => kind === 'Task')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'RiskAssessment')).toHaveLength(1);
  expect(kinds).toContain('DocumentReference');
  expect(kinds.filter((kind) => kind === 'QuestionnaireResponse').length).toBeGreaterThanOrEqual(1);
});

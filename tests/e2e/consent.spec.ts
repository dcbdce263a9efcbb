// How the agreement is taken: signed on the turned screen, on paper; and bound to the very text that was shown.
import { defaultSettings } from '../../lib/settings/settings';
import { defaultWording } from '../../lib/signalement/consent-wording';
import { caseOf } from '../hosts/workers';
import { answerStatement, openAs, reachAgreement, readView, sendToCellule, takeBack } from './acts';
import { expect, test } from './fixtures';
import { expectSaved } from './moves';
import { paul } from './people';
import { listHeld } from './server-side';
import { ask, openPage, type World } from './world';

/** `JJ/MM/AAAA`, so many days from now. */
function writeDay(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

/** The text of the agreement that the server holds. */
async function readText(world: World): Promise<string> {
  const held = (await listHeld(world)).filter(({ resourceType }) => resourceType === 'Consent');
  const [consent] = held as readonly { readonly sourceAttachment?: { readonly data?: string } }[];
  return Buffer.from(consent?.sourceAttachment?.data ?? '', 'base64').toString();
}

test('a worker signs on the turned screen: a dot is refused, and the signature is bound to the text and the answers', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  const opening = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Tourner l’écran' }).click();
  const turned = await opening;
  for (const step of [1, 2, 3, 4]) {
    await expect(turned.getByText(`${step} sur 4`)).toBeVisible();
    await turned.getByRole('button', { name: step === 4 ? 'Je n’accepte pas' : 'J’accepte', exact: true }).click();
  }
  await turned.getByRole('button', { name: 'Ce sont bien mes réponses' }).click();
  const frame = turned.getByRole('img', { name: 'Cadre de signature' });
  const box = await frame.boundingBox();
  if (box === null) throw new Error('There is no place to sign.');
  await frame.click({ position: { x: 60, y: 60 } });
  await turned.getByRole('button', { name: 'Je signe' }).click();
  await expect(turned.getByText('La signature est trop courte pour être reconnue.')).toBeVisible();
  await turned.getByRole('button', { name: 'Effacer' }).click();
  await turned.mouse.move(box.x + 40, box.y + 100);
  await turned.mouse.down();
  for (let n = 1; n <= 20; n += 1) await turned.mouse.move(box.x + 40 + n * 15, box.y + 100 + (n % 2) * 30);
  await turned.mouse.up();
  await turned.getByRole('button', { name: 'Je signe' }).click();
  await expect(turned.getByText(/^Merci/)).toBeVisible();
  await takeBack(turned, paul);

  await page.bringToFront();
  // All is answered: the panel has gone on to the last look.
  await panel
    .getByRole('navigation', { name: 'Étapes' })
    .getByRole('button', { name: /Accord$/ })
    .click();
  await expect(panel.getByText(/^Répondu et signé par la personne à l’écran/)).toBeVisible();
  const consent = (await readView(panel)).draft?.draft.team.consent;
  expect(consent?.signature?.seal).toMatch(/^[0-9a-f]{64}$/);
  expect(consent?.signature?.picture).toMatch(/^data:image\/png;base64,/);
  expect(consent?.shown?.shared.length).toBeGreaterThan(0);
  await panel.getByRole('button', { name: 'Dernier regard' }).click();
  await expect(panel.getByText(/Permis par la phrase 3, le partage/).first()).toBeVisible();
  await sendToCellule(panel);
  expect(await readText(world)).toContain(`Signé à l’écran, empreinte ${consent?.signature?.seal.slice(0, 16)}.`);
});

test('a wording changed after it was shown is asked again, and a paper says its day and its place', async ({
  world,
  page,
}) => {
  const panel = await openAs(page, world, paul, caseOf.tour);
  await reachAgreement(page, panel);
  for (const statement of ['informed', 'signalled', 'shared'] as const) {
    await answerStatement(panel, statement, 'J’accepte');
  }
  await answerStatement(panel, 'partners', 'Je n’accepte pas');
  await expectSaved(panel);
  const before = (await readView(panel)).draft;
  if (before?.agreement === undefined) throw new Error('The panel shows no agreement.');

  const options = await openPage(world, 'options');
  const closing = 'Je peux changer d’avis quand je veux, sans conséquence sur mon suivi.';
  const own = { ...defaultWording, version: 'accord-service-1', closing };
  const settings = { ...defaultSettings, serverUrl: world.serverUrl, agreement: { versions: [own] } };
  expect(await ask(options, 'settings.save', { settings })).toMatchObject({ ok: true });
  await options.close();
  await page.bringToFront();
  await expect(panel.getByText(closing)).toBeVisible();
  await expect(panel.getByRole('radio', { name: /J(e n)?’accepte/, checked: true })).toHaveCount(0);
  const { id: draftId, revision, team } = before.draft;
  const { version, shared } = before.agreement;
  const old = {
    statements: team.consent.statements,
    partners: [],
    otherPartner: '',
    shown: { version, shared: [...shared] },
  };
  const refused = await ask(panel, 'draft.consent', { draftId, revision, ...old });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'agreement-changed' } });

  for (const statement of ['informed', 'signalled', 'shared'] as const) {
    await answerStatement(panel, statement, 'J’accepte');
  }
  await answerStatement(panel, 'partners', 'Je n’accepte pas');
  await panel.getByRole('radio', { name: 'Signé sur papier' }).click();
  await panel.getByRole('textbox', { name: /^Où est gardé l’original/ }).fill('Armoire 3 du centre');
  const day = panel.getByRole('textbox', { name: /^Signé le/ });
  await day.fill(writeDay(3));
  await day.press('Tab');
  await expect(panel.getByText('L’accord porte une date postérieure à l’envoi.')).toBeVisible();
  await day.fill(writeDay(-1));
  await day.press('Tab');
  await expect(panel.getByText(`Signé sur papier le ${writeDay(-1)}. Original : Armoire 3 du centre`)).toBeVisible();
  await panel.getByRole('button', { name: 'Dernier regard' }).click();
  await sendToCellule(panel);
  const text = await readText(world);
  expect(text).toContain('version accord-service-1');
  expect(text).toContain(closing);
  expect(text).toContain(`Papier signé le ${writeDay(-1)}`);
});

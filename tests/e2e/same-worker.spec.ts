// Same worker, or stop: what the panel does when the host shows somebody else, nobody, or two people at once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pick, startChance } from '../hosts/chance';
import { caseOf, inventWorkers } from '../hosts/workers';
import { readAnswers } from './acts';
import { expectSaved, openDossier, openPanel, pressAnswer, unlock } from './moves';
import { ines, setUpPeople } from './people';
import { openPage, openWorld, type World } from './world';

const today = () => new Date().toISOString().slice(0, 10);

// A mix in one try is a mix.
test.describe.configure({ retries: 0 });

let world: World;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'));
  world = await openWorld({ folder, hostPort: 0, serverPort: 0, hostLatency: 60 });
  await setUpPeople(world);
  // Here and not in the first test: each may be the first of its world, after a failure.
  const settings = await openPage(world, 'options');
  await unlock(settings, ines);
  await settings.close();
});
test.afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

test('freezes at once when another dossier is opened, keeps what was entered, and comes back to it', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await pressAnswer(page, '6');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await expectSaved(panel);

  await openDossier(page, world, caseOf.rqth);
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  const frozen = (await panel.locator('body').textContent()) ?? '';
  expect(frozen).toContain('PETIT Claire');
  for (const trace of ['05/09/1981', '8841', 'Logistique Express', 'Question']) expect(frozen).not.toContain(trace);

  await panel.getByRole('button', { name: 'Revenir au dossier de PETIT Claire' }).click();
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Précédent' }).click();
  await expect(panel.getByRole('radio', { name: '6', exact: true })).toBeChecked();
  await page.close();
});

test('opens the other dossier with nothing of the first', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
  await openDossier(page, world, caseOf['long-name']);
  await panel.getByRole('button', { name: 'Ouvrir celui-ci' }).click();
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await panel.locator('body').textContent()).not.toMatch(/PETIT|ROUX|8841/);
  await page.close();
});

test('tells two workers of the same name apart', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf['same-name-1']);
  const panel = await openPanel(page);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await pressAnswer(page, '8');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await openDossier(page, world, caseOf['same-name-2']);
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  await page.close();
});

test('reads nothing where the page shows two dossiers, none, or an identity that is not whole', async () => {
  const page = await world.context.newPage();
  await page.goto(`${world.hostUrl}/?deux=1#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(1500);
  const panel = await openPanel(page);
  await expect(panel.getByText(/deux identités/i).first()).toBeVisible();
  expect(await panel.locator('body').textContent()).not.toMatch(/PETIT|ROUX/);
  await page.goto(`${world.hostUrl}/?casse=identite#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(1500);
  const broken = await openPanel(page);
  await expect(broken.getByText(/identité/i).first()).toBeVisible();
  await expect(broken.getByText('Question 1 sur 4')).toHaveCount(0);
  await page.goto(`${world.hostUrl}/#/liste`);
  await page.waitForTimeout(1000);
  const list = await openPanel(page);
  await expect(list.getByText('Aucun dossier ouvert')).toBeVisible();
  await page.close();
});

test('leaves no trace in the host when it closes, and stays away from other sites', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  await page.waitForTimeout(1500);
  const before = await page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<vigie-pdp[\s\S]*<\/vigie-pdp>/, ''),
  );
  const panel = await openPanel(page);
  expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBeLessThan(1366 - 390);
  await panel.getByRole('button', { name: 'Fermer Vigie' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  const after = await page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<vigie-pdp[\s\S]*<\/vigie-pdp>/, ''),
  );
  expect(after).toBe(before);

  await page.goto(world.hostUrl.replace('logiciel-demo', 'autre-site'));
  await page.waitForTimeout(1000);
  expect(await page.locator('vigie-pdp').count()).toBe(0);
  await page.close();
});

test('shows each tab its own dossier, and answers go to the dossier of their tab', async () => {
  const [first, second] = [await world.context.newPage(), await world.context.newPage()];
  await openDossier(first, world, caseOf['reprise-due']);
  const ours = await openPanel(first);
  await expect(ours.getByText('Question 1 sur 4')).toBeVisible();
  await openDossier(second, world, caseOf.maternite);
  const theirs = await openPanel(second);
  await expect(theirs.getByText('Question 1 sur 4')).toBeVisible();
  await second.bringToFront();
  await pressAnswer(second, '3');
  await expectSaved(theirs);
  await first.bringToFront();
  await pressAnswer(first, '8');
  await expectSaved(ours);
  expect([(await readAnswers(ours)).q1, (await readAnswers(theirs)).q1]).toEqual(['8', '3']);
  await first.close();
  await second.close();
});

test('follows the screen back and forward, and through a page that was left and found again', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.apostrophe);
  await openDossier(page, world, caseOf.particle);
  const panel = await openPanel(page);
  await expect(panel.getByText(caseOf.particle).first()).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(panel.getByText(caseOf.apostrophe).first()).toBeVisible();
  expect(await panel.locator('body').textContent()).not.toContain(caseOf.particle);
  await page.evaluate(() => history.forward());
  await expect(panel.getByText(caseOf.particle).first()).toBeVisible();
  // Another site and back: the page comes out of the browser's cache, or is loaded again.
  await page.goto(world.hostUrl.replace('logiciel-demo', 'autre-site'));
  await page.evaluate(() => history.back());
  await expect(page.getByText(`Dossier n° ${caseOf.particle}`).first()).toBeVisible();
  await expect(page.locator('vigie-pdp')).toHaveCount(1);
  await page.waitForTimeout(1500);
  const again = await openPanel(page);
  await expect(again.getByText(caseOf.particle).first()).toBeVisible();
  await page.close();
});

test('keeps to the dossier under a message about somebody else', async () => {
  const page = await world.context.newPage();
  await page.goto(`${world.hostUrl}/?modale=1#/dossier/${caseOf.accents}`);
  await page.waitForTimeout(2000);
  const panel = await openPanel(page);
  await expect(panel.getByText(caseOf.accents).first()).toBeVisible();
  await page.close();
});

test('believes the screen and not the address, while the host keeps the earlier dossier there', async () => {
  const page = await world.context.newPage();
  await page.goto(`${world.hostUrl}/?collant=1#/dossier/${caseOf.accents}`);
  await page.waitForTimeout(1500);
  const panel = await openPanel(page);
  await expect(panel.getByText(caseOf.accents).first()).toBeVisible();
  await page.evaluate((to) => location.assign(to), `#/dossier/${caseOf.apostrophe}`);
  await expect(
    panel
      .getByText(caseOf.apostrophe)
      .or(panel.getByText(/Un autre dossier/))
      .first(),
  ).toBeVisible();
  await expect(page.getByText(`Dossier n° ${caseOf.apostrophe}`).first()).toBeVisible();
  expect(await panel.locator('body').textContent()).not.toContain(caseOf.accents);
  await page.close();
});

test('mixes nothing in three hundred switches of dossier while answering', async () => {
  test.setTimeout(240_000);
  const seed = Number(process.env.VIGIE_SEED ?? Date.now() % 2 ** 31);
  const chance = startChance(seed);
  const numbers = (
    ['rqth', 'mi-carriere-late', 'empty', 'restrictions', 'long-arret-now', 'mi-carriere-done'] as const
  ).map((name) => caseOf[name]);
  const values = inventWorkers(today())
    .filter(({ number }) => numbers.some((one) => one === number))
    .map(({ number, job, employer }) => [number, job.title, employer.name].filter((text) => text !== ''));
  // Two workers may have one employer or one trade: only what is one worker's own tells.
  const tokens = values.map((own) => own.filter((one) => values.filter((all) => all.includes(one)).length === 1));
  const page = await world.context.newPage();
  await openDossier(page, world, numbers[0] ?? '');
  const panel = await openPanel(page);
  await expect(panel.getByText(/Question \d sur 4/)).toBeVisible();
  await panel.evaluate(watchMixtures, tokens);
  const given: Given[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    await page.evaluate((to) => location.assign(to), `#/dossier/${pick(numbers, chance)}`);
    // One in ten is given time: to be read, answered and stored. Else hardly anything would be there to be mixed.
    const isCalm = turn % 10 === 9;
    await page.waitForTimeout(isCalm ? 900 : Math.floor(chance() * chance() * 500));
    const open = panel.getByRole('button', { name: 'Ouvrir celui-ci' });
    if ((isCalm || chance() < 0.5) && (await open.isVisible())) {
      await open.click({ timeout: 1000 }).catch(() => undefined);
      await page.waitForTimeout(isCalm ? 400 : Math.floor(chance() * 250));
    }
    const one = await panel.evaluate(answerAsShown, numbers);
    if (one !== null) given.push(one);
    if (isCalm) await page.waitForTimeout(400);
  }
  const seen = await panel.evaluate(() => (globalThis as unknown as { seen: Mixtures }).seen);
  let stored = 0;
  for (const number of numbers) {
    await openDossier(page, world, number);
    const open = panel.getByRole('button', { name: 'Ouvrir celui-ci' });
    if (await open.isVisible()) await open.click();
    await expect(panel.getByText(number).first()).toBeVisible();
    for (const [question, code] of Object.entries(await readAnswers(panel))) {
      stored += 1;
      const own = given.filter((one) => one.number === number && one.question === question);
      expect(
        own.map((one) => one.code),
        `${question} of ${number}, seed ${seed}`,
      ).toContain(code);
    }
  }
  process.stdout.write(
    `three hundred switches (seed ${seed}): ${given.length} answers given, ${stored} stored, ${seen.samples} frames looked at, ${seen.alone} with one worker, mixed = ${seen.mixed.length}\n`,
  );
  expect(seen.mixed).toEqual([]);
  expect(seen.alone).toBeGreaterThan(200);
  expect(given.length).toBeGreaterThan(20);
  expect(stored).toBeGreaterThan(numbers.length);
  await page.close();
});

interface Mixtures {
  readonly mixed: string[];
  samples: number;
  alone: number;
}
interface Given {
  readonly number: string;
  readonly question: string;
  readonly code: string;
}

/** In the panel, at each frame: values of how many workers? */
function watchMixtures(tokens: readonly (readonly string[])[]): void {
  const seen: Mixtures = { mixed: [], samples: 0, alone: 0 };
  Object.assign(globalThis, { seen });
  const sample = () => {
    const text = document.body.textContent ?? '';
    const shown = tokens.filter((own) => own.some((token) => text.includes(token))).length;
    seen.samples += 1;
    if (shown > 1) seen.mixed.push(text.slice(0, 300));
    else if (shown === 1) seen.alone += 1;
    requestAnimationFrame(sample);
  };
  sample();
}

/** In the panel, in one turn: for whom is the question on the screen? Then that worker's own key is pressed. */
function answerAsShown(numbers: readonly string[]): Given | null {
  const text = document.body.textContent ?? '';
  const place = numbers.findIndex((number) => text.includes(number));
  const step = /Question (\d) sur 4/.exec(text)?.[1];
  const radios = [...document.querySelectorAll('[role="radio"]')];
  if (place < 0 || step === undefined || radios.length === 0) return null;
  const nth = radios.length > 9 ? place + 2 : place % Math.min(2, radios.length);
  const code = radios[nth]?.getAttribute('value') ?? '';
  const key = radios.length > 9 ? String(nth) : String(nth + 1);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const question = ['q1', 'q2bis', 'q3', 'q4'][Number(step) - 1] ?? '';
  return { number: numbers[place] ?? '', question, code };
}

// Same worker, or stop: what the panel does when the host shows somebody else, nobody, or two people at once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { caseOf, inventWorkers } from '../hosts/workers';
import { expectSaved, openDossier, openPanel, pressAnswer, unlock } from './moves';
import { ines, setUpPeople } from './people';
import { openWorld, type World } from './world';

const today = () => new Date().toISOString().slice(0, 10);

let world: World;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'));
  world = await openWorld({ folder, hostPort: 0, serverPort: 0 });
  await setUpPeople(world);
});
test.afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

test('freezes at once when another dossier is opened, keeps what was entered, and comes back to it', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, ines);
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

test('shows at no moment a value of one worker beside the identity of another, over fifty switches', async () => {
  const page = await world.context.newPage();
  const workers = inventWorkers(today());
  const pair = [caseOf.rqth, caseOf['mi-carriere-late']].map((number) => {
    const worker = workers.find((candidate) => candidate.number === number);
    if (worker === undefined) throw new Error(`No worker ${number}`);
    return [worker.number, worker.job.title, worker.employer.name].filter((text) => text !== '');
  });
  const [first = [], second = []] = pair;
  await openDossier(page, world, caseOf.rqth);
  await page.waitForTimeout(1500);
  const panel = await openPanel(page);
  await expect(panel.getByText(/Question \d sur 4/)).toBeVisible();
  await panel.evaluate(
    ([ours, theirs]) => {
      const seen = { mixed: [] as string[], samples: 0, alone: 0 };
      Object.assign(globalThis, { seen });
      const sample = () => {
        const text = document.body.textContent ?? '';
        const has = (tokens: readonly string[]) => tokens.some((token) => text.includes(token));
        seen.samples += 1;
        if (has(ours) && has(theirs)) seen.mixed.push(text.slice(0, 300));
        else if (has(ours) || has(theirs)) seen.alone += 1;
        requestAnimationFrame(sample);
      };
      sample();
    },
    [first, second] as const,
  );
  for (let turn = 0; turn < 50; turn += 1) {
    await page.evaluate(
      (to) => location.assign(to),
      `#/dossier/${turn % 2 === 0 ? caseOf['mi-carriere-late'] : caseOf.rqth}`,
    );
    await page.waitForTimeout(40 + ((turn * 97) % 700));
    const open = panel.getByRole('button', { name: 'Ouvrir celui-ci' });
    if (turn % 3 === 0 && (await open.isVisible())) await open.click();
    else if (turn % 5 === 0) await page.keyboard.press('7');
  }
  const seen = await panel.evaluate(
    () => (globalThis as unknown as { seen: { mixed: string[]; samples: number; alone: number } }).seen,
  );
  expect(seen.mixed).toEqual([]);
  expect(seen.alone).toBeGreaterThan(10);
  await page.close();
});

// What goes wrong outside: every bad answer of a server has its sentence, nothing entered is lost, and what waited leaves
// as soon as the server is well again. A wrong passphrase slows down and destroys nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { defaultSettings } from '../../lib/settings/settings';
import { caseOf } from '../hosts/workers';
import { answerKeys, expectSaved, openDossier, openPanel, pressAnswer, unlock } from './moves';
import { ines, setUpPeople } from './people';
import { ask, openPage, openWorld, type World } from './world';

let world: World;
let folder: string;
let hostile: Server;
/** How the hostile server answers now. */
let behave: (response: ServerResponse) => void = (response) => response.destroy();

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'));
  world = await openWorld({ folder, hostPort: 0, serverPort: 0 });
  await setUpPeople(world);
  hostile = createServer((request, response) => {
    request.resume();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization, Content-Type, If-Match, Prefer');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else behave(response);
  });
  await new Promise<void>((done) => hostile.listen(0, '127.0.0.1', done));
});
test.afterEach(async () => {
  hostile.closeAllConnections();
  hostile.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

function answerWith(status: number, body: string): typeof behave {
  return (response) => response.writeHead(status, { 'Content-Type': 'application/fhir+json' }).end(body);
}

async function useServer(url: string): Promise<void> {
  const page = await openPage(world, 'options');
  await ask(page, 'settings.save', { settings: { ...defaultSettings, serverUrl: url } });
  await page.close();
}

function hostileUrl(): string {
  return `http://fhir-demo.localhost:${(hostile.address() as AddressInfo).port}/fhir`;
}

/** The IDEST answers the four questions of a dossier and stands before « Orienter vers le médecin ». */
async function answerAll(page: Page): Promise<Frame> {
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, ines);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  for (const key of answerKeys) await pressAnswer(page, key);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Orienter vers le médecin' })).toBeVisible();
  await expectSaved(panel);
  return panel;
}

const outcome = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'processing' }],
});
const passing: readonly (readonly [string, typeof behave, RegExp])[] = [
  ['hangs up', (response) => response.destroy(), /ne répond pas/],
  ['answers 401', answerWith(401, outcome), /ne reconnaît pas votre accès/],
  ['answers 409', answerWith(409, outcome), /un autre changement en même temps/],
  ['answers 500', answerWith(500, outcome), /en panne/],
  ['answers garbage', answerWith(200, '<html>Bonjour</html>'), /incompréhensible/],
];

for (const [title, behaviour, sentence] of passing) {
  test(`a server that ${title} is said so, and what waited leaves once the server is well`, async () => {
    const page = await world.context.newPage();
    const panel = await answerAll(page);
    behave = behaviour;
    await useServer(hostileUrl());
    await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
    await expect(panel.getByText(sentence).first()).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'En attente' })).toBeVisible();
    await expect(panel.getByText(/Transmis au médecin le/)).toHaveCount(0);
    await useServer(world.serverUrl);
    await expect(panel.getByText(/Transmis au médecin le/)).toBeVisible({ timeout: 75_000 });
  });
}

test('a server that answers 422 stops the sending, says so, and nothing is erased', async () => {
  const page = await world.context.newPage();
  const panel = await answerAll(page);
  behave = answerWith(422, outcome);
  await useServer(hostileUrl());
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/n’accepte pas ce qui lui a été envoyé/).first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Envoi arrêté' })).toBeVisible();
});

test('a server that never answers does not hold the screen, and no server at all is said so', async () => {
  const page = await world.context.newPage();
  const panel = await answerAll(page);
  behave = () => undefined;
  await useServer(hostileUrl());
  await panel.getByRole('button', { name: 'Orienter vers le médecin' }).click();
  await expect(panel.getByText(/ne répond pas/).first()).toBeVisible({ timeout: 40_000 });
  await useServer('');
  await expect(panel.getByText(/Aucun serveur n’est réglé/).first()).toBeVisible({ timeout: 75_000 });
});

test('a wrong passphrase opens nothing, slows down, and the right one still opens everything', async () => {
  const page = await world.context.newPage();
  const panel = await answerAll(page);
  await panel.getByRole('button', { name: 'Verrouiller' }).click();
  const refusal = panel.getByText(/n’est pas la bonne|Plusieurs phrases de passe inexactes/);
  const slowed = panel.getByText(/Plusieurs phrases de passe inexactes/);
  for (let tries = 0; tries < 5 && (await slowed.count()) === 0; tries += 1) {
    await panel.getByRole('radio', { name: ines.name }).click();
    await panel.getByLabel('Phrase de passe').fill('une phrase inexacte');
    await panel.getByRole('button', { name: 'Déverrouiller' }).click();
    await expect(panel.getByLabel('Phrase de passe')).toHaveValue('');
    await expect(refusal).toBeVisible();
    expect(await panel.locator('body').textContent()).not.toMatch(/PETIT|8841/);
  }
  await expect(slowed).toBeVisible();
  await page.waitForTimeout(16_000);
  await unlock(panel, ines);
  await expect(panel.getByRole('button', { name: 'Orienter vers le médecin' })).toBeVisible();
});

test('a full disk is said so, keeps the answer on the screen, and « Réessayer » saves it', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlock(panel, ines);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await pressAnswer(page, '6');
  await expectSaved(panel);
  // `unlimitedStorage` lifts every quota a test could set: the disk is made full where the browser would say so.
  await world.runInBackground((scope) => {
    const table = scope.IDBObjectStore.prototype;
    const { put } = table;
    Object.assign(scope, { freeDisk: () => Object.assign(table, { put }) });
    table.put = () => {
      throw new scope.DOMException('full', 'QuotaExceededError');
    };
  });
  await pressAnswer(page, '2');
  await expect(panel.getByText(/disque de l’ordinateur est plein/).first()).toBeVisible();
  await expect(panel.getByText('Non enregistré')).toBeVisible();
  await world.runInBackground((scope) => (scope as unknown as { freeDisk: () => void }).freeDisk());
  await panel.getByRole('button', { name: 'Réessayer' }).click();
  await expectSaved(panel);
  await panel.getByRole('button', { name: 'Précédent' }).click();
  await expect(panel.getByRole('radio', { name: 'Oui, avec des aménagements' })).toBeChecked();
});

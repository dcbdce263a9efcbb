// Pointing at a value of each demo host: what is proposed reads the same field of another dossier, the host hears nothing
// of it, nothing is left behind, and the outline is seen above whatever the host draws.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Pointed } from '../../lib/profiles/pointing';
import type { FieldId, Profile } from '../../lib/profiles/profile';
import { startKalysteHost } from '../hosts/kalyste-host';
import type { RunningHost } from '../hosts/listen';
import { startSemaphoreHost } from '../hosts/semaphore-host';
import { inventWorkers } from '../hosts/workers';
import { callByDemoName, pointAt, pointAtValue, putPointer, send } from './pointing-moves';
import { openPage, openWorld, type World } from './world';

const stop = (words: string): never => {
  throw new Error(words);
};
const today = new Date().toLocaleDateString('sv-SE');
const workers = inventWorkers(today);
const find = (number: string) => workers.find((one) => one.number === number) ?? stop(number);
const folder = mkdtempSync(join(tmpdir(), 'vigie-pointage-'));
let world: World;
let hosts: RunningHost[];
let atelier: Page;

test.beforeAll(async () => {
  world = await openWorld({ folder, hostPort: 0, serverPort: 0 });
  hosts = [await startSemaphoreHost({ port: 0, latency: 0 }), await startKalysteHost({ port: 0, latency: 0 })];
  atelier = await openPage(world, 'options');
});
test.afterAll(async () => {
  await world.close();
  for (const host of hosts) await host.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A profile of what was pointed at: the first, most solid way of each place. */
function sketch(places: readonly (readonly [FieldId, Pointed])[]): Profile {
  const pages = places.flatMap(([, { page }]) => (page === null ? [] : [[page.name, page.css] as const]));
  const fields = places.map(([id, { candidates, page }]) => {
    const [first] = candidates;
    expect([id, first?.solidity]).toEqual([id, 'solid']);
    return [id, { locators: first ? [first.locator] : [], ...(page !== null && { page: page.name }) }] as const;
  });
  return {
    format: 1,
    id: 'ebauche',
    name: 'Ébauche',
    matches: ['http://logiciel-demo.localhost/*'],
    root: 'body',
    not: [],
    busy: [],
    identity: 'body',
    pages: Object.fromEntries(pages),
    shadow: places.some(([, { shadow }]) => shadow),
    dateOrder: 'day-first',
    fields: Object.fromEntries(fields),
    lists: {},
  };
}

interface Host {
  readonly name: string;
  readonly site: () => string;
  readonly open: (page: Page, number: string) => Promise<void>;
  readonly places: (page: Page) => Readonly<Partial<Record<FieldId, Locator>>>;
}

const cell = (page: Page, label: string) =>
  page.frameLocator('#corps').frameLocator('iframe.volet').locator(`td.libelle:has-text("${label}") + td`).first();

const all: readonly Host[] = [
  {
    name: 'Médisanté',
    site: () => world.hostUrl,
    open: async (page, number) => {
      await page.goto(`${world.hostUrl}/#/dossier/${number}`);
      await page.getByText('Raison sociale').waitFor();
    },
    places: (page) => ({
      dossierNumber: page.locator('.bandeau-numero'),
      birthName: page.locator('dt:has-text("Nom de naissance") + dd'),
      employerName: page.locator('dt:has-text("Raison sociale") + dd'),
      jobTitle: page.locator('tr:has(th:has-text("Poste occupé")) td'),
      email: page.getByLabel('E-mail'),
    }),
  },
  {
    name: 'Sémaphore',
    site: () => callByDemoName(hosts[0]?.url ?? ''),
    open: async (page, number) => {
      await page.goto(`${callByDemoName(hosts[0]?.url ?? '')}/?dossier=${number}`);
      await cell(page, 'Nom de naissance').waitFor();
    },
    places: (page) => ({
      dossierNumber: page.frameLocator('#corps').locator('td.numero'),
      birthName: cell(page, 'Nom de naissance'),
      // A disabled field, which swallows the clicks of the page.
      phone: page.frameLocator('#corps').frameLocator('iframe.volet').locator('input[name=tel]'),
      followUp: page.frameLocator('#corps').frameLocator('iframe.volet').locator('select[name=suivi]'),
    }),
  },
  {
    name: 'Kalyste',
    site: () => callByDemoName(hosts[1]?.url ?? ''),
    open: async (page, number) => {
      await page.goto(`${callByDemoName(hosts[1]?.url ?? '')}/?dossier=${number}`);
      await page.getByLabel('Prénoms').waitFor();
    },
    places: (page) => ({
      dossierNumber: page.locator('kal-fiche header span').filter({ hasText: /^Dossier/ }),
      employerName: page.locator('kal-fiche header span:text-is("Entreprise") + span'),
      birthName: page.locator('kal-fiche section span:text-is("Nom de naissance") + span'),
      givenNames: page.getByLabel('Prénoms'),
      phone: page.getByPlaceholder('Téléphone'),
    }),
  },
];

/** The text of a field, as the hosts write it. */
const expected: Readonly<Partial<Record<FieldId, (number: string) => string>>> = {
  dossierNumber: (number) => number,
  birthName: (number) => find(number).birthName,
  givenNames: (number) => find(number).givenNames,
  employerName: (number) => find(number).employer.name,
  jobTitle: (number) => find(number).job.title,
  email: (number) => find(number).email,
  phone: (number) => find(number).phone,
  followUp: (number) => find(number).job.followUp,
};

for (const host of all) {
  test(`${host.name}: what is proposed for a value reads the same field of another dossier`, async () => {
    const page = await world.context.newPage();
    await host.open(page, '8841');
    await page.waitForTimeout(900);
    await putPointer(atelier, host.site());
    const places: [FieldId, Pointed][] = [];
    for (const [id, place] of Object.entries(host.places(page))) {
      places.push([id as FieldId, await pointAtValue(atelier, host.site(), place)]);
    }
    const draft = sketch(places);
    const marks = await send(atelier, host.site(), { command: 'propose-marks', profile: draft });
    if (marks.kind !== 'marks') throw new Error('No landmarks');
    const { kind: _, ...found } = marks;
    for (const number of ['8841', '8802', '8830']) {
      await host.open(page, number);
      await page.waitForTimeout(900);
      await putPointer(atelier, host.site());
      const answer = await send(atelier, host.site(), { command: 'try-profile', profile: { ...draft, ...found } });
      if (answer.kind !== 'reading') throw new Error(`${number}: ${JSON.stringify(answer)}`);
      for (const [id] of places) {
        const { [id]: read } = answer.reading.fields;
        expect([number, id, read?.state === 'found' ? read.text : read]).toEqual([number, id, expected[id]?.(number)]);
      }
    }
    await page.close();
  });

  test(`${host.name}: hears nothing of it, and nothing is left behind`, async () => {
    const page = await world.context.newPage();
    await host.open(page, '8841');
    await page.waitForTimeout(900);
    const count = () =>
      page.evaluate(() => (globalThis as unknown as { heard?: string[] }).heard?.splice(0).join(' ') ?? 'none');
    for (const frame of page.frames().filter((one) => one.url().startsWith('http'))) {
      await frame.evaluate(() => {
        const top = window.top as unknown as { heard?: string[] };
        top.heard ??= [];
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'])
          document.addEventListener(type, () => top.heard?.push(type), true);
      });
    }
    const frames = () =>
      Promise.all(
        page
          .frames()
          .filter((one) => one.url().startsWith('http'))
          // Without the launcher, which comes once the page has loaded; what points would be seen.
          .map(async (one) => (await one.content()).replace(/<vigie-pdp[ >][\s\S]*?<\/vigie-pdp>/g, '')),
      );
    const before = await frames();
    const address = page.url();
    await putPointer(atelier, host.site());
    const [first] = Object.values(host.places(page));
    if (first === undefined) throw new Error('No place');
    await pointAtValue(atelier, host.site(), first);
    // A button or a link is pointed at, not followed; a second, impatient click neither.
    const link =
      host.name === 'Sémaphore' ? page.frameLocator('#corps').locator('a').first() : page.getByRole('button').first();
    await pointAt(atelier, host.site(), link, { command: 'point' }, true);
    const givenUp = send(atelier, host.site(), { command: 'point' });
    await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
    await page.mouse.click(300, 300, { button: 'right' });
    await givenUp;
    const stopped = send(atelier, host.site(), { command: 'point' });
    await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
    await send(atelier, host.site(), { command: 'stop-pointing' });
    expect(await stopped).toEqual({ kind: 'given-up' });
    await page.waitForTimeout(500);
    expect(await count()).toBe('');
    expect([await frames(), page.url()]).toEqual([before, address]);
    // And now the page hears again.
    await page.mouse.click(300, 300);
    expect(await count()).toContain('click');
    // After a pointing it hears at once what is done elsewhere, and nothing of the pointing.
    await pointAtValue(atelier, host.site(), first);
    expect(await count()).toBe('');
    await page.mouse.click(300, 300);
    expect(await count()).toContain('click');
    await page.close();
  });
}

test('Escape gives up; arrows go to the element around, Enter takes it', async () => {
  const page = await world.context.newPage();
  await all[0]?.open(page, '8841');
  await page.waitForTimeout(900);
  await putPointer(atelier, world.hostUrl);
  const given = send(atelier, world.hostUrl, { command: 'point' });
  await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  expect(await given).toEqual({ kind: 'given-up' });
  const pointed = send(atelier, world.hostUrl, { command: 'point' });
  await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
  await page.locator('.bandeau-identite strong').hover();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect((await pointed) as Pointed).toMatchObject({
    text: expect.stringMatching(/^PETIT Claire \(née ROUX\) 05\/09/),
  });
  await page.close();
});

test('the outline is seen above a header that wants to be above all, and above an open dialog', async () => {
  const page = await world.context.newPage();
  await all[0]?.open(page, '8841');
  await page.waitForTimeout(900);
  await page.evaluate(() => {
    const header = document.createElement('div');
    header.textContent = 'PERSONNE FICTIVE';
    header.style.cssText = 'position:fixed;left:40px;top:0;width:300px;height:40px;background:#fff;z-index:2147483647';
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p style="width:300px;height:40px;background:#fff">Motif : Maladie</p>';
    document.body.append(header, dialog);
    dialog.showModal();
  });
  await putPointer(atelier, world.hostUrl);
  const given = send(atelier, world.hostUrl, { command: 'point' });
  await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
  const box = await page.locator('dialog p').boundingBox();
  if (box === null) throw new Error('No dialog');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.waitForTimeout(300);
  expect(await readColour(page, box.x + 100, box.y - 3)).toEqual([11, 95, 99]);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await page.mouse.move(100, 20);
  await page.waitForTimeout(300);
  // Grey: outlined, and said to hold nothing that could be found again.
  expect(await readColour(page, 343, 20)).toEqual([59, 65, 72]);
  await send(atelier, world.hostUrl, { command: 'stop-pointing' });
  await given;
  await page.close();
});

/** What a person sees at a point of the page. */
async function readColour(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return atelier.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

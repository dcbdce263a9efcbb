// Three softwares, one panel: connecting one asks for its site, the same worker reads the same in each, and what each is a
// trap for (frames, app tabs, old names, two dossiers, messages, clocks, renamed labels, a hostile page) stops or is said.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fieldLabels } from '../../lib/dossier/labels';
import type { FieldId } from '../../lib/profiles/profile';
import { caseOf } from '../hosts/workers';
import { readView } from './acts';
import { browseTabs, clickInside, connectHost, openHost, openTab, readValues, titles } from './host-moves';
import { browseDossier, expectSaved, openDossier, openPanel, unlock } from './moves';
import { ines, setUpPeople } from './people';
import { ask, type OtherHost, openPage, openWorld, type World } from './world';

const others = ['semaphore', 'kalyste'] as const satisfies readonly OtherHost[];

let world: World;
let folder: string;
const connected = new Set<OtherHost>();
const urls: Record<OtherHost, string> = { semaphore: '', kalyste: '' };

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-'));
  world = await openWorld({ folder, hostPort: 0, serverPort: 0 });
  await setUpPeople(world);
  for (const name of others) urls[name] = await world.startHost(name);
});
test.afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A dossier of this host with the panel open and unlocked. */
async function openWith(
  name: OtherHost,
  number: string,
  knobs = '',
): Promise<[Page, Awaited<ReturnType<typeof openPanel>>]> {
  await ensureConnected(name);
  const page = await world.context.newPage();
  await openHost(page, urls[name], number, knobs);
  const panel = await openPanel(page);
  await unlockOnce(panel);
  return [page, panel];
}

/** Each test may be the first of its world: a failure begins another. */
async function ensureConnected(name: OtherHost): Promise<void> {
  if (connected.has(name)) return;
  await connectHost(world, name, urls[name]);
  connected.add(name);
}

async function unlockOnce(panel: Awaited<ReturnType<typeof openPanel>>): Promise<void> {
  if ((await panel.getByRole('button', { name: 'Déverrouiller' }).count()) > 0) await unlock(panel, ines);
}

for (const name of others) {
  test(`reads nothing of ${titles[name]} until it is connected, then opens in the tab that was there`, async () => {
    const page = await world.context.newPage();
    await openHost(page, urls[name], caseOf.tour);
    await expect(page.locator('vigie-pdp')).toHaveCount(0);
    await ensureConnected(name);
    await page.bringToFront();
    const panel = await openPanel(page);
    await unlockOnce(panel);
    await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
    await page.close();
  });
}

test('shows the same worker with the same values in the three', async () => {
  const page = await world.context.newPage();
  await openDossier(page, world, caseOf.tour);
  const panel = await openPanel(page);
  await unlockOnce(panel);
  await browseDossier(page);
  const expected = await readValues(panel);
  expect(JSON.stringify(expected)).not.toMatch(/not-shown|lost|ambiguous|not-understood/);
  await page.close();
  for (const name of others) {
    const [there, itsPanel] = await openWith(name, caseOf.tour);
    await browseTabs(there, itsPanel, name);
    await expect.poll(() => readValues(itsPanel)).toEqual(expected);
    await there.close();
  }
});

test('follows a dossier that is opened in a frame: it freezes, and nothing of the first stays', async () => {
  const [page, panel] = await openWith('semaphore', caseOf.tour);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await page.keyboard.press('6');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await expectSaved(panel);
  await clickInside(page, '#corps >>> .jour a');
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  expect(await panel.locator('body').textContent()).not.toMatch(/05\/09\/1981|8841|Logistique/);
  await page.close();
});

test('stays with its worker while the tabs of one dossier load in a frame', async () => {
  const [page, panel] = await openWith('semaphore', caseOf.rqth);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await panel.evaluate(() => {
    const seen = { left: false };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (!document.body.textContent?.includes('Question 1 sur 4')) seen.left = true;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await browseTabs(page, panel, 'semaphore');
  expect(await panel.evaluate(() => (globalThis as unknown as { seen: { left: boolean } }).seen.left)).toBe(false);
  await page.close();
});

test('follows the tabs of an application that keeps all open dossiers in its page', async () => {
  const [page, panel] = await openWith('kalyste', `${caseOf.rqth},${caseOf['long-name']},${caseOf.tour}`);
  await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await page.keyboard.press('6');
  await expect(panel.getByText('Question 2 sur 4')).toBeVisible();
  await expectSaved(panel);
  await clickInside(page, 'kal-app >>> [aria-label="Dossiers ouverts"] > div:nth-child(2) [role="tab"]');
  await expect(panel.getByText(/Un autre dossier est ouvert/)).toBeVisible();
  await panel.getByRole('button', { name: 'Ouvrir celui-ci' }).click();
  await expect(panel.getByRole('heading', { name: /MONTMORENCY/ })).toBeVisible();
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  expect(await panel.locator('body').textContent()).not.toMatch(/PETIT|8841/);
  await expect.poll(async () => (await readView(panel)).dossier).toMatchObject({ kind: 'shown', failures: [] });
  await page.close();
});

for (const name of others) {
  const openOther = (page: Page) =>
    name === 'semaphore'
      ? clickInside(page, '#corps >>> .jour a')
      : clickInside(page, 'kal-app >>> [aria-label="Dossiers ouverts"] > div:first-child [role="tab"]');

  test(`stops in ${titles[name]} while a bar still names the last worker, and says so`, async () => {
    const dossiers = name === 'kalyste' ? `${caseOf.rqth},${caseOf.restrictions}` : caseOf.restrictions;
    const [page, panel] = await openWith(name, dossiers, '&collant=1');
    await expect(panel.getByRole('heading', { name: /PERRIN Inès/ })).toBeVisible();
    await openOther(page);
    await expect(panel.getByText(/deux identités/i).first()).toBeVisible();
    await expect(panel.getByText(/Question \d sur 4/)).toHaveCount(0);
    await expect.poll(async () => (await readView(panel)).dossier.kind).toBe('shown');
    await page.close();
  });

  test(`reads nothing in ${titles[name]} when two dossiers are shown`, async () => {
    const [page, panel] = await openWith(name, caseOf.tour, '&deux=1');
    await expect(panel.getByText(/deux identités/i).first()).toBeVisible();
    expect(await panel.locator('body').textContent()).not.toMatch(/PETIT|ROUX/);
    await page.close();
  });

  test(`stays with the dossier of ${titles[name]} under a message about somebody else`, async () => {
    const [page, panel] = await openWith(name, caseOf.tour, '&modale=1');
    await page.waitForTimeout(1000);
    await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
    expect(await panel.locator('body').textContent()).not.toMatch(/ALMEIDA|Karim/i);
    await page.close();
  });

  test(`reads ${titles[name]} in spite of a clock in its page that never rests`, async () => {
    const [page, panel] = await openWith(name, caseOf.tour, '&agite=1');
    await expect(panel.getByRole('heading', { name: /PETIT Claire/ })).toBeVisible();
    await openTab(page, name, 'Mesures');
    await expect.poll(async () => JSON.stringify(await readView(panel))).toContain('siège à suspension');
    await page.close();
  });

  test(`believes nothing of ${titles[name]} once what names its workers was moved`, async () => {
    const [page, panel] = await openWith(name, caseOf.tour, '&casse=classe');
    await expect(panel.getByText(/identité/i).first()).toBeVisible();
    await expect(panel.getByText(/Question \d sur 4/)).toHaveCount(0);
    await page.close();
  });
}

const renamed: Readonly<Record<OtherHost, readonly FieldId[]>> = {
  semaphore: ['employerName', 'siret', 'hiredOn', 'followUp', 'treatingPhysician'],
  kalyste: ['employerName', 'siret', 'jobTitle', 'hiredOn', 'treatingPhysician'],
};
for (const name of others) {
  test(`names the five fields of ${titles[name]} whose labels were renamed, and no other value in their place`, async () => {
    const [page, panel] = await openWith(name, caseOf.tour, '&casse=libelle');
    await browseTabs(page, panel, name);
    const { dossier } = await readView(panel);
    const lost = dossier.kind === 'shown' ? dossier.failures.filter(({ code }) => code === 'field-lost') : [];
    expect(lost.map(({ subject }) => subject).toSorted()).toEqual(
      renamed[name].map((id) => fieldLabels[id]).toSorted(),
    );
    await page.close();
  });
}

test('makes no request, sets no field and moves no focus in the host’s frames', async () => {
  // A worker whom no other test answers for: the draft of an answered one opens further on.
  const [page, panel] = await openWith('semaphore', caseOf['reprise-due']);
  await expect(panel.getByText('Question 1 sur 4')).toBeVisible();
  await page.evaluate(() => {
    const heard = { events: [] as string[], requests: 0 };
    Object.assign(globalThis, { heard });
    const listen = (one: Document) => {
      for (const type of ['input', 'change', 'focusin', 'submit'])
        one.addEventListener(type, (event) => heard.events.push(event.type), { capture: true });
      for (const frame of one.querySelectorAll('iframe')) if (frame.contentDocument) listen(frame.contentDocument);
    };
    const corps = document.querySelector<HTMLIFrameElement>('#corps');
    if (corps?.contentDocument) listen(corps.contentDocument);
    heard.requests = count();
    Object.assign(globalThis, { count });
    function count(): number {
      const inner = corps?.contentWindow?.performance.getEntriesByType('resource').length ?? 0;
      return inner + performance.getEntriesByType('resource').length;
    }
  });
  for (const key of ['6', '2', '1', '1']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(900);
  }
  await ask(panel, 'panel.read', {});
  const heard = await page.evaluate(() => {
    const all = globalThis as unknown as { heard: { events: string[]; requests: number }; count: () => number };
    return { events: all.heard.events, more: all.count() - all.heard.requests };
  });
  expect(heard).toEqual({ events: [], more: 0 });
  await page.close();
});

test('takes no word from a hostile page, and stays what it is beside an imitation', async () => {
  const page = await world.context.newPage();
  await page.goto(`${world.hostUrl}/?hostile=imite#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(1500);
  const size = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.mouse.click(size.width - 16, size.height * 0.3 + 50);
  await expect.poll(() => page.frames().length).toBe(2);
  const asking = await openPage(world, 'guide');
  const before = JSON.stringify(await ask(asking, 'session.read', {}));
  await page.waitForTimeout(2500);
  expect(JSON.stringify(await ask(asking, 'session.read', {}))).toBe(before);
  expect(await page.locator('vigie-pdp').count()).toBe(2);
  await asking.close();
  await page.close();
});

test('comes back a few times when the page removes it, then leaves the page as it was', async () => {
  const page = await world.context.newPage();
  await page.goto(`${world.hostUrl}/?hostile=retire#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(3000);
  expect(await page.locator('vigie-pdp').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  await page.close();
});

test('leaves the open tabs of a site whose access is taken back, and comes back with it', async () => {
  await ensureConnected('kalyste');
  const page = await world.context.newPage();
  await openHost(page, urls.kalyste, caseOf.tour);
  await expect(page.locator('vigie-pdp')).toHaveCount(1);
  await world.withdrawSite(urls.kalyste);
  await expect(page.locator('vigie-pdp')).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(1500);
  await expect(page.locator('vigie-pdp')).toHaveCount(0);
  await page.close();
});

// The atelier maps each demo host from nothing, by pointing only; what it saves reads as much as the profile written by hand.
// Where each thing stands on those pages is in `atelier-maps.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fieldLabels } from '../../lib/dossier/labels';
import type { Profile } from '../../lib/profiles/profile';
import { atelierText } from '../../lib/text/atelier';
import { settingsText } from '../../lib/text/settings';
import { caseOf } from '../hosts/workers';
import { type HostMap, kalyste, medisante, semaphore } from './atelier-maps';
import { lookAgain, readBy, saveWork, showField, showList, startAtelier, tryDossier } from './atelier-moves';
import { expectNoViolation } from './axe';
import { expect, test } from './fixtures';
import { unlock } from './moves';
import { paul } from './people';
import { ask, openPage, type World } from './world';

const pictures = process.env.VIGIE_PICTURES;
/** A host takes about a minute alone on two cores, over two minutes when others share them (ms). */
const patience = 240_000;
const dossiers = [caseOf.tour, caseOf.rqth, caseOf.restrictions] as const;

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** Points at everything the map knows on one dossier, tries three, saves; answers the saved profile. */
async function mapHost(world: World, host: Page, url: string, map: HostMap): Promise<[Page, Profile]> {
  await map.openDossier(host, url, caseOf.tour);
  const atelier = await startAtelier(world, url, map.name);
  for (const [tab, fields] of map.fields) {
    if (tab !== null) await map.openTab(host, tab);
    for (const [field, how] of fields) {
      await showField(atelier, host, fieldLabels[field], { ...how, meant: how.find(host) });
    }
    await picture(atelier, `${map.folder}-${tab ?? 'identite'}`);
  }
  for (const [tab, list, columns] of map.lists) {
    await map.openTab(host, tab);
    const cells = Object.entries(columns).map(([column, { find, piece }]) => [column, { meant: find(host), piece }]);
    await showList(atelier, host, list, Object.fromEntries(cells));
    await picture(atelier, `${map.folder}-${list}`);
  }
  await tryDossier(atelier, 1);
  await picture(atelier, `${map.folder}-essai-1`);
  // Somebody who bears one name only: it stands elsewhere in the same text.
  await map.openDossier(host, url, caseOf.rqth);
  await lookAgain(atelier, 'nom de naissance');
  await picture(atelier, `${map.folder}-manque`);
  await atelier.getByRole('button', { name: /^Montrer à nouveau.*Nom de naissance/ }).click();
  for (const [field, how] of map.again)
    await showField(atelier, host, fieldLabels[field], { ...how, meant: how.find(host) });
  await tryDossier(atelier, 1);
  await map.openDossier(host, url, caseOf.restrictions);
  await tryDossier(atelier, 2);
  await map.openDossier(host, url, caseOf.tour);
  await tryDossier(atelier, 3);
  await picture(atelier, `${map.folder}-essai-3`);
  await saveWork(atelier);
  const reply = await ask(atelier, 'profiles.read', {});
  const saved = reply.ok ? reply.value.profiles.find(({ profile }) => profile.name === map.name) : undefined;
  if (saved === undefined) throw new Error('The profile was not saved.');
  expect(saved.hasAccess).toBe(true);
  if (pictures !== undefined) writeFileSync(`${pictures}/${map.folder}.json`, JSON.stringify(saved.profile, null, 2));
  return [atelier, saved.profile];
}

/** Tab by tab, on three dossiers: nothing that the hand-written profile reads is read otherwise, or not at all. */
async function compare(atelier: Page, host: Page, url: string, map: HostMap, pointed: Profile): Promise<void> {
  const byHand: Profile = JSON.parse(readFileSync(`lib/profiles/${map.folder}/profile.json`, 'utf8'));
  for (const number of dossiers) {
    await map.openDossier(host, url, number);
    for (const tab of map.tabs) {
      await map.openTab(host, tab);
      const [wanted, found] = await Promise.all([readBy(atelier, url, byHand), readBy(atelier, url, pointed)]);
      expect(Object.keys(wanted).length, `${number}, ${tab}: the hand-written profile reads`).toBeGreaterThan(3);
      expect.soft(found, `${number}, ${tab}`).toMatchObject(wanted);
    }
  }
}

test('maps the single-page host from nothing, by pointing only', async ({ world, page: host }) => {
  test.setTimeout(patience);
  const [atelier, profile] = await mapHost(world, host, world.hostUrl, medisante);
  await compare(atelier, host, world.hostUrl, medisante, profile);
});

test('maps the host of nested frames from nothing, by pointing only', async ({ world, page: host }) => {
  test.setTimeout(patience);
  const url = await world.startHost('semaphore');
  await world.acceptSite(url);
  const [atelier, profile] = await mapHost(world, host, url, semaphore);
  await compare(atelier, host, url, semaphore, profile);
});

test('maps the host of shadow roots and a strict policy from nothing, by pointing only', async ({
  world,
  page: host,
}) => {
  test.setTimeout(patience);
  const url = await world.startHost('kalyste');
  await world.acceptSite(url);
  const [atelier, profile] = await mapHost(world, host, url, kalyste);
  await compare(atelier, host, url, kalyste, profile);
});

test('axe finds nothing in the list of softwares nor in the atelier, beside the software and in the dark', async ({
  world,
  page: host,
}) => {
  await medisante.openDossier(host, world.hostUrl, caseOf.tour);
  const atelier = await openPage(world, 'options');
  await unlock(atelier, paul);
  await atelier.getByRole('link', { name: settingsText.sections.logiciels }).click();
  await expectNoViolation('softwares', atelier);
  await picture(atelier, 'logiciels');
  await atelier.getByRole('link', { name: /^Copier dans l’atelier.*Médisanté/ }).click();
  await expect(atelier.getByText(/^Logiciel ouvert/)).toBeVisible();
  await atelier.setViewportSize({ width: 683, height: 768 });
  await atelier.getByRole('button', { name: /^Nom de naissance/ }).click();
  await expect(atelier.getByText('ROUX', { exact: true }).first()).toBeVisible();
  await expectNoViolation('atelier, showing', atelier);
  await picture(atelier, 'montrer-683-sombre');
  await atelier.getByRole('button', { name: atelierText.steps.try, exact: true }).click();
  await expectNoViolation('atelier, trying', atelier);
  await picture(atelier, 'essayer-683-sombre');
  await atelier.goto(`${world.pageUrl('options.html')}#atelier/new`);
  await expect(atelier.getByLabel(atelierText.address.url)).toBeVisible();
  await expectNoViolation('atelier, address', atelier);
  await picture(atelier, 'adresse-683-sombre');
});

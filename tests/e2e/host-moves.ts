// What the tests of several softwares do in them: open a dossier, a tab, another dossier, as the host's own links do. And
// what the panel knows then, without where it was read.
import { expect, type Frame, type Page } from '@playwright/test';
import { hostsText } from '../../lib/text/atelier';
import { readView } from './acts';
import { unlock } from './moves';
import { ines } from './people';
import { type OtherHost, openPage, type World } from './world';

export const titles: Readonly<Record<OtherHost, string>> = {
  semaphore: 'Sémaphore SST (démonstration)',
  kalyste: 'Kalyste (démonstration)',
};

/** The administrator connects a software that Vigie knows, and the browser's question is accepted. */
export async function connectHost(world: World, name: OtherHost, url: string): Promise<void> {
  await world.acceptSite(url);
  const settings = await openPage(world, 'options');
  await expect(settings.getByRole('heading').first()).toBeVisible();
  if ((await settings.getByRole('button', { name: 'Déverrouiller' }).count()) > 0) await unlock(settings, ines);
  const line = settings.getByRole('listitem').filter({ hasText: titles[name] });
  const button = line.getByRole('button', { name: `${hostsText.connect} ${titles[name]}` });
  await expect(line).toBeVisible();
  if ((await button.count()) > 0) await button.click();
  await expect(line.getByText(hostsText.granted)).toBeVisible();
  await settings.close();
}

/** Clicks inside frames and open shadow roots: `a >>> b`, the first match whose text is `text` where one is given. */
export async function clickInside(page: Page, path: string, text = ''): Promise<void> {
  await expect.poll(() => page.evaluate(clickDeep, [path, text] as const)).toBe(true);
}

function clickDeep([path, text]: readonly [string, string]): boolean {
  let trees: (Document | ShadowRoot)[] = [document];
  const steps = path.split(' >>> ');
  const last = steps.pop() ?? '';
  for (const step of steps) {
    trees = trees.flatMap((tree) =>
      [...tree.querySelectorAll(step)].flatMap((one) => {
        const inside = one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument ?? null;
        return inside === null ? [] : [inside];
      }),
    );
  }
  const found = trees
    .flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(last)])
    .find((one) => one.checkVisibility() && (text === '' || one.textContent?.trim() === text));
  found?.click();
  return found !== undefined;
}

const tabPaths: Readonly<Record<OtherHost, string>> = {
  semaphore: '#corps >>> a.onglet',
  kalyste: 'kal-app >>> kal-fiche >>> [role="tab"]',
};

const tabNames: Readonly<Record<OtherHost, readonly string[]>> = {
  semaphore: ['Identité', 'Entreprise', 'Visites', 'Arrêts', 'Mesures', 'Médical'],
  kalyste: ['Identité', 'Poste et suivi', 'Visites', 'Arrêts', 'Mesures', 'Santé'],
};

export async function openTab(page: Page, name: OtherHost, tab: string): Promise<void> {
  await clickInside(page, tabPaths[name], tab);
}

/** Shows each tab until nothing the profile names is « not displayed yet » there. */
export async function browseTabs(page: Page, panel: Frame, name: OtherHost): Promise<void> {
  for (const tab of tabNames[name]) {
    await openTab(page, name, tab);
    await expect.poll(async () => (await listNotShown(panel)).includes(tab)).toBe(false);
  }
}

/** Tabs of which nothing was read yet. */
async function listNotShown(panel: Frame): Promise<string[]> {
  const { dossier } = await readView(panel);
  if (dossier.kind !== 'shown') return ['Identité', ...Object.values(tabNames).flat()];
  const { fields, lists } = dossier.dossier;
  return [...Object.values(fields), ...Object.values(lists)].flatMap((one) =>
    one.state === 'not-shown' ? [one.page] : [],
  );
}

/** Values of the dossier as the panel knows it, whatever the host they were read in. */
export async function readValues(panel: Frame): Promise<object> {
  const { dossier: shown } = await readView(panel);
  if (shown.kind !== 'shown') return shown;
  const { identity, fields, lists } = shown.dossier;
  return {
    identity: { ...identity, hostId: '' },
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, one]) => [id, one.state === 'read' ? one.value : one.state]),
    ),
    lists: Object.fromEntries(Object.entries(lists).map(([id, one]) => [id, one.state === 'read' ? one.rows : one])),
  };
}

/** Opens a dossier of one of the three, with knobs of its top page (`&collant=1`). */
export async function openHost(page: Page, url: string, number: string, knobs = ''): Promise<void> {
  await page.goto(`${url}/?dossier=${number}${knobs}`);
  await page.waitForTimeout(1500);
}

// Saves pages of the invented hosts into their profiles' folders, for the profiles' own test. Run by a person:
//   npx tsx tests/hosts/save-pages.ts [medisante|semaphore|kalyste]
//   VIGIE_RECORD=1 npx vitest run tests/unit/profiles/saved-pages.test.ts
// then read the difference of the *.expected.json before committing them. How a page becomes a file: `save-page.ts`.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startDemoHost } from './demo-host';
import { startKalysteHost } from './kalyste-host';
import type { HostOptions, RunningHost } from './listen';
import { serialization } from './save-page';
import { startSemaphoreHost } from './semaphore-host';
import { type CaseName, caseOf } from './workers';

/** The day all saved pages were taken on. */
const today = '2026-11-22';
/** Every host answers at once; this is for what it does after (ms). */
const stillness = 800;

const special: readonly CaseName[] = ['particle', 'long-name', 'apostrophe', 'accents'];
const odd = (tabs: readonly string[]) => tabs.filter((tab) => /identite|poste|entreprise|arrets|visites/.test(tab));

interface SavedHost {
  readonly start: (options: HostOptions) => Promise<RunningHost>;
  readonly tabs: readonly string[];
  /** The address of a tab of a dossier (several numbers: all open, the last is shown), with knobs. */
  readonly path: (number: string, tab: string, knobs?: string) => string;
  readonly list: string;
  /** Whatever else is worth a page: its name and its address. */
  readonly more: Readonly<Record<string, string>>;
}

/** `/?dossier=8841&volet=visites&deux=1`: the two hosts whose address is read on opening only. */
const byQuery = (number: string, tab: string, knobs = '') => `/?dossier=${number}&volet=${tab}${knobs}`;
const common = {
  'two-dossiers': byQuery(caseOf.tour, 'identite', '&deux=1'),
  'renamed-labels': byQuery(caseOf.tour, 'identite', '&casse=libelle'),
  redesigned: byQuery(caseOf.tour, 'identite', '&casse=classe'),
  'message-over': byQuery(caseOf.tour, 'identite', '&modale=1'),
};

const hosts: Readonly<Record<string, SavedHost>> = {
  medisante: {
    start: startDemoHost,
    tabs: ['identite', 'visites', 'arrets', 'mesures', 'medical'],
    path: (number, tab, knobs = '') => `/?volet=${tab}${knobs}#/dossier/${number}`,
    list: '/#/liste',
    more: {
      'two-dossiers': `/?deux=1#/dossier/${caseOf.tour}`,
      'no-birth-date': `/?casse=identite#/dossier/${caseOf.tour}`,
    },
  },
  semaphore: {
    start: startSemaphoreHost,
    tabs: ['identite', 'entreprise', 'visites', 'arrets', 'mesures', 'medical'],
    path: byQuery,
    list: '/',
    more: common,
  },
  kalyste: {
    start: startKalysteHost,
    tabs: ['identite', 'poste', 'visites', 'arrets', 'mesures', 'medical'],
    path: byQuery,
    list: '/',
    more: { ...common, 'third-of-three': byQuery(`${caseOf.rqth},${caseOf.empty},${caseOf.tour}`, 'identite') },
  },
};

async function savePages(name: string, host: SavedHost, browser: Browser): Promise<void> {
  const folder = join(import.meta.dirname, `../../lib/profiles/demo-${name}/pages`);
  const running = await host.start({ port: 0, latency: 0, today });
  const page = await browser.newPage();
  const save = async (title: string, path: string, before?: (page: Page) => Promise<unknown>) => {
    await page.goto('about:blank');
    await page.goto(`${running.url}${path}`);
    await before?.(page);
    await page.waitForTimeout(stillness);
    await writeFile(join(folder, `${title}.html`), await page.evaluate<string>(serialization));
  };
  const open = (tab: string) =>
    name === 'medisante' ? (shown: Page) => shown.click(`[data-volet="${tab}"]`) : undefined;
  const wanted: (readonly [CaseName, string])[] = [
    ...host.tabs.map((tab) => ['tour', tab] as const),
    ...host.tabs.map((tab) => ['empty', tab] as const),
    ...odd(host.tabs).map((tab) => ['malformed-fields', tab] as const),
    ['mi-carriere-done', 'visites'],
    ['restrictions', 'mesures'],
    ...special.map((one) => [one, 'identite'] as const),
  ];
  for (const [one, tab] of wanted) await save(`${one}-${tab}`, host.path(caseOf[one], tab), open(tab));
  for (const [title, path] of Object.entries(host.more)) await save(title, path);
  await save('list', host.list);
  await running.close();
}

async function saveAll(names: readonly string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const [name, host] of Object.entries(hosts))
    if (names.length === 0 || names.includes(name)) await savePages(name, host, browser);
  await browser.close();
}

void saveAll(process.argv.slice(2));

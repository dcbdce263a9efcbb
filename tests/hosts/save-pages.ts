// Saves pages of the demo host into its profile's folder, for the profile's own test. Run by a person:
//   npx tsx tests/hosts/save-pages.ts && VIGIE_RECORD=1 npx vitest run tests/unit/profiles/saved-pages.test.ts
// then read the difference of the *.expected.json before committing them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startDemoHost } from './demo-host';
import { type CaseName, caseOf } from './workers';

const folder = join(import.meta.dirname, '../../lib/profiles/demo-medisante/pages');
/** The day all saved pages were taken on. */
const today = '2026-11-22';

const wanted: readonly (readonly [CaseName, string])[] = [
  ['tour', 'identite'],
  ['tour', 'visites'],
  ['tour', 'arrets'],
  ['tour', 'mesures'],
  ['tour', 'medical'],
  ['empty', 'identite'],
  ['empty', 'visites'],
  ['empty', 'arrets'],
  ['empty', 'mesures'],
  ['malformed-fields', 'identite'],
  ['malformed-fields', 'arrets'],
  ['malformed-fields', 'visites'],
  ['mi-carriere-done', 'visites'],
  ['restrictions', 'mesures'],
  ['particle', 'identite'],
  ['long-name', 'identite'],
  ['apostrophe', 'identite'],
  ['accents', 'identite'],
];

async function savePages(): Promise<void> {
  const host = await startDemoHost({ port: 0, latency: 0, today });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const [name, tab] of wanted) {
    await page.goto(`${host.url}/#/dossier/${caseOf[name]}`);
    await page.reload();
    await page.click(`[data-volet="${tab}"]`);
    await page.waitForSelector(`#volet-${tab}[aria-busy="false"]`);
    await page.waitForTimeout(400);
    await save(page, `${name}-${tab}`);
  }
  await page.goto(`${host.url}/?deux=1#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(800);
  await save(page, 'two-dossiers');
  await page.goto(`${host.url}/?casse=identite#/dossier/${caseOf.tour}`);
  await page.waitForTimeout(800);
  await save(page, 'no-birth-date');
  await page.goto(`${host.url}/?lent=3000#/dossier/${caseOf.tour}`);
  await save(page, 'loading');
  await page.goto(`${host.url}/#/liste`);
  await page.waitForSelector('.liste .nom');
  await save(page, 'list');
  await browser.close();
  await host.close();
}

/** The page as it stands, without its scripts: what is read is markup only. */
async function save(page: Page, name: string): Promise<void> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('script, link, svg')) one.remove();
    return `<!doctype html>\n${copy.outerHTML}\n`;
  });
  await writeFile(join(folder, `${name}.html`), html);
}

void savePages();

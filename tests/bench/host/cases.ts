// The browsers of the bench, alike but for what is installed: nothing, a script that does nothing, Vigie with its panel
// closed; and, in a page as narrow as the panel makes it, nothing, and Vigie with its panel open and unlocked.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page } from '@playwright/test';
import { defaultSettings } from '../../../lib/settings/settings';
import { openPanel } from '../../e2e/moves';
import { paul } from '../../e2e/people';
import { ask } from '../../e2e/world';
import { type PageHost, startPageHost } from './page-host';

export const caseNames = ['bare', 'null', 'closed', 'narrow', 'open'] as const;
export type CaseName = (typeof caseNames)[number];

export interface Case {
  readonly name: CaseName;
  readonly host: PageHost;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Set once the panel is open. */
  panel: Frame | null;
  readonly close: () => Promise<void>;
}

const nothing = join(import.meta.dirname, 'nothing');
const viewport = { width: 1600, height: 900 };

export async function openCase(name: CaseName, folder: string, vigie: string): Promise<Case> {
  const host = await startPageHost();
  const extension = { bare: null, null: nothing, closed: vigie, narrow: null, open: vigie }[name];
  const context = await launch(join(folder, name), extension);
  if (name === 'open') await unlockVigie(context);
  const page = await context.newPage();
  await page.goto(`${host.url}/#/liste`);
  // Our guide opens a tab of its own: the page must be the one in front, in every case. A page behind is not drawn.
  if (extension === vigie) await awaitGuide(context);
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const close = async () => {
    await context.close();
    await host.close();
  };
  return { name, host, context, page, devtools, panel: null, close };
}

/** The switches of tests/e2e/world.ts, for the reasons said there. */
async function launch(folder: string, extension: string | null): Promise<BrowserContext> {
  mkdirSync(folder, { recursive: true });
  const installed = extension === null ? [] : ['--disable-extensions-except', '--load-extension'];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.VIGIE_CHROMIUM ?? '/usr/bin/chromium',
    ignoreDefaultArgs: true,
    viewport,
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=fr-FR',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      `--window-size=${viewport.width},${viewport.height}`,
      ...installed.map((option) => `${option}=${extension}`),
      'about:blank',
    ],
  });
  return context;
}

/** It may come after the page; it was there already where the access was created. */
async function awaitGuide(context: BrowserContext): Promise<void> {
  const isGuide = (page: Page) => page.url().includes('guide.html');
  for (let tries = 0; tries < 50 && !context.pages().some(isGuide); tries += 1) await setTimeout(100);
}

async function findWorker(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** One access, left unlocked. No server: nothing is sent in this bench. */
async function unlockVigie(context: BrowserContext): Promise<void> {
  const worker = await findWorker(context);
  const options = await context.newPage();
  await options.goto(new URL('/options.html', worker.url()).href);
  await ask(options, 'settings.save', { settings: { ...defaultSettings, lockAfterMinutes: 15 } });
  const created = await ask(options, 'session.create-user', paul);
  if (!created.ok) throw new Error(`The access was not created: ${created.failure.code}`);
  await options.close();
}

/** Opens the panel over the dossier that is shown; a page without it gets as narrow as that by itself. */
export async function makeReady(one: Case): Promise<void> {
  // The driver puts scripts of its own into a page at its first search: into all of them, since one page needs it.
  await one.page.locator('main').waitFor();
  if (one.name === 'open') one.panel = await openPanel(one.page);
  if (one.name === 'narrow') await one.page.evaluate('document.documentElement.style.marginRight = "400px"');
}

/** From now on the background notes when it knows a dossier: its listener is ours, and none of Vigie's is touched. */
export async function noteArrivals({ context }: Case): Promise<void> {
  const worker = await findWorker(context);
  await worker.evaluate(`
    globalThis.arrivals = {};
    chrome.storage.session.onChanged.addListener((changes) => {
      const at = performance.timeOrigin + performance.now();
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (!key.startsWith('tab:') || newValue?.shown.kind !== 'shown') continue;
        (globalThis.arrivals[newValue.shown.dossier.identity.dossierNumber] ??= []).push(at);
      }
    });`);
}

/** When the background came to know each dossier, each time (ms of the wall clock), by number. */
export async function readArrivals({ context }: Case): Promise<Readonly<Record<string, readonly number[]>>> {
  const worker = await findWorker(context);
  return worker.evaluate('globalThis.arrivals');
}

/** From now on the panel notes when it first shows the card of each dossier. */
export async function noteCards({ panel }: Case): Promise<void> {
  await panel?.evaluate(`
    globalThis.cards = {};
    new MutationObserver(() => {
      const [, number] = /dossier\\s(\\d+)/.exec(document.querySelector('.identity')?.textContent ?? '') ?? [];
      if (number === undefined || document.querySelector('.risk-card') === null) return;
      globalThis.cards[number] ??= performance.timeOrigin + performance.now();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });`);
}

/** When the panel showed each card (ms of the wall clock), by number. */
export async function readCards({ panel }: Case): Promise<Readonly<Record<string, number>>> {
  return (await panel?.evaluate('globalThis.cards')) ?? {};
}

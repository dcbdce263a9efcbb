// A whole small world for the browser tests, the tour and the demo: the demo host, the embedded FHIR server, and a real
// Chromium or Firefox with the built extension. Everything it keeps is in one folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, test } from '@playwright/test';
import type { Input, MessageName, Reply } from '../../lib/messages';
import { type CellServer, startCellServer } from '../cell-server/server';
import { startDemoHost } from '../hosts/demo-host';
import { startKalysteHost } from '../hosts/kalyste-host';
import type { HostOptions } from '../hosts/listen';
import { startSemaphoreHost } from '../hosts/semaphore-host';

export interface World {
  readonly context: BrowserContext;
  /** Host of the extension's pages. */
  readonly extensionId: string;
  /** Address of a page of the extension. */
  readonly pageUrl: (name: string) => string;
  /** Stops the background, as the browser does by itself after a while. */
  readonly stopBackground: () => Promise<void>;
  /** Runs this in the background, which is given as `scope`; what it names besides must be in `scope`. */
  readonly runInBackground: (work: (scope: typeof globalThis) => void) => Promise<void>;
  readonly hostUrl: string;
  /** Starts one more of the invented hosts; it stops with this world. Answers its address. */
  readonly startHost: (name: OtherHost, options?: Partial<HostOptions>) => Promise<string>;
  /** From now on the browser grants this site without a question, as to somebody who accepts it. */
  readonly acceptSite: (url: string) => Promise<void>;
  /** Takes it back, as somebody does in the browser's own settings. */
  readonly withdrawSite: (url: string) => Promise<void>;
  readonly serverUrl: string;
  /** The same, for programs that do not resolve `*.localhost`. */
  readonly serverLocalUrl: string;
  /** The server goes away, then comes back on the same port with what it kept. */
  readonly stopServer: () => Promise<void>;
  readonly startServer: () => Promise<void>;
  readonly profileFolder: string;
  /** Closes the browser, then both servers. */
  readonly close: () => Promise<void>;
}

export interface WorldOptions {
  readonly folder: string;
  /** As the project of playwright.config.ts says, and Chromium outside of tests. */
  readonly browser?: BrowserName;
  /** 0: any free port. */
  readonly hostPort: number;
  /** How long the host takes to answer (ms); as real ones unless said. */
  readonly hostLatency?: number;
  readonly serverPort: number;
  readonly isHeaded?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A server that already runs: another computer of the same service. It is not stopped with this world. */
  readonly server?: Pick<World, 'serverUrl' | 'serverLocalUrl'>;
}

const usualViewport = { width: 1366, height: 768 };
const extension = process.env.VIGIE_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

export type BrowserName = 'chromium' | 'firefox';

/** A browser with the extension in it. */
type OpenBrowser = Pick<
  World,
  'context' | 'extensionId' | 'pageUrl' | 'stopBackground' | 'runInBackground' | 'acceptSite' | 'withdrawSite'
>;

const otherHosts = { semaphore: startSemaphoreHost, kalyste: startKalysteHost } as const;
export type OtherHost = keyof typeof otherHosts;

/** `http://kalyste-demo.localhost/*`: what the browser grants. */
export function siteOf(url: string): string {
  return `${new URL(url).protocol}//${new URL(url).hostname}/*`;
}

function findBrowserName(): BrowserName {
  try {
    return test.info().project.name === 'firefox' ? 'firefox' : 'chromium';
  } catch {
    return 'chromium';
  }
}

export async function openWorld(options: WorldOptions): Promise<World> {
  const host = await startDemoHost({
    port: options.hostPort,
    ...(options.hostLatency !== undefined && { latency: options.hostLatency }),
  });
  const serverFolder = join(options.folder, 'serveur-fhir');
  let server: CellServer | null =
    options.server === undefined ? await startCellServer({ port: options.serverPort, folder: serverFolder }) : null;
  const serverUrl = server?.url ?? options.server?.serverUrl ?? '';
  const serverLocalUrl = server?.localUrl ?? options.server?.serverLocalUrl ?? '';
  const browserName = options.browser ?? findBrowserName();
  const profileFolder = join(options.folder, `profil-${browserName}`);
  mkdirSync(profileFolder, { recursive: true });
  const started: { close(): Promise<void> }[] = [host];
  const browser = await { chromium: openChromium, firefox: openFirefox }[browserName](profileFolder, options);
  return {
    ...browser,
    hostUrl: host.url,
    startHost: async (name, given = {}) => {
      const other = await otherHosts[name]({ port: 0, latency: 100, ...given });
      started.push(other);
      return other.url;
    },
    serverUrl,
    serverLocalUrl,
    stopServer: async () => {
      await server?.close();
      server = null;
    },
    startServer: async () => {
      server ??= await startCellServer({ port: Number(new URL(serverUrl).port), folder: serverFolder });
    },
    profileFolder,
    close: async () => {
      await browser.context.close();
      await Promise.all([...started.map((one) => one.close()), server?.close()]);
    },
  };
}

/** Playwright's default switches change storage for framed extension pages (toolchain.md §2.1): ours are all given here. */
async function openChromium(profileFolder: string, options: WorldOptions): Promise<OpenBrowser> {
  const { width, height } = options.viewport ?? usualViewport;
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: process.env.VIGIE_CHROMIUM ?? '/usr/bin/chromium',
    ignoreDefaultArgs: true,
    viewport: options.isHeaded === true ? null : { width, height },
    args: [
      ...(options.isHeaded === true ? [] : ['--headless=new', '--disable-gpu']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=fr-FR',
      '--remote-debugging-pipe',
      `--user-data-dir=${profileFolder}`,
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const pageUrl = (name: string) => `chrome-extension://${extensionId}/${name}`;
  return {
    context,
    extensionId,
    pageUrl,
    stopBackground: async () => {
      const inspector = await context.newPage();
      await inspector.goto(pageUrl('manifest.json'));
      const devtools = await context.newCDPSession(inspector);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await inspector.close();
    },
    runInBackground: async (work) => worker.evaluate(`(${work})(globalThis)`),
    acceptSite: (url) => setSite(context, extensionId, 'addHostPermission', url),
    withdrawSite: (url) => setSite(context, extensionId, 'removeHostPermission', url),
  };
}

/** Chromium asks in a window that no test can reach: its own page of extensions says yes instead (toolchain.md §5.1). */
async function setSite(
  context: BrowserContext,
  id: string,
  change: 'addHostPermission' | 'removeHostPermission',
  url: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, name, site]) => {
      type Private = { developerPrivate: Record<string, (id: string, site: string) => Promise<void>> };
      await (globalThis as unknown as { chrome: Private }).chrome.developerPrivate[name]?.(extensionId, site);
    },
    [id, change, siteOf(url)] as const,
  );
  await page.close();
}

/** Puppeteer is loaded for Firefox only: the demo does not need it. */
async function openFirefox(profileFolder: string, options: WorldOptions): Promise<OpenBrowser> {
  const { openFirefox: open } = await import('./firefox/open-firefox');
  const { context, ...firefox } = await open(profileFolder, options.viewport ?? usualViewport);
  // It has the part of Playwright's that the tests use, and no more: what is missing fails by its name.
  const asked = context as unknown as BrowserContext;
  const drop = async (url: string) => {
    const page = await asked.newPage();
    await page.goto(firefox.pageUrl('guide.html'));
    await page.evaluate(async (site) => {
      type Api = { permissions: { remove: (what: { origins: string[] }) => Promise<boolean> } };
      await (globalThis as unknown as { browser: Api }).browser.permissions.remove({ origins: [site] });
    }, siteOf(url));
    await page.close();
  };
  // Its questions are answered yes by a preference (open-firefox.ts): there is nothing to accept beforehand.
  return { ...firefox, context: asked, acceptSite: async () => undefined, withdrawSite: drop };
}

/** A page of the extension in a tab of its own. */
export async function openPage(world: World, name: 'cellule' | 'options' | 'guide'): Promise<Page> {
  const page = await world.context.newPage();
  await page.goto(world.pageUrl(`${name}.html`));
  return page;
}

/** Asks the background as a page of the extension does. For setting tests up; what is tested goes through the screen. */
export async function ask<K extends MessageName>(page: Page | Frame, call: K, input: Input<K>): Promise<Reply<K>> {
  return page.evaluate(
    async (message) => {
      const api = (
        globalThis as unknown as { chrome: { runtime: { sendMessage: (sent: unknown) => Promise<unknown> } } }
      ).chrome;
      return (await api.runtime.sendMessage(message)) as never;
    },
    { call, input },
  );
}

/** The panel's frame, in the closed root the extension added to this host page. */
export async function findPanel(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const frame of page.frames()) if ((await readAddress(frame)).endsWith('/panel.html')) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The panel did not open.');
}

/** Firefox's driver is not told the address of an extension's frame: the frame is asked. */
async function readAddress(frame: Frame): Promise<string> {
  if (frame.url() !== 'about:blank') return frame.url();
  return frame.evaluate(() => location.href).catch(() => '');
}

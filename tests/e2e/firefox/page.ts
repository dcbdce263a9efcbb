// A tab of Firefox with the part of Playwright's Page that the browser tests use. Before any key or click the tab comes in
// front, as a person would bring it: a tab behind draws nothing and hears no key.
import type { Browser, KeyInput, Frame as PuppeteerFrame, Page as PuppeteerPage, ScreenshotClip } from 'puppeteer-core';
import type { BrowserChrome } from './browser-chrome';
import { FirefoxFrame } from './frame';
import { actionTimeout, tryUntil } from './patience';

interface ClickOptions {
  readonly button?: 'left' | 'right';
  readonly count?: number;
  readonly delay?: number;
}

export class FirefoxPage extends FirefoxFrame {
  override readonly _apiName = 'Page';
  readonly #page: PuppeteerPage;
  readonly #chrome: BrowserChrome;
  readonly #frames = new WeakMap<PuppeteerFrame, FirefoxFrame>();
  #isGone = false;

  constructor(page: PuppeteerPage, chrome: BrowserChrome) {
    super(page.mainFrame());
    this.#page = page;
    this.#chrome = chrome;
  }

  override page(): FirefoxPage {
    return this;
  }
  mainFrame(): FirefoxFrame {
    return this;
  }
  frames(): FirefoxFrame[] {
    return this.#page.frames().map((frame) => (frame === this.#page.mainFrame() ? this : this.wrap(frame)));
  }
  viewportSize(): { width: number; height: number } | null {
    return this.#page.viewport();
  }
  async setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.#page.setViewport(size);
  }
  isClosed(): boolean {
    return this.#isGone || this.#page.isClosed();
  }

  /** Firefox does not say when one of its extension's pages is there: it is looked at until it is. */
  async goto(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await this.#page.goto(url);
      // A new tab has the focus in its address bar.
      await this.bringToFront();
      return;
    }
    void this.#page.goto(url, { timeout: 1 }).catch(() => undefined);
    const arrived = await tryUntil(actionTimeout, async () => {
      const seen = await this.find(() => [location.href, document.readyState]);
      return seen?.[0] === url && seen[1] === 'complete' ? true : null;
    });
    if (arrived === null) throw new Error(`Firefox does not open ${url}`);
  }
  async reload(): Promise<void> {
    await this.#page.reload();
  }
  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }
  async ensureInFront(): Promise<void> {
    const isBehind = await this.find(() => document.visibilityState !== 'visible');
    if (isBehind !== false) await this.bringToFront();
  }
  async close(): Promise<void> {
    await this.#page.close();
  }
  async waitForEvent(_name: 'close'): Promise<void> {
    // Puppeteer is not told of a tab that the extension closes.
    const { _id: id } = this.#page.mainFrame() as unknown as { readonly _id: string };
    const closed = await tryUntil(actionTimeout, async () => ((await this.#chrome.hasTab(id)) ? null : true));
    if (closed === null) throw new Error('The tab stays open.');
    this.#isGone = true;
  }
  async screenshot(options: { readonly path?: string; readonly clip?: ScreenshotClip } = {}): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot(options as { path: `${string}.png` }));
  }
  async emulateMedia(media: Parameters<BrowserChrome['emulateMedia']>[0]): Promise<void> {
    await this.bringToFront();
    await this.#chrome.emulateMedia(media);
  }

  readonly keyboard = {
    press: async (keys: string, options: { readonly delay?: number } = {}) => {
      await this.ensureInFront();
      const held = keys.split('+');
      const last = held.pop();
      const key = (last === 'Space' ? ' ' : last) as KeyInput;
      for (const modifier of held) await this.#page.keyboard.down(modifier as KeyInput);
      await this.#page.keyboard.press(key, options);
      for (const modifier of held.reverse()) await this.#page.keyboard.up(modifier as KeyInput);
      // Keys are given to the document, which would keep the focus for itself: past its end the browser's buttons follow.
      if (key === 'Tab') await this.#chrome.tabBack(held.includes('Shift'));
    },
    type: async (text: string) => {
      await this.ensureInFront();
      await this.#page.keyboard.type(text);
    },
    down: async (key: string) => this.#page.keyboard.down(key as KeyInput),
    up: async (key: string) => this.#page.keyboard.up(key as KeyInput),
  };

  readonly mouse = {
    click: async (x: number, y: number, options: ClickOptions = {}) => {
      await this.ensureInFront();
      await this.#page.mouse.click(x, y, options);
    },
    dblclick: async (x: number, y: number) => this.mouse.click(x, y, { count: 2 }),
    move: async (x: number, y: number, options: { readonly steps?: number } = {}) =>
      this.#page.mouse.move(x, y, options),
    down: async () => this.#page.mouse.down(),
    up: async () => this.#page.mouse.up(),
    wheel: async (deltaX: number, deltaY: number) => this.#page.mouse.wheel({ deltaX, deltaY }),
  };

  /** The same frame is always the same object. */
  wrap(frame: PuppeteerFrame): FirefoxFrame {
    const known = this.#frames.get(frame) ?? new InnerFrame(frame, this);
    this.#frames.set(frame, known);
    return known;
  }
}

class InnerFrame extends FirefoxFrame {
  readonly #page: FirefoxPage;
  constructor(frame: PuppeteerFrame, page: FirefoxPage) {
    super(frame);
    this.#page = page;
  }
  override page(): FirefoxPage {
    return this.#page;
  }
}

/** The tabs of one Firefox, with the part of Playwright's BrowserContext that the browser tests use. */
export class FirefoxContext {
  readonly chrome: BrowserChrome;
  readonly #browser: Browser;
  readonly #pages = new Map<PuppeteerPage, FirefoxPage>();

  constructor(browser: Browser, chrome: BrowserChrome) {
    this.#browser = browser;
    this.chrome = chrome;
  }

  async newPage(): Promise<FirefoxPage> {
    return this.#wrap(await this.#browser.newPage());
  }
  /** Those a test has had in its hands. */
  pages(): FirefoxPage[] {
    return [...this.#pages.values()].filter((page) => !page.isClosed());
  }
  async listPages(): Promise<FirefoxPage[]> {
    return (await this.#browser.pages()).map((page) => this.#wrap(page));
  }
  /** The next tab that the extension or a page opens. */
  async waitForEvent(_name: 'page'): Promise<FirefoxPage> {
    const known = new Set(await this.listPages());
    const opened = await tryUntil(actionTimeout, async () => {
      return (await this.listPages()).find((page) => !known.has(page)) ?? null;
    });
    if (opened === null) throw new Error('No tab was opened.');
    return opened;
  }
  async close(): Promise<void> {
    await this.#browser.close();
  }

  #wrap(page: PuppeteerPage): FirefoxPage {
    const known = this.#pages.get(page) ?? new FirefoxPage(page, this.chrome);
    this.#pages.set(page, known);
    return known;
  }
}

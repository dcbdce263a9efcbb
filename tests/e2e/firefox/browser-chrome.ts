// What only the browser itself can do: light or dark pages, stopping the extension's background, pressing its buttons. Its
// own window (« chrome ») is asked over the same WebDriver BiDi connection, which `--remote-allow-system-access` allows.
import type { Browser } from 'puppeteer-core';
import type { Point } from './finder';

export interface Media {
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null;
}

export interface BrowserChrome {
  /** Runs an expression in the browser's own window. */
  readonly run: (expression: string) => Promise<unknown>;
  /** For the tab in front. */
  readonly emulateMedia: (media: Media) => Promise<void>;
  readonly stopBackground: (extensionId: string) => Promise<void>;
  /** `id`: of the tab's page, for BiDi. */
  readonly hasTab: (id: string) => Promise<boolean>;
  /** Goes on with Tab from the browser's own buttons, if the focus is there, until it is in the tab again. */
  readonly tabBack: (isBackwards: boolean) => Promise<void>;
  /** Clicks a point of the bubble under the extension's button, or of its sidebar: no tab, so no page of puppeteer. */
  readonly clickInView: (type: 'popup' | 'sidebar', point: Point) => Promise<void>;
}

/** Puppeteer has no types for it: commands of BiDi, and Firefox's own. */
interface Connection {
  readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}
interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export async function findBrowserChrome(browser: Browser): Promise<BrowserChrome> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as Tree;
  const run = async (expression: string) => {
    const target = { context: contexts[0]?.context };
    const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const { type, result, exceptionDetails } = reply.result as Evaluation;
    if (type === 'exception') throw new Error(`Firefox refuses: ${exceptionDetails?.text}`);
    return result?.value;
  };
  return {
    run,
    emulateMedia: async ({ colorScheme, reducedMotion }) => {
      const tab = 'gBrowser.selectedBrowser.browsingContext';
      if (colorScheme !== undefined) await run(`${tab}.prefersColorSchemeOverride = '${colorScheme ?? 'none'}'`);
      if (reducedMotion !== undefined) {
        await run(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion === 'reduce' ? 1 : 0})`);
      }
    },
    stopBackground: async (extensionId) => {
      await run(`WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground()`);
    },
    hasTab: async (id) => {
      const tabs = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      return (tabs.result as Tree).contexts.some(({ context }) => context === id);
    },
    tabBack: async (isBackwards) => {
      await run(`{
        const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
        const key = { key: 'Tab', code: 'Tab', printable: false, shiftKey: ${isBackwards} };
        for (let tabs = 0; tabs < 100 && document.activeElement?.localName !== 'browser'; tabs += 1) {
          event.sendSingleKey(key, window);
        }
      }`);
    },
    clickInView: async (type, { x, y }) => {
      await run(`(async () => {
        const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
        const views = WebExtensionPolicy.getActiveExtensions().flatMap(({ extension }) => [...extension.views]);
        const view = views.find(({ viewType }) => viewType === '${type}').xulBrowser;
        const { left, top } = view.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          await event.synthesizeMouseAtPoint(left + ${x}, top + ${y}, { type, button: 0, clickCount: 1 }, view.ownerGlobal ?? window);
        }
      })()`);
    },
  };
}

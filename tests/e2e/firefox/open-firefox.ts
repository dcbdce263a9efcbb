// A stock Firefox with the built extension, its profile in one folder. Driven by puppeteer over WebDriver BiDi: with
// Playwright's own channel the panel's frame hung in one run of two (toolchain.md §4).
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowserChrome } from './browser-chrome';
import { FirefoxContext, type FirefoxPage } from './page';
import { actionTimeout, tryUntil } from './patience';

/** The extension's name in wxt.config.ts, and the address it is given so that its pages can be opened. */
const extensionId = 'vigie-pdp@example.org';
const uuid = '11111111-2222-4333-8444-555555555555';
const extension = process.env.VIGIE_EXTENSION_FIREFOX ?? join(import.meta.dirname, '../../../.output/firefox-mv3');

export interface OpenFirefox {
  readonly context: FirefoxContext;
  readonly extensionId: string;
  readonly pageUrl: (name: string) => string;
  readonly stopBackground: () => Promise<void>;
  readonly runInBackground: (work: (scope: typeof globalThis) => void) => Promise<void>;
}

export async function openFirefox(
  profileFolder: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<OpenFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.VIGIE_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profileFolder,
    defaultViewport: { width, height },
    // Without the first, a page of the extension can be neither opened nor looked at.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // permissions.request answers yes, and shows no question.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'fr-FR, fr',
      // A test's extension is uninstalled when Firefox closes: what it kept stays in the profile, to be searched.
      'extensions.webextensions.keepStorageOnUninstall': true,
    },
  });
  await browser.installExtension(extension);
  const chrome = await findBrowserChrome(browser);
  const context = new FirefoxContext(browser, chrome);
  // The guide opens on install and comes in front: not in the middle of a test.
  await tryUntil(actionTimeout, async () => ((await context.listPages()).length > 1 ? true : null));
  const pageUrl = (name: string) => `moz-extension://${uuid}/${name}`;
  let helper: FirefoxPage | null = null;
  return {
    context,
    extensionId: uuid,
    pageUrl,
    stopBackground: () => chrome.stopBackground(extensionId),
    // The background is a page: any other page of the extension reaches into it, and what it left there dies with it.
    runInBackground: async (work) => {
      if (helper === null) {
        helper = await context.newPage();
        await helper.goto(pageUrl('guide.html'));
      }
      await helper.evaluate(`browser.runtime.getBackgroundPage().then((scope) => void (${work})(scope))`);
    },
  };
}

// How the tests of pointing reach a host's page: the script is put in by a page of the extension, as the atelier does.
import { expect, type Locator, type Page } from '@playwright/test';
import type { PointAnswer, PointCommand, Pointed } from '../../lib/profiles/pointing';

interface Api {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
}

/** The address by which the extension has access to any of the demo hosts: they listen to whatever name they are called. */
export function callByDemoName(url: string): string {
  return url.replace(/\/\/[^:/]+/, '//logiciel-demo.localhost');
}

/** Puts the script into the tab of this site. */
export async function putPointer(atelier: Page, site: string): Promise<void> {
  await atelier.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
    await scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/pointer.js'] });
  }, site);
}

/** Asks the page of this site, as the atelier does. */
export function send(atelier: Page, site: string, command: PointCommand): Promise<PointAnswer> {
  return atelier.evaluate(
    async ({ url, message }) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
      return (await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 })) as never;
    },
    { url: site, message: command },
  );
}

/** Asks for a place, and clicks there as a person does; twice, as an impatient one. */
export async function pointAt(
  atelier: Page,
  site: string,
  place: Locator,
  command: PointCommand = { command: 'point' },
  isImpatient = false,
): Promise<PointAnswer> {
  const answer = send(atelier, site, command);
  const page = place.page();
  await expect(page.locator('vigie-pdp-pointage')).toHaveCount(1);
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error('Nothing to point at.');
  const [x, y] = [box.x + Math.min(box.width / 2, 12), box.y + box.height / 2];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.mouse[isImpatient ? 'dblclick' : 'click'](x, y);
  return answer;
}

/** The same, for a value. */
export async function pointAtValue(atelier: Page, site: string, place: Locator): Promise<Pointed> {
  const answer = await pointAt(atelier, site, place);
  if (answer.kind !== 'pointed') throw new Error(`Not pointed: ${answer.kind}`);
  return answer;
}

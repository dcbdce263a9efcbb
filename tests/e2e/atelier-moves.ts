// What an administrator does in the atelier, move by move: by the words of the screen, and by clicks in the software's page.
import { expect, type Locator, type Page } from '@playwright/test';
import { listLabels } from '../../lib/dossier/labels';
import type { ListId, Profile } from '../../lib/profiles/profile';
import { atelierText, columnLabels, hostsText } from '../../lib/text/atelier';
import { unlock } from './moves';
import { paul } from './people';
import { openPage, type World } from './world';

/** Opens the settings and the atelier on nothing, then gives it the software's address. */
export async function startAtelier(world: World, url: string, name: string): Promise<Page> {
  const atelier = await openPage(world, 'options');
  await unlock(atelier, paul);
  await atelier.getByRole('link', { name: hostsText.connectOther }).click();
  await atelier.getByLabel(atelierText.address.url).fill(url);
  await atelier.getByLabel(atelierText.address.name).fill(name);
  await atelier.getByRole('button', { name: atelierText.address.go }).click();
  await expect(atelier.getByText(/^Logiciel ouvert/)).toBeVisible();
  return atelier;
}

/** What is pointed at in the software's page, and which part of its text is meant. */
export interface Pointing {
  readonly meant: Locator;
  readonly piece?: string | RegExp | undefined;
  readonly word?: string | undefined;
  readonly up?: number | undefined;
}

/** Where it is on the window. A software that has just written its page anew has another element there: found again. */
async function bringIntoView(meant: Locator) {
  let box = { x: 0, y: 0 };
  await expect(async () => {
    await meant.scrollIntoViewIfNeeded({ timeout: 2000 });
    const found = await meant.boundingBox({ timeout: 2000 });
    if (found === null) throw new Error('It is not on the page.');
    box = found;
  }).toPass({ timeout: 15_000 });
  return box;
}

/** Clicks on this word of what is meant, else in its middle, or goes up to the text around, once the atelier waits for it. */
async function pointThere(host: Page, { meant, word, up = 0 }: Pointing): Promise<void> {
  await host.locator('vigie-pdp-pointage').waitFor({ state: 'attached' });
  const box = await bringIntoView(meant);
  const [x = 0, y = 0] = await meant.evaluate((element, wanted) => {
    const whole = element.getBoundingClientRect();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = wanted === undefined ? -1 : (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0 || wanted === undefined) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const part = range.getBoundingClientRect();
      return [part.x + part.width / 2 - whole.x, part.y + part.height / 2 - whole.y];
    }
    return [Math.min(whole.width / 2, 60), whole.height / 2];
  }, word);
  await host.mouse.move(box.x + x, box.y + y);
  if (up === 0) return host.mouse.click(box.x + x, box.y + y);
  for (let n = 0; n < up; n += 1) await host.keyboard.press('ArrowUp');
  await host.keyboard.press('Enter');
}

const selectPlace = (atelier: Page, label: string) =>
  atelier
    .getByRole('navigation', { name: atelierText.show.listLabel })
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .click();

/** Points at a field; with `piece`, selects that part of what was pointed at. */
export async function showField(atelier: Page, host: Page, label: string, pointing: Pointing): Promise<void> {
  const { piece } = pointing;
  await selectPlace(atelier, label);
  const again = atelier.getByRole('button', { name: atelierText.show.pointOther, exact: true });
  const first = atelier.getByRole('button', { name: atelierText.show.point, exact: true });
  await again.or(first).click();
  await pointThere(host, pointing);
  const text = atelier.getByLabel(atelierText.show.text);
  await expect(text, label).toBeVisible();
  if (piece === undefined) return;
  await selectPiece(text, piece);
  await atelier.getByRole('button', { name: /^Garder seulement/ }).click();
  await expect(atelier.getByRole('button', { name: atelierText.show.keepWhole }), label).toBeVisible();
}

/** As with the mouse over part of the text. */
async function selectPiece(text: Locator, piece: string | RegExp): Promise<void> {
  const whole = await text.inputValue();
  const found = typeof piece === 'string' ? piece : (piece.exec(whole)?.[1] ?? '');
  const start = whole.indexOf(found);
  if (start < 0 || found === '') throw new Error(`« ${String(piece)} » is not in « ${whole} »`);
  await text.focus();
  await text.evaluate((area, [from, to]) => (area as HTMLTextAreaElement).setSelectionRange(from, to), [
    start,
    start + found.length,
  ] as const);
}

/** Points at one cell of each column of a list. */
export async function showList(
  atelier: Page,
  host: Page,
  list: ListId,
  cells: Readonly<Record<string, Pointing>>,
): Promise<void> {
  await selectPlace(atelier, listLabels[list]);
  for (const [column, cell] of Object.entries(cells)) {
    const name = columnLabels[list][column] ?? column;
    await atelier.getByRole('button', { name: atelierText.list.pointCell(name) }).click();
    await pointThere(host, cell);
    const { piece } = cell;
    if (piece !== undefined) {
      const text = atelier.getByLabel(atelierText.show.text);
      await selectPiece(text, piece);
      await atelier.getByRole('button', { name: /^Garder seulement/ }).click();
    }
    await expect(atelier.locator('.atelier-columns li').filter({ hasText: name })).toContainText(
      atelierText.list.shown,
    );
  }
}

/** « Essayer ce dossier » on one whose identity is not whole: what is missing is said. */
export async function lookAgain(atelier: Page, missing: string): Promise<void> {
  await atelier.getByRole('button', { name: atelierText.try.go }).click();
  await expect(atelier.getByText(new RegExp(`L’identité n’a pas pu être lue en entier.*${missing}`))).toBeVisible();
}

/** « Essayer ce dossier », until that many are tried. */
export async function tryDossier(atelier: Page, done: number): Promise<void> {
  await atelier.getByRole('button', { name: atelierText.steps.try, exact: true }).click();
  await atelier.getByRole('button', { name: atelierText.try.go }).click();
  await expect(atelier.locator('.atelier-trials [data-done="true"]')).toHaveCount(done);
}

export async function saveWork(atelier: Page): Promise<void> {
  await atelier.getByRole('button', { name: atelierText.try.save, exact: true }).click();
  await expect(atelier.getByText(/^Enregistré\. Vigie lit maintenant/)).toBeVisible();
}

/** What a profile reads on the page now: the fields found, and the rows of each list found. */
export async function readBy(atelier: Page, hostUrl: string, profile: Profile): Promise<Record<string, string>> {
  const site = `${new URL(hostUrl).protocol}//${new URL(hostUrl).hostname}/*`;
  const answer = await atelier.evaluate(
    async ([match, tried]) => {
      interface Tabs {
        query(filter: { url: string }): Promise<{ id: number }[]>;
        sendMessage(id: number, message: unknown, where: { frameId: number }): Promise<unknown>;
      }
      interface Scripting {
        executeScript(script: { target: { tabId: number }; files: string[] }): Promise<unknown>;
      }
      const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: Tabs; scripting: Scripting } }).chrome;
      const [tab] = await tabs.query({ url: match });
      const tabId = tab?.id ?? 0;
      const read = () => tabs.sendMessage(tabId, { command: 'try-profile', profile: tried }, { frameId: 0 });
      const first = await read().catch(() => undefined);
      if (first !== undefined) return first;
      // The page was loaded again since the last pointing: its script is put in anew.
      await scripting.executeScript({ target: { tabId }, files: ['/pointer.js'] });
      return read();
    },
    [site, profile] as const,
  );
  const { reading } = answer as {
    reading?: {
      fields: Record<string, { state: string; text?: string }>;
      lists: Record<string, { state: string; rows?: Record<string, string>[] }>;
    };
  };
  if (reading === undefined) return { absence: JSON.stringify(answer) };
  const found: Record<string, string> = {};
  for (const [id, field] of Object.entries(reading.fields)) if (field.state === 'found') found[id] = field.text ?? '';
  for (const [id, list] of Object.entries(reading.lists))
    if (list.state === 'found') found[id] = JSON.stringify(list.rows?.map((row) => Object.entries(row).toSorted()));
  return found;
}

// The frame that is in an element, found again at each use: the part of Playwright's FrameLocator that the browser tests use.
import type { ElementHandle, JSHandle } from 'puppeteer-core';
import type { Place } from './expect-in';
import type { Finder, Point } from './finder';
import type { FirefoxFrame } from './frame';
import { FirefoxLocator } from './locator';
import type { FirefoxPage } from './page';
import { byAttribute, byLabel, byRole, byText, type Exactly, type Words } from './selectors';

export class FirefoxFrameLocator implements Place {
  readonly #around: Place;
  readonly #selector: string;

  constructor(around: Place, selector: string) {
    this.#around = around;
    this.#selector = selector;
  }

  page(): FirefoxPage {
    return this.#around.page();
  }
  locator(selector: string): FirefoxLocator {
    return new FirefoxLocator(this, selector);
  }
  frameLocator(selector: string): FirefoxFrameLocator {
    return new FirefoxFrameLocator(this, selector);
  }
  getByRole(role: string, options?: Parameters<typeof byRole>[1]): FirefoxLocator {
    return this.locator(byRole(role, options));
  }
  getByText(words: Words, options?: Exactly): FirefoxLocator {
    return this.locator(byText(words, options));
  }
  getByLabel(words: Words, options?: Exactly): FirefoxLocator {
    return this.locator(byLabel(words, options));
  }
  getByPlaceholder(words: Words, options?: Exactly): FirefoxLocator {
    return this.locator(byAttribute('placeholder', words, options));
  }

  /** As a frame's; while there is no such frame, null: try again. */
  async find<A extends readonly unknown[], T>(
    work: (finder: Finder, ...given: A) => T,
    ...given: A
  ): Promise<Awaited<T> | null> {
    return (await this.#enter())?.find(work, ...given) ?? null;
  }
  async findHandle<T>(work: (finder: Finder, selector: string) => T, selector: string): Promise<JSHandle<T> | null> {
    return (await this.#enter())?.findHandle(work, selector) ?? null;
  }
  async placeInPage(point: Point): Promise<Point> {
    const frame = await this.#enter();
    if (frame === null) throw new Error(`${this.#selector} has no frame any more.`);
    return frame.placeInPage(point);
  }

  async #enter(): Promise<FirefoxFrame | null> {
    const found = await this.#around.findHandle(({ one }, selector) => one(selector), this.#selector);
    const element = (found?.asElement() ?? null) as ElementHandle<HTMLIFrameElement> | null;
    const frame = (await element?.contentFrame().catch(() => null)) ?? null;
    return frame === null ? null : this.page().wrap(frame);
  }
}

// A frame of Firefox with the part of Playwright's Frame that the browser tests use. Finding and judging: `finder.ts`.
import { setTimeout as sleep } from 'node:timers/promises';
import type { JSHandle, Frame as PuppeteerFrame } from 'puppeteer-core';
import { type ExpectOptions, expectIn } from './expect-in';
import { type Finder, finderSource, type Point } from './finder';
import { FirefoxFrameLocator } from './frame-locator';
import { FirefoxLocator } from './locator';
import type { FirefoxPage } from './page';
import { limit } from './patience';
import { byAttribute, byLabel, byRole, byText, type Exactly, type Words } from './selectors';

/** A function of the page and what it is given, as Playwright and puppeteer both send them. */
export type PageFunction = string | ((...given: readonly never[]) => unknown);

export class FirefoxFrame {
  readonly _apiName: string = 'Frame';
  readonly #frame: PuppeteerFrame;
  #finder: JSHandle<Finder> | null = null;

  constructor(frame: PuppeteerFrame) {
    this.#frame = frame;
  }

  page(): FirefoxPage {
    throw new Error('A frame is made by its page, which says so.');
  }

  url(): string {
    return this.#frame.url();
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
  getByTitle(words: Words, options?: Exactly): FirefoxLocator {
    return this.locator(byAttribute('title', words, options));
  }
  getByPlaceholder(words: Words, options?: Exactly): FirefoxLocator {
    return this.locator(byAttribute('placeholder', words, options));
  }

  async evaluate(work: PageFunction, given?: unknown): Promise<unknown> {
    return this.#frame.evaluate(work as (given: unknown) => unknown, given);
  }

  async content(): Promise<string> {
    return this.#frame.content();
  }

  async title(): Promise<string> {
    return this.#frame.title();
  }

  async waitForTimeout(time: number): Promise<void> {
    await sleep(time);
  }

  async waitForSelector(selector: string, options: { readonly timeout?: number } = {}): Promise<void> {
    await this.locator(selector).first().waitFor(options);
  }

  /** Asks the finder of the document that is there now; a document that has just gone is null: try again. */
  async find<A extends readonly unknown[], T>(
    work: (finder: Finder, ...given: A) => T,
    ...given: A
  ): Promise<Awaited<T> | null> {
    try {
      this.#finder ??= (await limit(this.#frame.evaluateHandle(finderSource))) as JSHandle<Finder>;
      const finder = this.#finder;
      return (await limit(finder.evaluate(work as never, ...(given as unknown as [])))) as Awaited<T>;
    } catch (error) {
      // What the finder itself has to say is final: several elements, or words it does not know.
      if (error instanceof Error && /strict mode violation|while parsing|Not an? /.test(error.message)) throw error;
      this.#finder = null;
      return null;
    }
  }

  /** A handle on what the finder answers; null: try again. */
  async findHandle<T>(work: (finder: Finder, selector: string) => T, selector: string): Promise<JSHandle<T> | null> {
    if ((await this.find(({ all }, words) => all(words).length, selector)) === null || this.#finder === null)
      return null;
    return (await this.#finder.evaluateHandle(work as never, selector as never)) as JSHandle<T>;
  }

  /** Where a point of this frame is in its page. */
  async placeInPage({ x, y }: Point): Promise<Point> {
    let place = { x, y };
    for (let frame = this.#frame; frame.parentFrame() !== null; ) {
      const element = await frame.frameElement();
      const corner = await element?.evaluate((box) => {
        const { left, top } = box.getBoundingClientRect();
        return { left: left + box.clientLeft, top: top + box.clientTop };
      });
      place = { x: place.x + (corner?.left ?? 0), y: place.y + (corner?.top ?? 0) };
      const parent = frame.parentFrame();
      if (parent === null) break;
      frame = parent;
    }
    return place;
  }

  /** What Playwright's `expect` calls. */
  async _expect(expression: string, options: ExpectOptions): ReturnType<typeof expectIn> {
    return expectIn(this, expression, options);
  }
}

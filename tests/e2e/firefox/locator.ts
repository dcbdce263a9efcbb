// An element of a frame of Firefox, found again at each use, with the part of Playwright's Locator that the browser tests
// use. What it does is done by the mouse and the keyboard of the page, as by a hand.
import type { ElementHandle } from 'puppeteer-core';
import { type ExpectOptions, expectIn, type Place } from './expect-in';
import { endClick, type Finder, findPoint } from './finder';
import type { FirefoxPage } from './page';
import { actionTimeout, tryUntil } from './patience';
import { byContent, byLabel, byRole, byText, type Exactly, type Words } from './selectors';

interface Limit {
  readonly timeout?: number;
}
type State = 'attached' | 'detached' | 'visible' | 'hidden';
const blocks = ['nearest', 'center', 'end', 'start'] as const;

export class FirefoxLocator {
  readonly _apiName = 'Locator';
  readonly #frame: Place;
  readonly #selector: string;

  constructor(frame: Place, selector: string) {
    this.#frame = frame;
    this.#selector = selector;
  }

  toString(): string {
    return `locator(${this.#selector})`;
  }

  page(): FirefoxPage {
    return this.#frame.page();
  }

  locator(selector: string): FirefoxLocator {
    return new FirefoxLocator(this.#frame, `${this.#selector} >> ${selector}`);
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
  filter({ hasText, hasNotText }: { readonly hasText?: Words; readonly hasNotText?: Words }): FirefoxLocator {
    const wanted = hasText === undefined ? this : this.locator(byContent(hasText, true));
    return hasNotText === undefined ? wanted : wanted.locator(byContent(hasNotText, false));
  }
  /** Elements of either, of one frame. */
  or(other: FirefoxLocator): FirefoxLocator {
    return this.locator(`internal:or=${JSON.stringify(other.#selector)}`);
  }
  nth(index: number): FirefoxLocator {
    return this.locator(`nth=${index}`);
  }
  first(): FirefoxLocator {
    return this.nth(0);
  }
  last(): FirefoxLocator {
    return this.nth(-1);
  }
  async all(): Promise<FirefoxLocator[]> {
    return Array.from({ length: await this.count() }, (_none, index) => this.nth(index));
  }

  async count(): Promise<number> {
    return this.#wait('count', {}, () => this.#frame.find(({ all }, selector) => all(selector).length, this.#selector));
  }
  async isVisible(): Promise<boolean> {
    const isVisible = ({ injected, one }: Finder, selector: string) => {
      const element = one(selector);
      return element !== undefined && injected.elementState(element, 'visible', true).matches;
    };
    return (await this.#frame.find(isVisible, this.#selector)) ?? false;
  }
  async isChecked(): Promise<boolean> {
    return this.#hasState('checked');
  }
  async isEnabled(): Promise<boolean> {
    return this.#hasState('enabled');
  }
  async isDisabled(): Promise<boolean> {
    return this.#hasState('disabled');
  }
  async textContent(): Promise<string | null> {
    return this.evaluate((element: Element) => element.textContent);
  }
  async innerText(): Promise<string> {
    return this.evaluate((element: HTMLElement) => element.innerText);
  }
  async inputValue(): Promise<string> {
    return this.evaluate((element: HTMLInputElement) => element.value);
  }
  async getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element: Element, wanted: string) => element.getAttribute(wanted), name);
  }
  async allTextContents(): Promise<string[]> {
    return this.evaluateAll((elements: readonly Element[]) => elements.map(({ textContent }) => textContent ?? ''));
  }
  async allInnerTexts(): Promise<string[]> {
    return this.evaluateAll((elements: readonly HTMLElement[]) => elements.map(({ innerText }) => innerText));
  }
  async boundingBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.evaluate((element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    return { ...box, ...(await this.#frame.placeInPage(box)) };
  }
  async scrollIntoViewIfNeeded(): Promise<void> {
    await this.evaluate((element: Element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  }
  /** The first element, once there is one. */
  async evaluate<E extends Element, A, T>(work: (element: E, given: A) => T, given?: A): Promise<Awaited<T>> {
    const handle = await this.#wait('found', {}, async () => {
      const found = await this.#frame.findHandle(({ one }, selector) => one(selector), this.#selector);
      return (found?.asElement() ?? null) as ElementHandle<E> | null;
    });
    return (await handle.evaluate(work as never, given as never)) as Awaited<T>;
  }
  async evaluateAll<E extends Element, A, T>(work: (elements: E[], given: A) => T, given?: A): Promise<Awaited<T>> {
    const handle = await this.#wait('found', {}, () =>
      this.#frame.findHandle(({ all }, selector) => all(selector), this.#selector),
    );
    return (await handle.evaluate(work as never, given as never)) as Awaited<T>;
  }

  async waitFor({ state = 'visible', ...options }: Limit & { readonly state?: State } = {}): Promise<void> {
    const timeout = options.timeout ?? actionTimeout;
    const { matches } = await this._expect(`to.be.${state}`, { timeout });
    if (!matches) throw new Error(`${this} is not ${state} after ${timeout} ms`);
  }
  async click(options: Limit & { readonly clickCount?: number } = {}): Promise<void> {
    await this.#point('mouse', options, (x, y) =>
      this.#frame.page().mouse.click(x, y, { count: options.clickCount ?? 1 }),
    );
  }
  async dblclick(options: Limit = {}): Promise<void> {
    await this.click({ ...options, clickCount: 2 });
  }
  async hover(options: Limit = {}): Promise<void> {
    await this.#point('hover', options, (x, y) => this.#frame.page().mouse.move(x, y));
  }
  async check(options: Limit = {}): Promise<void> {
    if (!(await this.isChecked())) await this.click(options);
  }
  async uncheck(options: Limit = {}): Promise<void> {
    if (await this.isChecked()) await this.click(options);
  }
  async focus(): Promise<void> {
    await this.#prepare('focusNode');
  }
  /** The old value is selected and the new one typed over it. */
  async fill(text: string, options: Limit = {}): Promise<void> {
    await this.click(options);
    await this.#prepare('selectText');
    const { keyboard } = this.#frame.page();
    if (text === '') await keyboard.press('Delete');
    else await keyboard.type(text);
  }
  async pressSequentially(text: string): Promise<void> {
    await this.focus();
    await this.#frame.page().keyboard.type(text);
  }
  async press(key: string): Promise<void> {
    await this.focus();
    await this.#frame.page().keyboard.press(key);
  }
  async selectOption(wanted: string | { readonly label: string }): Promise<void> {
    const option = typeof wanted === 'string' ? { valueOrLabel: wanted } : wanted;
    await this.#wait('an option', {}, () =>
      this.#frame.find(
        ({ injected, one }, selector, choice) => {
          const element = one(selector);
          const chosen = element && injected.selectOptions(element, [choice]);
          return Array.isArray(chosen) ? true : null;
        },
        this.#selector,
        option,
      ),
    );
  }

  /** What Playwright's `expect` calls. */
  async _expect(expression: string, options: ExpectOptions): ReturnType<typeof expectIn> {
    return expectIn(this.#frame, expression, { ...options, selector: this.#selector });
  }

  async #hasState(state: string): Promise<boolean> {
    return this.#wait(state, {}, () =>
      this.#frame.find(
        ({ injected, one }, selector, wanted) => {
          const element = one(selector);
          return element === undefined ? null : injected.elementState(element, wanted, true).matches;
        },
        this.#selector,
        state,
      ),
    );
  }

  async #prepare(gesture: 'focusNode' | 'selectText'): Promise<void> {
    await this.#frame.page().ensureInFront();
    await this.#wait(gesture, {}, async () =>
      this.#frame.find(
        ({ injected, one }, selector, wanted) => {
          const element = one(selector);
          return element !== undefined && injected[wanted](element) === 'done' ? true : null;
        },
        this.#selector,
        gesture,
      ),
    );
  }

  /** Puts the mouse on it and does this there, again where the element moved in between. */
  async #point(
    action: 'mouse' | 'hover',
    options: Limit,
    work: (x: number, y: number) => Promise<void>,
  ): Promise<void> {
    await this.#wait('reached by the mouse', options, async (tries) => {
      await this.#frame.page().ensureInFront();
      const point = await this.#frame.find(findPoint, this.#selector, action, blocks[tries % 4] ?? 'center');
      if (point === null || typeof point === 'string') return point;
      const { x, y } = await this.#frame.placeInPage(point);
      await work(x, y);
      // A frame that the click took away has nothing more to say.
      return (await this.#frame.find(endClick)) === false ? 'moved away' : true;
    });
  }

  /** Until `attempt` answers neither null nor a reason why not yet. */
  async #wait<T>(wanted: string, { timeout = actionTimeout }: Limit, attempt: Attempt<T>): Promise<Exclude<T, string>> {
    let reason = 'no answer';
    const answer = await tryUntil(timeout, async (tries) => {
      const found = await attempt(tries);
      if (typeof found !== 'string') return found as Exclude<T, string> | null;
      reason = found;
      return null;
    });
    if (answer === null) throw new Error(`${this}: not ${wanted} after ${timeout} ms (${reason})`);
    return answer;
  }
}

type Attempt<T> = (tries: number) => Promise<T | null>;

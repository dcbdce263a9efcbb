// Playwright's expectations in Firefox: judged again and again (`finder.ts` judges once) until they hold or the time is over.
import { type Expectation, type Judgement, judge } from './finder';
import type { FirefoxFrame } from './frame';
import { actionTimeout, tryUntil } from './patience';

export interface ExpectOptions {
  readonly timeout?: number;
  readonly selector?: string;
  readonly isNot?: boolean;
  readonly title?: unknown;
  readonly signal?: unknown;
  readonly [other: string]: unknown;
}

/** Where elements are looked for: a frame, or the one that is in an element. */
export type Place = Pick<FirefoxFrame, 'page' | 'find' | 'findHandle' | 'placeInPage'>;

/** Judges again and again until it is as expected, or the time is over. */
export async function expectIn(
  place: Place,
  expression: string,
  { timeout, selector = ':root', ...options }: ExpectOptions,
): Promise<Judgement & { readonly timedOut?: boolean; readonly errorMessage?: string }> {
  const { isNot = false, title: _title, signal: _signal, ...rest } = options;
  const expectation: Expectation = { ...rest, expression, isNot };
  let last: Judgement = { matches: isNot };
  try {
    const good = await tryUntil(timeout ?? actionTimeout, async () => {
      const judgement = await place.find(judge, selector, expectation);
      if (judgement !== null) last = judgement;
      return judgement !== null && judgement.matches !== isNot ? judgement : null;
    });
    return good ?? { ...last, matches: isNot, timedOut: true };
  } catch (error) {
    return { matches: isNot, errorMessage: String(error) };
  }
}

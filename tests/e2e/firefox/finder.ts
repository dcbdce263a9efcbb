// Playwright's own finder of elements and judge of expectations, put into a frame of Firefox: roles, accessible names and
// « visible » mean exactly what they mean in Chromium. Playwright is pinned to one version; this file alone knows where
// that version keeps the script.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an expectation of Playwright carries; the frame's finder reads the rest of it. */
export interface Expectation {
  readonly expression: string;
  readonly isNot: boolean;
  readonly [other: string]: unknown;
}

export interface Judgement {
  readonly matches: boolean;
  readonly received?: { readonly value?: unknown };
}

/** The part of Playwright's injected script that is used here. */
interface Injected {
  readonly parseSelector: (selector: string) => object;
  readonly querySelector: (parsed: object, root: Node, strict: boolean) => Element | undefined;
  readonly querySelectorAll: (parsed: object, root: Node) => Element[];
  readonly strictModeViolationError: (parsed: object, found: readonly Element[]) => Error;
  readonly checkElementStates: (
    element: Element,
    states: readonly string[],
    isFrameVisible: boolean,
  ) => Promise<undefined | string | { readonly missingState: string }>;
  readonly elementState: (element: Element, state: string, isFrameVisible: boolean) => { readonly matches: boolean };
  /** From now on, a mouse event that would reach another element is stopped. A text: what already covers the point. */
  readonly setupHitTargetInterceptor: (
    element: Element,
    action: 'mouse' | 'hover',
    point: Point,
    isBlocking: boolean,
  ) => string | Guard;
  readonly selectText: (element: Element) => string;
  readonly selectOptions: (element: Element, options: readonly object[]) => string | readonly string[];
  readonly focusNode: (element: Element) => string;
  readonly expect: (
    element: Element | undefined,
    expectation: Expectation,
    all: readonly Element[],
    isFrameVisible: boolean,
  ) => Promise<Judgement>;
}

interface Guard {
  readonly stop: () => 'done' | { readonly hitTargetDescription: string };
}

/** Lives in the frame. `one` throws where several elements answer. */
export interface Finder {
  readonly injected: Injected;
  guard: Guard | null;
  readonly one: (selector: string) => Element | undefined;
  readonly all: (selector: string) => Element[];
}

const bundle = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
const settings = {
  isUnderTest: false,
  sdkLanguage: 'javascript',
  frameSeq: 0,
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'firefox',
  shouldPrependErrorPrefix: false,
  isUtilityWorld: false,
  customEngines: [],
};

function readInjectedScript(): string {
  const line = readFileSync(bundle, 'utf8')
    .split('\n')
    .find((text) => text.includes('// packages/injected/src/injectedScript.ts') && text.includes('source'));
  if (line === undefined) throw new Error(`${bundle} keeps Playwright's finder elsewhere: read finder.ts again.`);
  return runInNewContext(line.slice(line.indexOf("'"), line.lastIndexOf("'") + 1)) as string;
}

/** An expression whose value is a new `Finder` of the frame it is evaluated in. */
export const finderSource = `(() => {
  const module = {};
  ${readInjectedScript()}
  const injected = new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(settings)});
  return {
    injected,
    guard: null,
    one: (selector) => injected.querySelector(injected.parseSelector(selector), document, true),
    all: (selector) => injected.querySelectorAll(injected.parseSelector(selector), document),
  };
})()`;

/** Judges once, in the frame. Absence is judged here, as Playwright judges it. */
export async function judge({ injected, all }: Finder, selector: string, expectation: Expectation): Promise<Judgement> {
  const { expression, isNot } = expectation;
  const found = all(selector);
  const isOfMany = expression === 'to.have.count' || expression.endsWith('.array');
  if (!isOfMany && found.length > 1) {
    throw injected.strictModeViolationError(injected.parseSelector(selector), found);
  }
  if (isOfMany || found.length === 1) return injected.expect(found[0], expectation, found, true);
  if (['to.be.hidden', 'to.be.detached'].includes(expression)) return { matches: true };
  if (['to.be.visible', 'to.be.attached', 'to.be.in.viewport'].includes(expression)) return { matches: false };
  return { matches: isNot };
}

/**
 * Where to put the mouse on this element, in its frame, once it is visible, enabled, still, scrolled into view and not
 * covered; else why not yet. A click that another element would get from then on is stopped, until `endClick`.
 */
export async function findPoint(
  finder: Finder,
  selector: string,
  action: 'mouse' | 'hover',
  block: ScrollLogicalPosition,
): Promise<Point | string> {
  const { injected } = finder;
  const element = finder.one(selector);
  if (element === undefined) return 'not found';
  const missing = await injected.checkElementStates(element, ['visible', 'enabled', 'stable'], true);
  if (missing !== undefined) return typeof missing === 'string' ? missing : `not ${missing.missingState}`;
  element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  for (const rect of element.getClientRects()) {
    const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
    const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) continue;
    const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const guard = injected.setupHitTargetInterceptor(element, action, point, false);
    if (typeof guard === 'string') return `covered by ${guard}`;
    finder.guard = guard;
    return point;
  }
  return 'outside of the view';
}

/** Did the click reach its element? If not it was stopped, and did nothing. */
export function endClick(finder: Finder): boolean {
  const end = finder.guard?.stop() ?? 'done';
  finder.guard = null;
  return end === 'done';
}

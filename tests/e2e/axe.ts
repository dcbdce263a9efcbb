// axe in one document of the extension: a page, or the panel's frame, whose closed root AxeBuilder does not enter.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';

/** axe-core comes with @axe-core/playwright. */
const source = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** No violation in light nor in dark. `place` is what is examined, in `page`. */
export async function expectNoViolation(name: string, page: Page, place: Page | Frame = page): Promise<void> {
  // A page that is still opening has nothing to examine.
  await place.locator('h1').first().waitFor({ state: 'attached' });
  await place.evaluate(source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const results = await place.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      return axe.run();
    });
    const found = results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
    expect(results.passes.length, `${name}: axe examined something`).toBeGreaterThan(5);
  }
}

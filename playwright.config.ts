import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.reports/e2e',
  // Tests mostly wait for a host or a server: two at a time, each with a browser, ports and folders of its own.
  workers: 2,
  // A machine of two cores stalls at times: a second try, and `npm test` names at its end what needed one. None for
  // `same-worker.spec.ts` (`retries: 0` in the file): there, one failure in ten thousand is a failure.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A click that waits for ever is then named by its line, with the picture of its moment.
  use: { actionTimeout: 20_000, screenshot: 'only-on-failure' },
  forbidOnly: true,
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/**' },
    {
      name: 'firefox',
      // shipped: reads both builds, no browser; same-values: starts one of its own. side-panel: Firefox's is its sidebar
      // (firefox/sidebar.spec.ts). covered: Firefox does not tell a page what stands before it.
      testIgnore: ['**/shipped.spec.ts', '**/same-values.spec.ts', '**/side-panel.spec.ts', '**/covered.spec.ts'],
    },
  ],
});

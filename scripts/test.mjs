// `npm test`: set-up, lint, types, unit and component tests, both builds, browser tests in Chromium and in Firefox. Its last
// line, alone, adds up all runners: `N passed, N failed`; above it, what passed at its second try only. Lint, types and
// each build count as one test each.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root, setUp } from './set-up.mjs';

await setUp({ needsFirefox: true });
process.chdir(root);
rmSync('.reports', { recursive: true, force: true });
mkdirSync('.reports', { recursive: true });

const tally = { passed: 0, failed: 0 };

const secondTries = [];

/** Browser tests that failed once and passed at their second try, by file and title. */
function listFlaky(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
    ),
    ...listFlaky(inner),
  ]);
}

function step(title, args, env = {}) {
  process.stdout.write(`\n── ${title}\n`);
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

/** One step that passes or fails as a whole. */
function check(title, args) {
  tally[step(title, args) ? 'passed' : 'failed'] += 1;
}

/** A runner that wrote its own counts; one that died without a report counts as one failure. */
function runner(title, args, report, readCounts, env) {
  const isGreen = step(title, args, env);
  const counts = existsSync(report) ? readCounts(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  tally.passed += counts.passed;
  tally.failed += counts.failed + (!isGreen && counts.failed === 0 ? 1 : 0);
}

check('wxt prepare', ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
runner(
  'unit and component tests',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.reports/vitest.json',
  ],
  '.reports/vitest.json',
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests }),
);
runner(
  'proofs, 500 runs of each',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/proofs/vitest.config.ts',
    '--root=.',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.reports/proofs.json',
  ],
  '.reports/proofs.json',
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests }),
);
check('build for Chrome', ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mv3']);
check('build for Firefox', ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3']);
runner(
  'browser tests',
  ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  '.reports/playwright.json',
  (report) => {
    secondTries.push(...listFlaky(report.suites));
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected + report.stats.skipped,
    };
  },
  { PLAYWRIGHT_JSON_OUTPUT_NAME: '.reports/playwright.json' },
);

for (const title of secondTries) process.stdout.write(`\nAt the second try only: ${title}`);
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);

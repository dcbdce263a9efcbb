// `npm run test:same-worker`: a proof with many more runs than in `npm test`. `VIGIE_RUNS` and `VIGIE_SEED` may say others.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [proof = '', runs = '20000'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/proofs/vitest.config.ts', '--root=.', proof];
const env = { VIGIE_RUNS: runs, ...process.env };
process.exit(spawnSync(process.execPath, vitest, { cwd: root, stdio: 'inherit', env }).status ?? 1);

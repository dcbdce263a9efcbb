// The proofs: long runs of the real parts together. `npm test` makes 500 runs of each; `VIGIE_RUNS` says more.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/proofs/**/*.proof.ts'],
    testTimeout: 4 * 60 * 60 * 1000,
    disableConsoleIntercept: true,
  },
});

import { defineConfig } from 'vitest/config';

/** Where a second report goes for a machine to read; .ci/run sets it. */
const report = process.env['LOCKSTEP_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a display: npm run test:window.
    exclude: ['tests/window/**', '**/node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // Generous, because a loaded machine is slow, not wrong: speed is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});

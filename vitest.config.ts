import { defineConfig } from 'vitest/config';

/** Where a second report goes for a machine to read; .ci/run sets it. */
const report = process.env['LOCKSTEP_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // These need a display or a browser: npm run test:window, npm run test:browser.
    exclude: ['tests/window/**', 'tests/browser/**', '**/node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    // Generous, because a loaded machine is slow, not wrong: speed is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});

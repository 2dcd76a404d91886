import { defineConfig } from 'vitest/config';

/** Where a second report goes for a machine to read; .ci/run sets it. */
const report = process.env['LOCKSTEP_BROWSER_TEST_REPORT'];

/** The window in Chromium with the shell stood in for: `npm run test:browser`. Without a Chromium they fail and say so. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A loaded machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    // Focus and display are shared with whatever else runs; what fails twice is wrong, what failed once is shown as such.
    retry: 1,
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});

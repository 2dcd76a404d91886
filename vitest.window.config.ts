import { defineConfig } from 'vitest/config';

/** Where a second report goes for a machine to read; .ci/run sets it. */
const report = process.env['LOCKSTEP_WINDOW_TEST_REPORT'];

/** Tests in a real window; `npm run test:window` sees to what they need. */
export default defineConfig({
  test: {
    include: ['tests/window/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // One window at a time: they share the display and the focus.
    fileParallelism: false,
    // A loaded machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    // Focus and display are shared with whatever else runs; what fails twice is wrong, what failed once is shown as such.
    retry: 1,
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});

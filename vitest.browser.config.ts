import { defineConfig } from 'vitest/config';

/** The window in Chromium with the shell stood in for: `npm run test:browser`. Without a Chromium they fail and say so. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

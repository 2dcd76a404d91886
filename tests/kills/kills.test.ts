/** A modest number of kills with every run of the tests; `npm run test:kills -- 1000` makes many. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('whatever moment it is killed at, the file is whole and what was recorded comes back', async () => {
  const run = fileURLToPath(new URL('run.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [run, '15'], { timeout: 110_000 });
  const { rounds, edits, saves, lostMsMost } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  expect(rounds).toBe(15);
  // Rounds in which nothing happened would prove nothing.
  expect(edits).toBeGreaterThan(15);
  expect(saves).toBeGreaterThan(5);
  expect(lostMsMost).toBeLessThanOrEqual(2000);
});
